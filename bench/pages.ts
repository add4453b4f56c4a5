import { gzipSync } from "node:zlib";
import { buildBundles } from "../local/bundles/build-bundles.ts";
import { seedHistory } from "../scripts/seed/seed-history.ts";
import { type Person, signIn } from "../tests/e2e/person.ts";
import { newPlace, type Place, removePlace, startApp } from "../tests/e2e/running-app.ts";
import { withBank } from "../tests/e2e/with-bank.ts";
import type { Figure } from "./figure.ts";
import { pagesWithKnownAnswers } from "./pages/page-handler.ts";
import { p50, p99, spread, table } from "./statistics.ts";

const INTERVIEWS = 500;
const ROUNDS = 100;
const WARM_UP = 60;

type Asked = { name: string; page: string; api: string };
type Timed = { whole: number[]; api: number[]; rendering: number[]; react: number[]; bytes: number };

/** Pages of somebody with 500 interviews. */
export async function benchPages(): Promise<Figure[]> {
  // The floor is React as it runs in production, which it looks for once.
  process.env.NODE_ENV = "production";
  const { bareReact } = await import("./pages/bare-react.ts");
  const built = await buildBundles(process.cwd(), (line) => console.log(line));
  if (!built.ok) throw new Error(built.message);
  const place = await newPlace();
  try {
    await seed(place);
    const { url } = await startApp(place);
    const person = await signIn(url, "full@example.com");
    const render = await pagesWithKnownAnswers(built.bundles.pages, ({ url: asked }) =>
      person.fetch(asked.slice(url.length)),
    );
    const pages: [string, Timed][] = [];
    for (const asked of await pagesOf(person)) {
      const request = () =>
        new Request(url + asked.page, { headers: { cookie: person.cookies(), accept: "text/html" } });
      const page = await (await render(request())).text();
      const bare = bareReact(page);
      const timed: Timed = { whole: [], api: [], rendering: [], react: [], bytes: gzipSync(page).length };
      for (let turn = 0; turn < WARM_UP + ROUNDS; turn++) {
        // One after the other, so that what else the machine does falls on all alike.
        const each = {
          whole: await took(() => person.fetch(asked.page, { headers: { accept: "text/html" } })),
          api: await took(() => person.fetch(asked.api)),
          rendering: await took(() => render(request())),
          react: await took(bare),
        };
        if (turn < WARM_UP) continue;
        for (const name of ["whole", "api", "rendering", "react"] as const) timed[name].push(each[name]);
      }
      pages.push([asked.name, timed]);
    }
    console.log(
      `${INTERVIEWS} interviews, p50/p99 in ms; rendering: the page with the API's answers at hand, budget 5/15; ` +
        `floor: React writing the same elements\n${table([
          ["page", "over loopback", "of which the API", "rendering", "floor", "HTML gz"],
          ...pages.map(([name, { whole, api, rendering, react, bytes }]) => [
            name,
            spread(whole),
            spread(api),
            spread(rendering),
            spread(react),
            `${(bytes / 1024).toFixed(1)} KiB`,
          ]),
        ])}`,
    );
    return pages.flatMap(([of, { rendering, react }]) => [
      { name: "rendering p50", measured: p50(rendering), floor: p50(react), of },
      { name: "rendering p99", measured: p99(rendering), floor: p99(react), of },
    ]);
  } finally {
    await removePlace(place);
  }
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

async function took(ask: () => Promise<Response>): Promise<number> {
  const began = performance.now();
  const response = await ask();
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
  return performance.now() - began;
}

async function seed(place: Place): Promise<void> {
  await withBank(place, async (address) => {
    const wish = { seed: 1, now: Date.now(), timeZone: "Europe/Berlin" };
    await seedHistory(address, { ...wish, email: "full@example.com", interviews: INTERVIEWS });
  });
}
