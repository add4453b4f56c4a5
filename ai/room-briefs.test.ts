import { expect, it } from "vitest";
import { event, fold, replied, START } from "../domain/room/fixtures.ts";
import { designQuestion } from "./evaluation/design-fixtures.ts";
import { evaluateRound } from "./evaluator.ts";
import { BUILTIN_MODELS } from "./models.ts";
import { roundRecord } from "./room-briefs.ts";

const question = designQuestion("MCQ");

/** A round whose question of choice was answered with B, with these reasons or none. */
async function picked(reasoning: string | null) {
  const opened = event({ type: "round.opened", number: 1, why: "It fits.", question: question.public });
  const config = {
    topics: [],
    num_questions: 1,
    time_limit_min: 45,
    adaptive: false,
    target_company: null,
    language: "python",
    time_zone: "UTC",
  } as const;
  const state = fold([
    event({
      type: "interview.created",
      interviewId: opened.id,
      interviewType: "SYSTEM_DESIGN",
      difficulty: "MEDIUM",
      config: { ...config, topics: [] },
      createdAt: START,
    }),
    event({ type: "interview.started" }),
    opened,
    replied(opened.id, "Hello."),
    event({ type: "mcq.answered", key: "B", reasoning }),
  ]);
  const round = state.rounds[0]!;
  const record = roundRecord(state, round, question);
  const signal = AbortSignal.timeout(10_000);
  const result = await evaluateRound(BUILTIN_MODELS, record, { signal });
  if (!result.ok) throw new Error(result.message);
  const shown = state.messages.find(({ role }) => role === "USER")?.text;
  return { shown, record, evaluation: result.evaluation };
}

it("grades the reasons of a pick alone: the option's words are the question's", async () => {
  const { shown, record, evaluation } = await picked("It was on the list.");
  expect(shown).toBe("**B.** B uses a cache for its reads\n\nIt was on the list.");
  expect(record.messages.filter(({ role }) => role === "USER").map(({ text }) => text)).toEqual([
    "It was on the list.",
  ]);
  expect(JSON.stringify(evaluation.strengths)).not.toContain("cache");
});

it("takes a pick without reasons for silence, and still says whether it is right", async () => {
  const { record, evaluation } = await picked(null);
  expect(record.messages.filter(({ role }) => role === "USER").map(({ text }) => text)).toEqual([""]);
  const level = (dimension: string) =>
    evaluation.dimensions.find((one) => one.dimension === dimension)?.level;
  expect([level("choice"), level("communication")]).toEqual([1, 1]);
  expect(evaluation.responses[0]).toMatchObject({ is_correct: false, score: 0 });
  expect(evaluation.strengths).toEqual([]);
});
