import { expect, test } from "vitest";
import type { McqTask } from "../../../domain/room/task.ts";
import { choiceStep, shownOptions } from "./choice-view.ts";

const options = [
  { key: "A", text: "In memory" },
  { key: "B", text: "In Redis" },
] as const;
const open: McqTask = { kind: "mcq", answer: null, revealRequest: null, key: null };
const answer = { id: "an-answer", key: "A", reasoning: "It is fast.", at: 0 } as const;
const key: McqTask["key"] = {
  correct: "B",
  explanations: [
    { key: "A", text: "Fast, but each server counts alone." },
    { key: "B", text: "One place for all servers." },
  ],
};

const step = (task: Partial<McqTask>, over: { sending?: boolean; open?: boolean } = {}) =>
  choiceStep({ task: { ...open, ...task }, sending: false, open: true, ...over });

test("a choice goes from choosing over the reasons to the opened answer", () => {
  expect(step({})).toBe("choosing");
  expect(step({}, { sending: true })).toBe("sending");
  expect(step({ answer: { ...answer, reasoning: null } })).toBe("owes-reason");
  expect(step({ answer, revealRequest: "a-request" })).toBe("opening");
  expect(step({ answer, key })).toBe("opened");
});

test("an answer that is on its way without reasons is being opened: none are asked for any more", () => {
  const unreasoned = { ...answer, reasoning: null };
  expect(step({ answer: unreasoned, revealRequest: "a-request" })).toBe("opening");
  expect(step({ answer, revealRequest: null })).toBe("unopenable");
});

test("when the question ended, what is not opened stays closed, and what is opened stays open", () => {
  expect(step({}, { open: false })).toBe("closed");
  expect(step({ answer }, { open: false })).toBe("closed");
  expect(step({ answer, key }, { open: false })).toBe("opened");
});

test("before the answer is opened no option is right or wrong, and none is explained", () => {
  expect(shownOptions([...options], { answer, key: null })).toEqual([
    { key: "A", text: "In memory", mine: true, right: null, explanation: null },
    { key: "B", text: "In Redis", mine: false, right: null, explanation: null },
  ]);
});

test("afterwards each option is explained, and the pick and the right one are told apart", () => {
  expect(shownOptions([...options], { answer, key })).toMatchObject([
    { mine: true, right: false, explanation: "Fast, but each server counts alone." },
    { mine: false, right: true, explanation: "One place for all servers." },
  ]);
});
