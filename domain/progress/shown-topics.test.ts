import { expect, test } from "vitest";
import type { EvidencedTopic } from "./progress.ts";
import { FIRST_TOPICS, shownTopics } from "./shown-topics.ts";

const topic = (topic: string, answers: number): EvidencedTopic => ({
  topic,
  answers,
  value: 50,
  low: 40,
  high: 60,
  standing: "weak",
  last: 0,
  evidence: [],
});
const many = Array.from({ length: FIRST_TOPICS + 3 }, (_, at) => topic(`topic-${at}`, 1));

test("the first topics stand there, and how many there are", () => {
  const { measured, all } = shownTopics(many, false);
  expect(measured).toEqual(many.slice(0, FIRST_TOPICS));
  expect(all).toBe(many.length);
});

test("asked for, every topic stands there", () => {
  expect(shownTopics(many, true).measured).toEqual(many);
});

test("topics without an answer are named and not counted", () => {
  const { measured, all, unmeasured } = shownTopics([topic("graph", 2), topic("trie", 0)], false);
  expect([measured.length, all, unmeasured]).toEqual([1, 1, ["trie"]]);
});
