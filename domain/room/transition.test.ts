import { describe, expect, it } from "vitest";
import type { EventDraft } from "./command.ts";
import type { RoomEvent } from "./event.ts";
import {
  created,
  event,
  fold,
  id,
  MINUTE,
  meta,
  question,
  report,
  result,
  START,
  underWay,
} from "./fixtures.ts";
import { DEFAULT_LIMITS } from "./limits.ts";
import type { RoomState } from "./state.ts";
import { nextDeadline, transition } from "./transition.ts";

const apply = (state: RoomState, draft: EventDraft & { at?: number }) => transition(state, event(draft));
const must = (state: RoomState, draft: EventDraft & { at?: number }) => {
  const after = apply(state, draft);
  if (!after.ok) throw new Error(after.message);
  return after;
};
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

describe("the conversation", () => {
  it("answers a message with a turn named by it", () => {
    const said = event({ type: "message.sent", text: "Is it sorted?" });
    const after = transition(fold(underWay()), said);
    expect(after).toMatchObject({ ok: true, state: { turn: { id: said.id } } });
    expect(after.ok && after.effects.map((effect) => effect.do)).toEqual(["save", "ask-interviewer"]);
  });

  it("lets the candidate speak while the interviewer does, and answers afterwards", () => {
    const first = event({ type: "message.sent", text: "one" });
    const second = event({ type: "message.sent", text: "two" });
    const state = fold([...underWay(), first, second]);
    expect(state.turn?.id).toBe(first.id);
    const replied = event({
      type: "interviewer.replied",
      turnId: first.id,
      text: "ok",
      meta,
      acts: [],
      cutShort: false,
    });
    const after = fold([...underWay(), first, second, replied]);
    expect(after.turn).toMatchObject({ id: replied.id, cause: { kind: "message", messageId: second.id } });
  });

  it("dates a reply by its first word, so that it stands before what was written meanwhile", () => {
    const asked = event({ type: "message.sent", text: "one" });
    const meanwhile = event({ type: "message.sent", text: "two", at: START + 500 });
    const replied = event({
      type: "interviewer.replied",
      turnId: asked.id,
      text: "ok",
      meta,
      acts: [],
      cutShort: false,
      spokenAt: START + 100,
      at: START + 900,
    });
    const { messages } = fold([...underWay(), asked, meanwhile, replied]);
    expect(messages.toSorted((a, b) => a.at - b.at).map((message) => message.text)).toEqual([
      "Hello.",
      "one",
      "ok",
      "two",
    ]);
  });

  it("drops a reply to a turn that is over", () => {
    const late: EventDraft = {
      type: "interviewer.replied",
      turnId: id(1),
      text: "late",
      meta,
      acts: [],
      cutShort: false,
    };
    expect(apply(fold(underWay()), late)).toMatchObject({ ok: false, code: "stale" });
  });

  it("moves the phase only where the record supports it, and never back", () => {
    const acts = [{ act: "move_on" as const, to: "follow-up" as const }];
    const said = event({ type: "message.sent", text: "done" });
    const replied = event({
      type: "interviewer.replied",
      turnId: said.id,
      text: "ok",
      meta,
      acts,
      cutShort: false,
    });
    expect(fold([...underWay(), said, replied]).rounds[0]?.phase).toBe("clarify");
    const toApproach = event({
      type: "interviewer.replied",
      turnId: said.id,
      text: "ok",
      meta,
      acts: [{ act: "move_on", to: "approach" }],
      cutShort: false,
    });
    expect(fold([...underWay(), said, toApproach]).rounds[0]?.phase).toBe("approach");
  });
});

describe("code and runs", () => {
  const edit = (roundId: string, rev = 0): EventDraft => ({
    type: "code.edited",
    roundId,
    language: "javascript",
    rev,
    changes: [[15, "let x;"]],
    deviceId: "device-1",
  });

  it("keeps the document by revision and refuses a change made against an older one", () => {
    const state = fold(underWay());
    const roundId = state.rounds[0]!.id;
    const next = must(state, edit(roundId)).state;
    expect(next.rounds[0]).toMatchObject({
      codeTouched: true,
      phase: "code",
      code: { javascript: { text: "let x;", rev: 1 } },
    });
    expect(apply(next, edit(roundId))).toMatchObject({ ok: false, code: "stale_revision" });
  });

  it("takes one run at a time", () => {
    const running = must(fold(underWay()), submit).state;
    expect(apply(running, submit)).toMatchObject({ ok: false, code: "run_in_progress" });
  });

  it("names the line of an input that does not fit", () => {
    const custom: EventDraft = { type: "code.submitted", mode: "RUN", customInput: '[1,2]\n"x"' };
    expect(apply(fold(underWay()), custom)).toMatchObject({
      ok: false,
      code: "bad_input",
      message: expect.stringContaining("line 2"),
    });
  });

  it("moves to review when a submission passes everything, and the interviewer reacts", () => {
    const run = event(submit);
    const finished = event({ type: "run.finished", runId: run.id, result: result() });
    const state = fold([...underWay(), run, finished]);
    expect(state.rounds[0]?.phase).toBe("follow-up");
    expect(state.turn?.cause).toEqual({ kind: "run", runId: run.id });
  });

  it("saves a hidden test as passed or not, and nothing more", () => {
    const run = event(submit);
    const hidden = { total: 3, passed: 1, wrong_answer: 2, error: 0, timeout: 0, not_run: 0, slowest_ms: 1 };
    const after = must(fold([...underWay(), run]), {
      type: "run.finished",
      runId: run.id,
      result: result({ hidden }),
    });
    const saved = after.effects.find((effect) => effect.do === "save");
    expect(saved).toMatchObject({
      row: {
        values: {
          test_results: [true, false, false].map((passed) => ({
            input: "",
            expected: "",
            actual: "",
            passed,
            is_sample: false,
          })),
        },
      },
    });
  });

  it("takes a late result of a question that is already closed, and evaluates it then", () => {
    const run = event(submit);
    const closed = fold([...underWay(), run, event({ type: "round.finished" })]);
    const after = must(closed, { type: "run.finished", runId: run.id, result: result() });
    expect(after.effects.map((effect) => effect.do)).toEqual(["save", "evaluate-round"]);
  });
});

describe("hints", () => {
  const ask: EventDraft = { type: "hint.requested" };

  it("come one at a time, in order, with the approach after the last of them, and end", () => {
    let events: RoomEvent[] = underWay();
    for (let index = 0; index < 4; index++) {
      const asked = event(ask);
      expect(apply(fold([...events, asked]), ask)).toMatchObject({ ok: false, code: "hint_pending" });
      events = [
        ...events,
        asked,
        event({ type: "hint.served", requestId: asked.id, index, text: `hint ${index}` }),
      ];
    }
    const state = fold(events);
    expect(state.rounds[0]?.hints.map((hint) => hint.text)).toEqual(["hint 0", "hint 1", "hint 2"]);
    expect(state.rounds[0]?.approachShown).toBe("hint 3");
    expect(apply(state, ask)).toMatchObject({ ok: false, code: "no_more_hints" });
  });

  it("are dropped when they answer nothing that was asked", () => {
    expect(
      apply(fold(underWay()), { type: "hint.served", requestId: id(3), index: 0, text: "x" }),
    ).toMatchObject({ code: "stale" });
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
