import { gzipSync } from "node:zlib";
import { seedHistory } from "../scripts/seed/seed-history.ts";
import { type Person, signIn } from "../tests/e2e/person.ts";
import { newPlace, type Place, removePlace, startApp } from "../tests/e2e/running-app.ts";
import { withBank } from "../tests/e2e/with-bank.ts";
import { spread, table } from "./statistics.ts";

const INTERVIEWS = 500;
const ROUNDS = 50;
const WARM_UP = 10;

type Measured = { name: string; page: string; api: string };
const PAGES: Measured[] = [
  { name: "progress, 6 months", page: "/progress", api: "/api/progress" },
  { name: "progress, everything", page: "/progress?period=all", api: "/api/progress?period=all" },
  { name: "history", page: "/history", api: "/api/interviews" },
];

/** Pages of somebody with 500 interviews beside those of somebody with none: the same way, with nothing to show. */
export async function benchPages(): Promise<void> {
  const place = await newPlace();
  try {
    await seed(place);
    const { url } = await startApp(place);
    const [full, empty] = [await signIn(url, "full@example.com"), await signIn(url, "empty@example.com")];
    const rows = [["page", "whole page", "the API's part", "rendering", "floor: nothing to show", "HTML gz"]];
    for (const measured of PAGES) rows.push(await row(measured, full, empty));
    console.log(
      `${INTERVIEWS} interviews, p50/p99 in ms over loopback, budget of rendering 5/15\n${table(rows)}`,
    );
  } finally {
    await removePlace(place);
  }
}

/** One after the other, so that what else the machine does falls on all alike. */
async function row({ name, page, api }: Measured, full: Person, empty: Person): Promise<string[]> {
  const [whole, answers, rendering, floor]: [number[], number[], number[], number[]] = [[], [], [], []];
  let bytes = 0;
  for (let turn = 0; turn < WARM_UP + ROUNDS; turn++) {
    const [answered, rendered, bare] = [
      await timed(full, api),
      await timed(full, page),
      await timed(empty, page),
    ];
    if (turn < WARM_UP) continue;
    answers.push(answered.ms);
    whole.push(rendered.ms);
    rendering.push(Math.max(0, rendered.ms - answered.ms));
    floor.push(bare.ms);
    bytes = gzipSync(rendered.body).length;
  }
  const size = `${(bytes / 1024).toFixed(1)} KiB`;
  return [name, spread(whole), spread(answers), spread(rendering), spread(floor), size];
}

async function timed(person: Person, path: string): Promise<{ ms: number; body: Buffer }> {
  const began = performance.now();
  const response = await person.fetch(path, {
    headers: { accept: path.startsWith("/api") ? "*/*" : "text/html" },
  });
  const body = Buffer.from(await response.arrayBuffer());
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return { ms: performance.now() - began, body };
}

async function seed(place: Place): Promise<void> {
  await withBank(place, async (address) => {
    const wish = { seed: 1, now: Date.now(), timeZone: "Europe/Berlin" };
    await seedHistory(address, { ...wish, email: "full@example.com", interviews: INTERVIEWS });
    await seedHistory(address, { ...wish, email: "empty@example.com", interviews: 0 });
  });
}
