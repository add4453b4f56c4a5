import { expect, test } from "vitest";
import { facts } from "../../domain/scoring/fixtures.ts";
import { WORDS as english } from "./words-en.ts";
import { WORDS as spanish } from "./words-es.ts";

const effort = (words: typeof english | typeof spanish, duration_sec: number) =>
  words.feedback.effort(facts({ duration_sec, hints_used: 0 }));

test("a round of less than a minute is told in seconds, as the page's head tells it", () => {
  expect(effort(english, 25)).toBe("in 25 seconds with no hint");
  expect(effort(english, 1)).toMatch(/^in 1 second /);
  expect(effort(spanish, 25)).toMatch(/^en 25 segundos /);
});

test("from a minute on it is told in minutes", () => {
  expect(effort(english, 60)).toMatch(/^in 1 minute /);
  expect(effort(english, 150)).toMatch(/^in 3 minutes /);
  expect(effort(spanish, 60)).toMatch(/^en 1 minuto /);
});
