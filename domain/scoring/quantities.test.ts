import { expect, test } from "vitest";
import { calculationsIn } from "./arithmetic.ts";
import { quantitiesIn } from "./quantities.ts";

const one = (text: string) =>
  quantitiesIn(text).map(({ value, unit }) => [Math.round(value * 1000) / 1000, unit]);

test.each([
  ["about 12k QPS", [12_000, "per_second"]],
  ["1.2 million requests per second", [1_200_000, "per_second"]],
  ["864,000 writes per day", [10, "per_second"]],
  ["86,400,000 a day", [1000, "per_second"]],
  ["36 TB", [36e12, "bytes"]],
  ["500 bytes", [500, "bytes"]],
  ["2 GB/s", [2e9, "bytes_per_second"]],
  ["10 Gbps", [1.25e9, "bytes_per_second"]],
  ["219 TB per year", [219e12, "bytes"]],
  ["200 ms", [0.2, "seconds"]],
  ["5 minutes", [300, "seconds"]],
  ["3 × 10^9 keys", [3e9, "count"]],
  ["2 billion users", [2e9, "count"]],
])("%s is read in base units", (text, wanted) => {
  expect(one(text)).toContainEqual(wanted);
});

test("words without a figure hold none", () => {
  expect(quantitiesIn("a few requests per second")).toEqual([]);
});

test.each([
  ["100 million × 10 / 86,400 ≈ 11,600 per second", true],
  ["100M users * 10 requests / 86400 = 11.6k", true],
  ["500 bytes × 1 billion = 500 GB", true],
  ["12,000 × 3 = 36,000", true],
  ["10 million divided by 100,000 is about 100", true],
  ["100 million × 10 / 86,400 ≈ 1,160 per second", false],
  ["200 × 5 = 4,000", false],
  ["20,000 * 2 is about 70k", false],
])("the arithmetic of %s is worked out anew", (text, holds) => {
  const [first] = calculationsIn(text);
  expect(first?.holds).toBe(holds);
});

test("a sentence without a calculation has none to check", () => {
  expect(calculationsIn("We expect 10,000 requests per second and 5 regions.")).toEqual([]);
});

test("a page of figures without an end holds no calculation", () => {
  for (const text of ["1 a a a a * ".repeat(330), "1*".repeat(2000), `1${" ".repeat(3990)}`])
    expect(calculationsIn(text)).toEqual([]);
});

test.each([
  ["0,5 TB", 0.5e12, "bytes"],
  ["100,5 GB a disk", 100.5e9, "bytes"],
  ["1,200 GB", 1200e9, "bytes"],
  ["a million requests per second", 1e6, "per_second"],
  ["half a million writes per second", 5e5, "per_second"],
  ["10 crore users", 1e8, "count"],
  ["1 lakh requests per second", 1e5, "per_second"],
] as const)("%s is read as it is meant, wherever it is said so", (text, value, unit) => {
  expect(quantitiesIn(text)[0]).toMatchObject({ value, unit });
});
