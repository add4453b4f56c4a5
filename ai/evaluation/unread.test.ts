import { expect, test } from "vitest";
import { evaluateRound } from "../evaluator.ts";
import { BUILTIN_MODELS } from "../models.ts";
import { designRound } from "./design-fixtures.ts";
import { isBlank } from "./facts.ts";
import { leftOpen } from "./unread.ts";

const POINTS = [{ words: "A cache holds what is read" }, { words: "A queue takes the bursts of writes" }];

test("each argument leaves open the one point that it shares most with", () => {
  const near = "When the writes come in a burst, the queue keeps them, so the store has its time.";
  expect([...leftOpen([near], POINTS)]).toEqual([POINTS[1]]);
  expect([
    ...leftOpen([near, "Whatever is read again the cache holds, so the disk rests."], POINTS),
  ]).toHaveLength(2);
});

test("what shares no more than a word, is short or is a row of names leaves nothing open", () => {
  const claims = [
    "It is fast because a cache is always a modern thing to have.",
    "cache holds reads",
    "cache, reads, queue, bursts, writes, holds",
  ];
  expect(leftOpen(claims, POINTS).size).toBe(0);
});

const evaluated = async (said: string[]) => {
  const result = await evaluateRound(BUILTIN_MODELS, designRound("MCQ", said), {
    signal: AbortSignal.timeout(10_000),
  });
  if (!result.ok) throw new Error(result.message);
  return result.evaluation;
};

test("reasons that were not recognised are not assessed, and the choice alone is not the best level", async () => {
  const { dimensions, improvements, responses } = await evaluated([
    "The cache holds a post that is asked for again and again, so the disk has less to do.",
    "When they all come at once the queue takes them, so that the store is not overrun.",
  ]);
  const of = (name: string) => dimensions.find(({ dimension }) => dimension === name);
  expect(of("trade_offs")).toMatchObject({ level: null, score: null });
  expect(of("trade_offs")?.reason).toContain("could not be matched");
  expect(of("choice")?.level).toBe(3);
  expect(improvements.filter(({ text }) => text.startsWith("Not covered"))).toEqual([]);
  expect(responses[0]?.score).toBeNull();
});

test("hollow reasons stay at the lowest level beside the right choice", async () => {
  const { dimensions, responses } = await evaluated([
    "It is the popular one, so everybody takes it and it must be good.",
  ]);
  expect(dimensions.find(({ dimension }) => dimension === "trade_offs")?.level).toBe(1);
  expect(responses[0]?.score).toBe(50);
});

test.each([
  [["ok", "thanks", "hm"]],
  [["Okay!", "thank you very much", "got it"]],
])("company alone is nothing to assess in a scenario: %s", (said) => {
  const round = designRound("OPEN_ENDED", said);
  const scenario = { ...round, task: { kind: "scenario" as const, stages: [], actions: [] } };
  expect(isBlank(scenario as unknown as typeof round)).toBe(true);
  const acted = designRound("OPEN_ENDED", [...said, "ok, roll it back"]);
  expect(isBlank({ ...acted, task: scenario.task } as unknown as typeof round)).toBe(false);
});
