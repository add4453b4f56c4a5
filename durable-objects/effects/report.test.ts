import { expect, it } from "vitest";
import { fullSheet, judge } from "../../ai/evaluation/scripted-judge.ts";
import { event, fold, meta, replied, underWay } from "../../domain/room/fixtures.ts";
import type { RoomState } from "../../domain/room/state.ts";
import type { EffectDeps, EffectOf } from "./deps.ts";
import { gradingDeps } from "./fixtures.ts";
import { eventOf } from "./outcome.ts";
import { gradeRound, regradeRound } from "./report.ts";
import { spentSince } from "./spent.ts";

const said = event({ type: "message.sent", text: "I keep a hash map, because a lookup in it is constant." });
const begun = underWay();
const over = (state: RoomState): RoomState => ({
  ...state,
  rounds: state.rounds.map((round) => ({ ...round, endedAt: state.createdAt + 1 })),
});
const told = replied(said.id, "Go on.", { meta: { ...meta, tokens_used: 70 } });
const spoken = over(fold([...begun, said, told]));
const roundId = spoken.rounds[0]?.id ?? "";
const STAND_IN = /budget .* is used up, so the built-in one graded/;

/** The model answers the same to everything. */
function deps(changes: { spentElsewhere?: number; limit?: number; state?: RoomState; answer?: string }) {
  const { spentElsewhere = 0, limit = 10_000, state = spoken, answer = fullSheet([]) } = changes;
  const { models, calls } = judge(answer);
  const isReached = (spentHere: number) => spentHere + spentElsewhere >= limit;
  const { deps: made, grades } = gradingDeps({ ...models, samples: 3 }, state, isReached);
  return { made, grades, calls };
}

const first = { do: "evaluate-round", roundId } as EffectOf<"evaluate-round">;
const second = { do: "regrade-round", roundId, reason: "It was solved." } as EffectOf<"regrade-round">;
const regraded = async (from: EffectDeps) => {
  const outcome = await regradeRound(second, from, 0);
  const told = outcome.done ? eventOf(outcome.event) : null;
  return told?.type === "round.regraded" ? told.evaluation : null;
};

it("grades with the configured model within the day's budget, unmarked", async () => {
  const { made, grades, calls } = deps({ spentElsewhere: 9000 });
  await gradeRound(first, made, 0);
  expect(calls).toHaveLength(3);
  expect(grades[0]).toMatchObject({ samples: 3, tokens_used: 3000, versions: { model: "judge-1" } });
  expect(grades[0]?.feedback).not.toMatch(STAND_IN);
});

it("grades with the built-in evaluator past the day's budget, asks no model, and says so", async () => {
  const { made, grades, calls } = deps({ spentElsewhere: 9930 });
  await gradeRound(first, made, 0);
  expect(calls).toHaveLength(0);
  expect(grades[0]).toMatchObject({
    tokens_used: null,
    versions: { model: expect.stringMatching(/^built-in/) },
  });
  expect(grades[0]?.feedback).toMatch(STAND_IN);
});

it("counts what grading cost against the second grade", async () => {
  const { made, calls } = deps({ limit: 3000 + 70 });
  await gradeRound(first, made, 0);
  const again = await regraded(made);
  expect(calls).toHaveLength(3);
  expect(again?.feedback).toMatch(STAND_IN);
  const richer = deps({ limit: 3000 + 71 });
  await gradeRound(first, richer.made, 0);
  expect(await regraded(richer.made)).toMatchObject({ tokens_used: 3000, versions: { model: "judge-1" } });
});

it("counts tries that came to nothing, and notes them with the grade that stands in", async () => {
  const { made, grades } = deps({ answer: "no sheet at all" });
  expect(await gradeRound(first, made, 0)).toMatchObject({ done: false });
  expect(spentSince(0, made)).toBe(70 + 6000);
  await gradeRound(first, made, 10 * 60_000);
  expect(grades[0]).toMatchObject({ tokens_used: 6000 });
  expect(spentSince(0, made)).toBe(70 + 6000);
});

it("marks no round in which there was nothing to grade", async () => {
  const { made, grades } = deps({ spentElsewhere: 10_000, state: over(fold(begun)) });
  await gradeRound(first, made, 0);
  expect(grades[0]?.feedback).not.toMatch(STAND_IN);
});

it("counts turns and gradings against what the interview may cost, and past it the built-in evaluator says why it grades", async () => {
  const { made, grades, calls } = deps({ limit: 10 ** 9 });
  made.limits = { ...made.limits, modelTokens: 3000 + 70 };
  await gradeRound(first, made, 0);
  expect(calls).toHaveLength(3);
  const again = await regraded(made);
  expect(calls).toHaveLength(3);
  expect(again).toMatchObject({ versions: { model: expect.stringMatching(/^built-in/) } });
  expect(again?.feedback).toContain("This interview's budget for models is used up");
  made.limits = { ...made.limits, modelTokens: 3000 + 71 };
  grades.length = 1;
  expect(await regraded(made)).toMatchObject({ versions: { model: "judge-1" } });
});
