import fs from "node:fs";
import { expect, test } from "vitest";
import { BUSIEST, HOURS } from "./day.ts";
import { loadOf } from "./load.ts";
import { coresFor, waitOf } from "./queue.ts";
import { tablesOf } from "./tables.ts";

test("docs/scale.md shows what the simulation prints", () => {
  const page = fs.readFileSync(new URL("../../docs/scale.md", import.meta.url), "utf8");
  const shown = page.slice(page.indexOf("<!-- tables -->\n") + 16, page.indexOf("\n<!-- /tables -->"));
  expect(shown).toBe(tablesOf([1_000, 10_000, 100_000, 1_000_000].map(loadOf)));
});

test("a day's hours are a whole, and the busiest is more than a twenty-fourth of it", () => {
  expect(HOURS.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
  expect(BUSIEST).toBeGreaterThan(1 / 24);
});

test("nobody waits for a core where there are far more than are needed, and all wait where there are too few", () => {
  const load = { perSecond: 10, coreSeconds: 0.3 };
  expect(waitOf({ ...load, cores: 50 }, 1)).toBe(0);
  expect(waitOf({ ...load, cores: 2 }, 1)).toBeGreaterThan(30);
});

test("one core that is busy for half of the time makes jobs wait as Pollaczek and Khinchine say", () => {
  // Mean wait = load × service × (1 + cv²) / (2 (1 − load)); with a log-normal's cv² = e − 1 that is 1.36 services, and 95 of 100 wait less than some six.
  const wait = waitOf({ perSecond: 5, coreSeconds: 0.1, cores: 1 }, 1);
  expect(wait).toBeGreaterThan(0.3);
  expect(wait).toBeLessThan(1);
});

test("more arrivals never need fewer cores", () => {
  const cores = [1, 5, 25, 125].map((perSecond) => coresFor({ perSecond, coreSeconds: 0.31 }, 0.5, 1));
  expect(cores).toEqual(cores.toSorted((a, b) => a - b));
  expect(cores[0]).toBeGreaterThan(0);
});
