import { describe, expect, it } from "vitest";
import type { EventDraft } from "./command.ts";
import { nextDeadline } from "./deadline.ts";
import { apply, created, event, fold, MINUTE, must, question, report, START, underWay } from "./fixtures.ts";
import { DEFAULT_LIMITS } from "./limits.ts";
import type { RoomState } from "./state.ts";
import { transition } from "./transition.ts";

const doing = (state: RoomState, draft: EventDraft & { at?: number }) =>
  must(state, draft).effects.map((effect) => effect.do);
const submit: EventDraft = { type: "code.submitted", mode: "SUBMIT", customInput: null };

describe("starting", () => {
  it("chooses the first question and starts the clock", () => {
    const after = must(fold([created()]), { type: "interview.started" });
    expect(after.state).toMatchObject({
      status: "IN_PROGRESS",
      startedAt: START,
      clock: { runningSince: START },
    });
    expect(after.effects.map((effect) => effect.do)).toEqual(["save", "choose-question"]);
  });

  it("happens once", () => {
    expect(apply(fold(underWay()), { type: "interview.started" })).toMatchObject({
      ok: false,
      code: "already_started",
    });
  });

  it("comes before everything else", () => {
    expect(apply(fold([created()]), { type: "message.sent", text: "hi" })).toMatchObject({
      ok: false,
      code: "not_started",
    });
  });

  it("is given up after a day", () => {
    const state = fold([created()]);
    expect(nextDeadline(state, null)).toEqual({
      at: START + DEFAULT_LIMITS.neverStartedMs,
      event: { type: "interview.ended", reason: "never_started" },
    });
    expect(must(state, { type: "interview.ended", reason: "never_started" }).state.status).toBe("ABANDONED");
  });
});

describe("rounds and the end", () => {
  const said = () => event({ type: "message.sent", text: "hello" });

  it("opens the next question after the first, and evaluates the first meanwhile", () => {
    expect(doing(fold([...underWay(), said()]), { type: "round.finished" })).toEqual([
      "save",
      "evaluate-round",
      "choose-question",
    ]);
  });

  it("ends after the last question and writes transcript and report in order", () => {
    const events = [...underWay({ num_questions: 1 }), said(), event({ type: "round.finished" })];
    const state = fold(events);
    expect(state).toMatchObject({
      status: "COMPLETED",
      endReason: "finished",
      report: { status: "writing", roundsTotal: 1 },
    });
    const roundId = state.rounds[0]!.id;
    expect(doing(state, { type: "transcript.saved", key: "k" })).toEqual([]);
    const evaluated = must(state, { type: "round.evaluated", roundId });
    expect(evaluated.effects.map((effect) => effect.do)).toEqual(["save-evaluation", "save-transcript"]);
    expect(doing(evaluated.state, { type: "transcript.saved", key: "k" })).toEqual(["write-report"]);
    const ready = must(must(evaluated.state, { type: "transcript.saved", key: "k" }).state, {
      type: "feedback.ready",
      report,
    });
    expect(ready.state.report.status).toBe("ready");
    expect(ready.effects.map((effect) => effect.do)).toEqual(["save", "refresh-stats"]);
  });

  it("completes at the time limit when there is an answer and is abandoned when there is none", () => {
    const timeUp: EventDraft = { type: "interview.ended", reason: "time_up" };
    expect(must(fold([...underWay(), said()]), timeUp).state.status).toBe("COMPLETED");
    expect(must(fold(underWay()), timeUp).state).toMatchObject({
      status: "ABANDONED",
      rounds: [{ status: "SKIPPED" }],
    });
  });

  it("counts the duration by the clock", () => {
    const end = event({ type: "interview.ended", reason: "ended_by_candidate", at: START + 10 * MINUTE });
    const after = transition(fold([...underWay(), said()]), end);
    expect(after.ok && after.effects).toContainEqual(
      expect.objectContaining({
        row: { table: "interviews", values: expect.objectContaining({ total_duration_sec: 600 }) },
      }),
    );
  });

  it("evaluates nothing when the candidate gives up", () => {
    const effects = doing(fold([...underWay(), said()]), { type: "interview.ended", reason: "given_up" });
    expect(effects).not.toContain("evaluate-round");
    expect(effects).not.toContain("save-transcript");
  });

  it("has its questions counted anew when it is abandoned, however it came to that, once one was opened", () => {
    const drafts: EventDraft[] = [
      { type: "interview.ended", reason: "given_up" },
      { type: "interview.ended", reason: "left" },
      { type: "interview.ended", reason: "time_up" },
      { type: "interview.ended", reason: "ended_by_candidate" },
    ];
    for (const draft of drafts)
      expect(doing(fold(underWay()), draft)).toEqual(["save", "save", "refresh-stats"]);
    const passed = event({ type: "round.skipped" });
    const choosing = fold([...underWay({ num_questions: 2 }), passed]);
    expect(doing(choosing, { type: "question.exhausted" })).toEqual(["save", "refresh-stats"]);
    expect(doing(fold(underWay({ num_questions: 1 })), { type: "round.skipped" })).toContain("refresh-stats");
    expect(doing(fold([created()]), { type: "interview.ended", reason: "never_started" })).toEqual(["save"]);
    const none = fold([created(), event({ type: "interview.started" })]);
    expect(doing(none, { type: "question.exhausted" })).toEqual(["save"]);
  });

  it("has its questions counted once more by a grade that comes after the candidate gave up", () => {
    const finished = [...underWay({ num_questions: 2 }), said(), event({ type: "round.finished" })];
    const given_up = fold([...finished, event({ type: "interview.ended", reason: "given_up" })]);
    const roundId = given_up.rounds[0]!.id;
    expect(doing(given_up, { type: "round.evaluated", roundId })).toEqual([
      "save-evaluation",
      "refresh-stats",
    ]);
    expect(doing(fold(finished), { type: "round.evaluated", roundId })).toEqual(["save-evaluation"]);
  });

  it("takes nothing after the end", () => {
    const over = fold([...underWay({ num_questions: 1 }), said(), event({ type: "round.finished" })]);
    for (const draft of [
      { type: "message.sent", text: "x" },
      submit,
      { type: "hint.requested" },
    ] as EventDraft[])
      expect(apply(over, draft)).toMatchObject({ ok: false, code: "interview_over" });
  });

  it("keeps what succeeded when a report is retried", () => {
    const over = fold([...underWay({ num_questions: 1 }), said(), event({ type: "round.finished" })]);
    const failed = must(over, { type: "feedback.failed", step: "round", message: "no answer" }).state;
    expect(failed.report).toMatchObject({ status: "incomplete", failure: "no answer" });
    expect(doing(failed, { type: "feedback.retried" })).toEqual([
      "save",
      "evaluate-round",
      "save-transcript",
    ]);
  });

  it("opens no second round while one is open", () => {
    const again: EventDraft = { type: "round.opened", number: 2, question: question(), why: "x" };
    expect(apply(fold(underWay()), again)).toMatchObject({ ok: false, code: "stale" });
  });
});
