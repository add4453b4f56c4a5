import { describe, expect, it } from "vitest";
import type { EventDraft } from "./command.ts";
import { nextDeadline } from "./deadline.ts";
import { apply, created, event, fold, MINUTE, must, report, result, START, underWay } from "./fixtures.ts";
import { DEFAULT_LIMITS, emptiesAt, MAX_MESSAGES } from "./limits.ts";

describe("extra time", () => {
  it("multiplies the limit, and the clock ends the interview then", () => {
    const accommodations = { extra_time: 1.5 as const, countdown: true, text_only: false };
    const state = fold([
      created({ time_limit_min: 40, accommodations }),
      event({ type: "interview.started" }),
      event({ type: "time.warned", minutes: 1 }),
    ]);
    expect(state.clock.limitMs).toBe(60 * MINUTE);
    expect(nextDeadline(state, null)).toEqual({
      at: START + 60 * MINUTE,
      event: { type: "interview.ended", reason: "time_up" },
    });
  });

  it("leaves an interview without a limit without one", () => {
    expect(fold([created({ time_limit_min: null })]).clock.limitMs).toBeNull();
  });
});

describe("what a room waits for", () => {
  const waits = { neverStartedMs: 5 * MINUTE, leftMs: 7 * MINUTE };
  const planned = (over: Parameters<typeof created>[0] = {}) =>
    ({ ...created(over), waits }) as ReturnType<typeof created>;

  it("is the operator's to set, and stays as it was when the interview was created", () => {
    expect(fold([planned()]).waits).toEqual(waits);
    expect(nextDeadline(fold([planned()]), null)?.at).toBe(START + 5 * MINUTE);
    const [, ...begun] = underWay();
    const paused = fold([planned({ time_limit_min: null }), ...begun, event({ type: "interview.paused" })]);
    expect(nextDeadline(paused, null)?.at).toBe(START + 7 * MINUTE);
  });

  it("is a day and a week where the log does not say", () => {
    const { neverStartedMs, leftMs } = DEFAULT_LIMITS;
    expect(fold([created()]).waits).toEqual({ neverStartedMs, leftMs });
  });
});

describe("a room may empty itself", () => {
  const ended = [
    ...underWay(),
    event({ type: "message.sent", text: "Done." }),
    event({ type: "interview.ended", reason: "ended_by_candidate" }),
  ];

  it("not while it is live, nor before its report is there", () => {
    expect(emptiesAt(fold(underWay()), DEFAULT_LIMITS)).toBeNull();
    expect(emptiesAt(fold(ended), DEFAULT_LIMITS)).toBeNull();
  });

  it("when the time for replay is over, counted from the end", () => {
    const reported = fold([...ended, event({ type: "feedback.ready", report })]);
    expect(emptiesAt(reported, { ...DEFAULT_LIMITS, keptMs: MINUTE })).toBe(START + MINUTE);
    const abandoned = fold([...underWay(), event({ type: "interview.ended", reason: "given_up" })]);
    expect(emptiesAt(abandoned, { ...DEFAULT_LIMITS, keptMs: MINUTE })).toBe(START + MINUTE);
  });
});

describe("what one interview may cost", () => {
  it("is a hundred runs a question, and then says so", () => {
    const run: EventDraft = { type: "code.submitted", mode: "RUN", customInput: null };
    let state = fold(underWay());
    for (let n = 0; n < 100; n++) {
      state = must(state, run).state;
      state = must(state, { type: "run.finished", runId: state.runs.at(-1)!.id, result: result() }).state;
    }
    expect(apply(state, run)).toMatchObject({ ok: false, code: "limit_reached" });
  });

  it("is five hundred messages, after which nobody adds another and no turn is asked for", () => {
    let state = fold(underWay());
    while (state.messages.length < MAX_MESSAGES) {
      const said = must(state, { type: "message.sent", text: "And one more thing." });
      if (said.state.messages.length === MAX_MESSAGES)
        expect(said.effects.filter((effect) => effect.do === "ask-interviewer")).toEqual([]);
      state = said.state;
    }
    const more: EventDraft = { type: "message.sent", text: "And one more." };
    expect(apply(state, more)).toMatchObject({ ok: false, code: "limit_reached" });
  });
});
