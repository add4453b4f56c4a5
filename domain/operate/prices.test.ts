import { expect, test } from "vitest";
import { dollarsFor, pricesIn } from "./prices.ts";

const prices = (text: string) => {
  const read = pricesIn(text);
  if (!read.ok) throw new Error("not read");
  return read.prices;
};

test("prices are read as an operator writes them", () => {
  expect([...prices(" gpt-4.1 = 4.5, vendor/model=v2=0 ,")]).toEqual([
    ["gpt-4.1", 4.5],
    ["vendor/model=v2", 0],
  ]);
  expect(prices("").size).toBe(0);
});

test.each(["gpt-4.1", "=3", "gpt=", "gpt=cheap", "gpt=-1"])("%s is no price", (text) => {
  expect(pricesIn(text).ok).toBe(false);
});

test("tokens cost by the million; what is built in costs nothing, and a price that nobody told is not zero", () => {
  const known = prices("gpt=2");
  expect(dollarsFor(known, "gpt", 500_000)).toBe(1);
  expect(dollarsFor(known, "built-in-2", 9)).toBe(0);
  expect(dollarsFor(known, "another", 9)).toBeNull();
  expect(dollarsFor(known, "another", 0)).toBe(0);
});
