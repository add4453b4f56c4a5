import { expect, test } from "vitest";
import { waitWords } from "./pause.ts";

const HOUR = 3_600_000;

test.each([
  [7 * 24 * HOUR, "7 days"],
  [24 * HOUR, "1 day"],
  [36 * HOUR, "36 hours"],
  [HOUR, "1 hour"],
  [HOUR / 2, "30 minutes"],
])("%d ms that the operator set are said as %s", (ms, words) => {
  expect(waitWords(ms)).toBe(words);
});
