import { expect, test } from "vitest";
import { factsAsked, isAnswered } from "./facts-asked.ts";

const FACTS = [
  {
    asks: ["how many requests", "traffic", "requests per second"],
    answer: "17 billion calls arrive in a day.",
  },
  { asks: ["how many clients", "api keys"], answer: "5 million API keys exist." },
  { asks: ["how exact", "overshoot"], answer: "Letting a caller go up to 5 % over the limit is fine." },
  { asks: ["how old", "how stale"], answer: "An entry may be outdated for a few seconds." },
  { asks: ["is it an attack", "bots", "real users"], answer: "It is real people from many places." },
  { asks: ["no solution", "exactly one"], answer: "Every input has exactly one pair that works." },
  { asks: ["zero", "negative"], answer: "The amount may be 0, but never less." },
  { asks: ["data size", "growth"], answer: "The data is about 170 GB." },
  { asks: ["backup", "restore"], answer: "There is a copy of last night." },
];

test.each([
  ["How much requests we have in one day?", "17 billion"],
  ["How many different clients at the same time?", "5 million"],
  ["Is it ok if we let few requests more than limit?", "5 % over"],
  ["How much old can be the price?", "outdated"],
  ["Is it attack or real people?", "real people"],
  ["what if there are 2 solutions?", "exactly one pair"],
  ["what about amount 0?", "may be 0"],
  ["what is size of the data?", "170 GB"],
  ["do we have the backup?", "last night"],
])("a slip of grammar finds the fact all the same: %s", (question, told) => {
  expect(factsAsked(FACTS, question)[0]?.answer).toContain(told);
});

test.each([
  "Which colour has the logo?",
  "Who pays for all this?",
  "Which database do you use today?",
  "How long is the interview?",
])("what no fact speaks of finds none: %s", (question) => {
  expect(factsAsked(FACTS, question)).toEqual([]);
});

test("only what is asked is answered by a fact", () => {
  expect(isAnswered(FACTS, "What is size of the data?")).toBe(true);
  expect(isAnswered(FACTS, "I look at the size of the data.")).toBe(false);
});
