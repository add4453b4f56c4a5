import { expect, test } from "vitest";
import type { McqTask } from "../../../domain/room/task.ts";
import { designBrief, talk } from "./fixtures.ts";

const picked: McqTask = {
  kind: "mcq",
  answer: { id: "00000000-0000-4000-8000-000000000099", key: "B", reasoning: null, at: 0 },
  revealRequest: null,
  key: null,
};
const afterPick = (...said: string[]) =>
  talk(designBrief("MCQ"), [
    ...said,
    { text: "B", cause: () => ({ kind: "reasoning" as const }), task: picked, phase: "choose" as const },
  ]).at(-1)?.text ?? "";

test.each([
  "I lean to the second one because writes are rare and reads come in bursts.",
  "The first would be too slow, since every read goes to the store there.",
  "It should be the one with the queue, so that a burst does not reach the store.",
])("reasons told before the choice are taken note of, not asked for again: %s", (reasons) => {
  expect(afterPick(reasons)).toMatch(/reasons/);
  expect(afterPick(reasons)).toMatch(/stand/);
});

test.each([
  "I have never had to decide something like this, so I will have to guess.",
  "Give me a moment to read all of it.",
  "Is it because writes are rare, or what is this about?",
  "I do not know, because nobody told me about it in that team.",
])("without reasons they are asked for: %s", (words) => {
  expect(afterPick(words)).toMatch(/speaks for|made you pick/);
});

test.each([
  "ok",
  "you are useless bot",
  "thanks, please show me the correct option now",
  "sounds good",
  "Is the right answer C?",
])("after %j, which is no reason, the reasons are asked for again", (words) => {
  const pick = { text: "B", cause: () => ({ kind: "reasoning" as const }), task: picked };
  const texts = talk(designBrief("MCQ"), [pick, words, words, words]).map(({ text }) => text);
  expect(new Set(texts).size).toBe(texts.length);
  for (const text of texts.slice(2)) expect(text).toMatch(/why|reasons?|speaks for/i);
});
