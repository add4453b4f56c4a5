import { fork } from "node:child_process";
import { once } from "node:events";
import { buildBundles } from "../local/bundles/build-bundles.ts";
import { seedHistory } from "../scripts/seed/seed-history.ts";
import { type Person, signIn } from "../tests/e2e/person.ts";
import { newPlace, type Place, removePlace, startApp } from "../tests/e2e/running-app.ts";
import { withBank } from "../tests/e2e/with-bank.ts";
import type { Figure } from "./figure.ts";
import { inTurns } from "./pages/in-turns.ts";
import type { Rendered, RenderingJob } from "./pages/rendering.ts";
import { p50, p99, spread, table } from "./statistics.ts";

const INTERVIEWS = 500;
const ROUNDS = 60;

type Asked = { name: string; page: string; api: string };

/** Pages of somebody with 500 interviews. */
export async function benchPages(): Promise<Figure[]> {
  const built = await buildBundles(process.cwd(), (line) => console.log(line));
  if (!built.ok) throw new Error(built.message);
  const place = await newPlace();
  try {
    await seed(place);
    const { url } = await startApp(place);
    const person = await signIn(url, "full@example.com");
    const asked = await pagesOf(person);
    const overLoopback: Record<"whole" | "api", number[]>[] = [];
    for (const { page, api } of asked)
      overLoopback.push(
        await inTurns(ROUNDS, {
          whole: () => person.fetch(page, { headers: { accept: "text/html" } }),
          api: () => person.fetch(api),
        }),
      );
    const rendered = await inOwnProcess({
      folder: built.bundles.pages,
      addresses: asked.map(({ page }) => url + page),
      cookie: person.cookies(),
    });
    const pages = asked.map(({ name }, at) => ({ name, ...overLoopback[at]!, ...rendered[at]! }));
    console.log(
      `${INTERVIEWS} interviews, p50/p99 in ms; rendering: the page with the API's answers at hand, budget 5/15; ` +
        `floor: React writing the same elements\n${table([
          ["page", "over loopback", "of which the API", "rendering", "floor", "HTML gz"],
          ...pages.map(({ name, whole, api, rendering, react, bytes }) => [
            name,
            spread(whole),
            spread(api),
            spread(rendering),
            spread(react),
            `${(bytes / 1024).toFixed(1)} KiB`,
          ]),
        ])}`,
    );
    return pages.flatMap(({ name: of, rendering, react }) => [
      { name: "rendering p50", measured: p50(rendering), floor: p50(react), of },
      { name: "rendering p99", measured: p99(rendering), floor: p99(react), of },
    ]);
  } finally {
    await removePlace(place);
  }
}

/** As pages have an isolate of their own: what a bench and its database hold is not theirs to collect. */
async function inOwnProcess(job: RenderingJob): Promise<Rendered[]> {
  const child = fork(new URL("pages/rendering.ts", import.meta.url), {
    // React as it runs in production, which it looks for once.
    env: { ...process.env, NODE_ENV: "production" },
  });
  child.send(job);
  const answer = once(child, "message") as Promise<[Rendered[]]>;
  const ended = once(child, "exit").then(([code]) => {
    throw new Error(`the process that renders the pages ended with ${code}`);
  });
  const [rendered] = await Promise.race([answer, ended]);
  await ended.catch(() => {});
  return rendered;
}

async function pagesOf(person: Person): Promise<Asked[]> {
  const list = (await (await person.fetch("/api/interviews")).json()) as { interviews: { id: string }[] };
  const report = `/interviews/${list.interviews[0]?.id}/report`;
  return [
    { name: "progress, 6 months", page: "/progress", api: "/api/progress" },
    { name: "progress, everything", page: "/progress?period=all", api: "/api/progress?period=all" },
    { name: "history", page: "/history", api: "/api/interviews" },
    { name: "home", page: "/", api: "/api/progress" },
    { name: "report", page: report, api: `/api${report.replace(/report$/, "feedback")}` },
  ];
}

async function seed(place: Place): Promise<void> {
  await withBank(place, async (address) => {
    const wish = { seed: 1, now: Date.now(), timeZone: "Europe/Berlin" };
    await seedHistory(address, { ...wish, email: "full@example.com", interviews: INTERVIEWS });
  });
}
