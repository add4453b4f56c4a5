import { expect, test } from "vitest";
import { roundFacts } from "./facts.ts";
import { event, fold, MINUTE, replied, START, underWay } from "./fixtures.ts";

const after = (minutes: number) => START + minutes * MINUTE;
const said = event({ type: "message.sent", text: "May it be empty? I would sort it.", at: after(2) });
const ended = fold([
  ...underWay(),
  said,
  replied(said.id, "Go on.", { acts: [{ act: "move_on", to: "approach" }], at: after(3) }),
  event({ type: "interview.ended", reason: "ended_by_candidate", at: after(9) }),
]);

test("the seconds of all stages add up to those of the question", () => {
  const facts = roundFacts(ended, ended.rounds[0]!);
  const seconds = Object.values(facts.phase_sec ?? {});
  expect(facts.duration_sec).toBe(540);
  expect(seconds.length).toBeGreaterThan(1);
  expect(seconds.reduce((sum, one) => sum + one, 0)).toBe(540);
});

test("of a question whose stages were not kept none is told", () => {
  const { phases: _, ...round } = ended.rounds[0]!;
  expect(roundFacts(ended, round).phase_sec).toBeUndefined();
});
