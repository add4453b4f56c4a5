import { expect, it } from "vitest";
import { fullQuestion } from "../../ai/fixtures.ts";
import type { QuestionFormat } from "../../domain/question.ts";
import type { EventDraft } from "../../domain/room/command.ts";
import { fold, underWay } from "../../domain/room/fixtures.ts";
import type { EffectDeps, EffectOf } from "./deps.ts";
import { eventOf } from "./outcome.ts";
import { serveHint } from "./serve-hint.ts";

async function served(
  index: number,
  expected_approach: string | null,
  format: QuestionFormat = "OPEN_ENDED",
): Promise<EventDraft | null> {
  const state = fold(underWay());
  const asked = { ...fullQuestion.public, format };
  const question = async () => ({ ...fullQuestion, public: asked, expected_approach });
  const deps = { state: () => state, questions: { question } } as unknown as EffectDeps;
  const roundId = state.rounds[0]?.id ?? "";
  const effect = { do: "serve-hint", requestId: "request", roundId, index } as EffectOf<"serve-hint">;
  const outcome = await serveHint(effect, deps);
  return outcome.done ? eventOf(outcome.event) : null;
}

it("shows the approach after the last hint", async () => {
  const hints = fullQuestion.hints.length;
  expect(await served(hints - 1, "A map.")).toMatchObject({ text: fullQuestion.hints.at(-1) });
  const approach = await served(hints, "A map.");
  expect(approach).toMatchObject({ type: "hint.served", text: "A map." });
  expect(approach).not.toHaveProperty("missing");
});

it("says so where no approach is written down", async () => {
  for (const nothing of [null, ""])
    expect(await served(fullQuestion.hints.length, nothing)).toMatchObject({
      text: expect.stringContaining("nothing is counted"),
      missing: true,
    });
});

it("never shows the approach of a choice: it would be the answer", async () => {
  const past = await served(fullQuestion.hints.length, "It is B.", "MCQ");
  expect(past).toMatchObject({ text: expect.stringContaining("No approach"), missing: true });
});
