import { expect, it } from "vitest";
import { design } from "./design-fixtures.ts";
import { apply, event, fold, must } from "./fixtures.ts";
import type { RoomState } from "./state.ts";
import { transcriptMarkdown } from "./transcript.ts";

const said = event({ type: "message.sent", text: "Which store is it?" });
const answer = event({ type: "mcq.answered", key: "B", reasoning: "It is quick." });
const explanations = [{ key: "C" as const, text: "It keeps order." }];
const doneIn = (effects: { do: string }[]) => effects.map((effect) => effect.do);
const end = (state: RoomState) => must(state, { type: "interview.ended", reason: "ended_by_candidate" });

it("asks at the end, and not before, for the answer of a choice that closed without it, and waits with the transcript", () => {
  const skipped = must(fold([...design("MCQ"), said]), { type: "round.skipped" });
  expect(doneIn(skipped.effects)).not.toContain("reveal-answer");
  const ended = end(skipped.state);
  const roundId = ended.state.rounds[0]?.id ?? "";
  expect(ended.effects).toContainEqual({ do: "reveal-answer", requestId: roundId, roundId });
  expect(doneIn(ended.effects)).not.toContain("save-transcript");
  const shown = must(ended.state, { type: "mcq.revealed", requestId: roundId, correct: "C", explanations });
  expect(doneIn(shown.effects)).toEqual(["save-transcript"]);
  expect(shown.state.messages).toEqual(ended.state.messages);
  expect(transcriptMarkdown(shown.state)).toContain("### The answer is C\n\n- **C:** It keeps order.");
});

it("keeps whether a pick without reasons was right, once the answer came after the end", () => {
  const bare = event({ type: "mcq.answered", key: "C", reasoning: null });
  const ended = end(fold([...design("MCQ"), bare])).state;
  const requestId = ended.rounds[0]?.id ?? "";
  const shown = must(ended, { type: "mcq.revealed", requestId, correct: "C", explanations });
  expect(shown.effects[0]).toMatchObject({ row: { values: { id: bare.id, is_correct: true } } });
});

it("asks nothing more of an answer that was shown, or of an interview that was given up", () => {
  const shown = event({ type: "mcq.revealed", requestId: answer.id, correct: "C", explanations });
  expect(doneIn(end(fold([...design("MCQ"), answer, shown])).effects)).not.toContain("reveal-answer");
  const left = must(fold([...design("MCQ"), said]), { type: "interview.ended", reason: "given_up" });
  expect(doneIn(left.effects)).not.toContain("reveal-answer");
});

it("says that an answer could not be opened, and the question can be finished", () => {
  const state = fold([...design("MCQ"), answer]);
  const failed = { type: "mcq.reveal_failed" as const, requestId: answer.id, message: "Go on." };
  const told = must(state, failed);
  expect(told.state.messages.at(-1)).toMatchObject({ role: "ASSISTANT", text: "Go on." });
  expect(told.state.rounds[0]?.task).toMatchObject({ revealRequest: null, key: null });
  expect(apply(told.state, failed)).toMatchObject({ ok: false, code: "stale" });
  expect(apply(told.state, { type: "round.finished" }).ok).toBe(true);
});

it("writes the report without an answer that is nowhere to be had", () => {
  const ended = end(fold([...design("MCQ"), said])).state;
  const requestId = ended.rounds[0]?.id ?? "";
  const failed = must(ended, { type: "mcq.reveal_failed", requestId, message: "There is none." });
  expect(doneIn(failed.effects)).toEqual(["save-transcript"]);
  expect(failed.state.messages).toEqual(ended.messages);
});
