import { describe, expect, it } from "vitest";
import { elapsedAt } from "./clock.ts";
import type { EventDraft } from "./command.ts";
import { nextDeadline } from "./deadline.ts";
import type { RoomEvent } from "./event.ts";
import { created, event, fold, MINUTE, question, START, underWay } from "./fixtures.ts";
import { DEFAULT_LIMITS } from "./limits.ts";
import { INTERRUPTED_AFTER_MS } from "./pausing.ts";
import type { RoomState } from "./state.ts";
import { transition } from "./transition.ts";

const at = (minutes: number, draft: EventDraft) => event({ ...draft, at: START + minutes * MINUTE });
const said = (minutes: number) => at(minutes, { type: "message.sent", text: "a thought" });
const pause = (minutes: number) => at(minutes, { type: "interview.paused" });
const resume = (minutes: number) => at(minutes, { type: "interview.resumed" });
const elapsed = (state: RoomState, minutes: number) =>
  elapsedAt(state.clock, START + minutes * MINUTE) / MINUTE;
const systemDesign = (events: RoomEvent[]) =>
  events.map((each) =>
    each.type === "interview.created" ? { ...each, interviewType: "SYSTEM_DESIGN" as const } : each,
  );

describe("pausing", () => {
  it("lets a coding clock run on and stops a system-design clock", () => {
    const events = [...underWay(), pause(5), resume(15)];
    expect(elapsed(fold(events), 20)).toBe(20);
    expect(elapsed(fold(systemDesign(events)), 20)).toBe(10);
  });

  it("holds everything but resuming and ending", () => {
    const paused = fold([...underWay(), said(1), pause(2)]);
    expect(paused).toMatchObject({ status: "PAUSED", pausedAt: START + 2 * MINUTE, turn: null });
    expect(transition(paused, said(3))).toMatchObject({ ok: false, code: "paused" });
    expect(transition(paused, pause(3))).toMatchObject({ ok: false, code: "paused" });
    const ended = transition(paused, at(3, { type: "interview.ended", reason: "ended_by_candidate" }));
    expect(ended).toMatchObject({ ok: true, state: { status: "COMPLETED", pausedAt: null } });
  });

  it("answers after the pause what it left without an answer", () => {
    const question = said(1);
    const resumed = transition(fold([...underWay(), question, pause(2)]), resume(3));
    expect(resumed).toMatchObject({
      ok: true,
      state: {
        status: "IN_PROGRESS",
        pausedAt: null,
        turn: { cause: { kind: "message", messageId: question.id } },
      },
    });
  });

  it("does not stop a coding interview from reaching its limit", () => {
    const paused = fold([...underWay({ time_limit_min: 30 }), said(1), pause(29.5)]);
    expect(nextDeadline({ ...paused, clock: { ...paused.clock, warned: [10, 5, 1] } }, null)).toMatchObject({
      at: START + 30 * MINUTE,
      event: { type: "interview.ended", reason: "time_up" },
    });
  });

  it("is given up after a week", () => {
    const paused = fold([...underWay({ time_limit_min: null }), said(1), pause(2)]);
    const due = nextDeadline(paused, null);
    expect(due).toEqual({
      at: START + 2 * MINUTE + DEFAULT_LIMITS.leftMs,
      event: { type: "interview.ended", reason: "left" },
    });
    expect(transition(paused, event({ ...due!.event, at: due!.at }))).toMatchObject({
      state: { status: "ABANDONED" },
    });
  });
});

describe("interruption", () => {
  const gone: EventDraft = { type: "interview.interrupted" };
  const back: EventDraft = { type: "interview.returned" };

  it("comes half a minute after the last device left, and not before", () => {
    const state = fold(underWay({ time_limit_min: null }));
    expect(nextDeadline(state, null)?.event.type).not.toBe("interview.interrupted");
    expect(nextDeadline(state, START)).toEqual({ at: START + INTERRUPTED_AFTER_MS, event: gone });
    expect(nextDeadline(fold([created({ time_limit_min: null })]), START)?.event.type).toBe(
      "interview.ended",
    );
  });

  it("stops the clock of both kinds until a device returns", () => {
    const events = [...underWay(), at(5, gone), at(65, back)];
    expect(elapsed(fold(events), 70)).toBe(10);
    expect(elapsed(fold(systemDesign(events)), 70)).toBe(10);
  });

  it("that was noticed late stops the clock where it began, and costs a question that came meanwhile no time", () => {
    const [creation, start, opening] = underWay();
    const late = { ...opening!, at: START + 6 * MINUTE };
    const since = START + 5 * MINUTE;
    const noticed = at(7, { ...gone, since });
    const finished = at(67, { type: "round.finished" });
    const state = fold([creation!, start!, late, noticed, at(65, back), finished]);
    expect(elapsed(state, 70)).toBe(10);
    expect(state.rounds[0]).toMatchObject({ openedAtElapsedMs: 5 * MINUTE, durationSec: 120 });
    expect(fold([creation!, start!, late, noticed])).toMatchObject({ interruptedAt: since });
  });

  it("does not touch a paused interview", () => {
    const paused = fold([...underWay(), pause(1)]);
    expect(transition(paused, at(2, gone))).toMatchObject({ ok: false, code: "stale" });
    expect(nextDeadline(paused, START)?.event.type).not.toBe("interview.interrupted");
  });
});

describe("skipping", () => {
  it("leaves the question unassessed and opens the next one", () => {
    const after = transition(fold([...underWay(), said(1)]), at(2, { type: "round.skipped" }));
    expect(after).toMatchObject({
      ok: true,
      state: { rounds: [{ status: "SKIPPED" }], choosing: { number: 2 } },
    });
    expect(after.ok && after.effects.map((effect) => effect.do)).toEqual(["save", "choose-question"]);
  });
});

describe("what a pause cuts off before its first word", () => {
  it("is said when the interview goes on: the opening, or the review of a submission", () => {
    const opened = event({ type: "round.opened", number: 1, question: question(), why: "A start." });
    const paused = fold([
      created(),
      event({ type: "interview.started" }),
      opened,
      event({ type: "interview.paused" }),
    ]);
    expect([paused.turn, paused.queuedTurns]).toEqual([null, [{ kind: "opening" }]]);
    const resumed = transition(paused, event({ type: "interview.resumed" }));
    if (!resumed.ok) throw new Error(resumed.message);
    expect(resumed.effects).toContainEqual(
      expect.objectContaining({ do: "ask-interviewer", cause: { kind: "opening" } }),
    );
  });
});
