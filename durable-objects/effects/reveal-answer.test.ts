import { expect, it } from "vitest";
import { fullQuestion } from "../../ai/fixtures.ts";
import type { FullQuestion, OptionKey } from "../../domain/question.ts";
import { fold, underWay } from "../../domain/room/fixtures.ts";
import type { EffectDeps } from "./deps.ts";
import { revealAnswer } from "./reveal-answer.ts";

const options = (right: OptionKey | null) =>
  (["A", "B"] as const).map((key) => ({
    key,
    text: `Option ${key}`,
    is_correct: key === right,
    explanation: `Why ${key}.`,
  }));

/** What comes of the effect with this question, after so long; the interview is over where `over` says so. */
function revealed(question: () => Promise<FullQuestion | null>, waitedMs: number, over = false) {
  const open = fold(underWay());
  const state = over ? { ...open, status: "COMPLETED" as const } : open;
  const deps = { state: () => state, questions: { question } } as unknown as EffectDeps;
  return revealAnswer(
    { do: "reveal-answer", requestId: "request", roundId: state.rounds[0]!.id },
    deps,
    waitedMs,
  );
}
const away = async () => {
  throw new Error("the database is away");
};

it("tells which option is right, and why each is or is not", async () => {
  expect(await revealed(async () => ({ ...fullQuestion, options: options("B") }), 0)).toMatchObject({
    done: true,
    event: {
      type: "mcq.revealed",
      requestId: "request",
      correct: "B",
      explanations: [{ key: "A" }, { key: "B" }],
    },
  });
});

it("says so of a question without a right option", async () => {
  expect(await revealed(async () => ({ ...fullQuestion, options: options(null) }), 0)).toMatchObject({
    done: true,
    event: { type: "mcq.reveal_failed", message: expect.stringContaining("No right answer") },
  });
});

it("tries again while the question cannot be read, and tells the candidate before long", async () => {
  await expect(revealed(away, 5_000)).rejects.toThrow("the database is away");
  await expect(revealed(async () => null, 5_000)).rejects.toThrow("no such question");
  expect(await revealed(away, 20_000)).toMatchObject({
    done: true,
    event: { type: "mcq.reveal_failed", message: expect.stringContaining("could not be fetched") },
  });
});

it("waits longer for what only the report needs", async () => {
  await expect(revealed(away, 10 * 60_000, true)).rejects.toThrow();
  expect(await revealed(away, 60 * 60_000, true)).toMatchObject({ event: { type: "mcq.reveal_failed" } });
});
