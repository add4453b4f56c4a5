import { expect, test } from "vitest";
import { numberIn } from "./number-in.ts";

test.each([
  ["1500", 1500],
  ["1_500_000", 1_500_000],
  ["1 500", 1500],
  ["0.5", 0.5],
  [".5", 0.5],
  ["1.5e9", 1.5e9],
  ["  ", null],
])("%j is read as %j", (text, number) => {
  expect(numberIn(text)).toBe(number);
});

test.each([
  "1,5",
  "1,500",
  "about 5",
  "5 per second",
  "1.",
  "Infinity",
  "0x10",
])("%j is not guessed at", (text) => {
  expect(numberIn(text)).toBe("unreadable");
});
