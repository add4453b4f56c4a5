import { expect, test } from "vitest";
import { play } from "../fixtures.ts";

const opening = (start = {}) => play([], start).replies[0]?.text ?? "";
const sentences = (text: string) => text.split(/[.?!](?=\s|$)/).filter((one) => one.trim()).length;

test("the opening states time, stages, hints and what speaks, and asks whether the problem is known", () => {
  const text = opening();
  expect(text).toMatch(/^Hello Ada, I am Mockingbird's built-in interviewer/);
  for (const part of [
    "45 minutes for 2 questions",
    "approach",
    "test the code",
    "hint button",
    "The first question is",
    "each hint counts",
    "Two Sum",
  ]) {
    expect(text).toContain(part);
  }
  expect(text).toMatch(/(met|know|solved).*\?$/);
});

test("without a limit the opening says so, and a name that is none is not said", () => {
  const text = opening({
    interview: { questionNumber: 1, questionCount: 1, minutesLeft: null, difficulty: "EASY" },
    candidateName: "<b>x</b>",
  });
  expect(text).toContain("1 question and no time limit");
  expect(text).toContain(' The question is "Two Sum"');
  expect(text).toMatch(/^Hello, I am/);
});

test("a later question opens in one sentence without the agenda", () => {
  const text = opening({
    interview: { questionNumber: 2, questionCount: 2, minutesLeft: 20, difficulty: "EASY" },
  });
  expect(text).toMatch(/^Question 2 of 2 is "Two Sum"/);
  expect(sentences(text)).toBe(1);
});
