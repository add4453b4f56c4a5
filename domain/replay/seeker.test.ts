import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EventDraft } from "../room/command.ts";
import { created, event, fold, meta, question, result, START } from "../room/fixtures.ts";
import type { LoggedEvent } from "../room/log.ts";
import type { RoomState } from "../room/state.ts";
import { transition } from "../room/transition.ts";
import { longLog } from "./fixtures.ts";
import type { ReplayEvent } from "./replay.ts";
import { EVERYTHING } from "./replay-of.ts";
import { BEGINNING, next, Seeker } from "./seeker.ts";
import { shownEvents } from "./shown-events.ts";

const plainFold = (events: ReplayEvent[]) => events.reduce(next, BEGINNING);

describe("the standing at any place", () => {
  test("is that of going through everything before it, wherever one came from", () => {
    const { events } = shownEvents(longLog(1500), EVERYTHING);
    const places = fc.array(fc.nat({ max: events.length }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(places, (leaps) => {
        const seeker = new Seeker(events);
        for (const count of leaps) expect(seeker.after(count)).toEqual(plainFold(events.slice(0, count)));
      }),
      { numRuns: 12 },
    );
  });

  test("is the room's own, over any course of an interview", () => {
    const steps = fc.array(fc.record({ pick: fc.nat(), wait: fc.integer({ min: 0, max: 60_000 }) }), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(steps, (chosen) => {
        const log = courseOf(chosen);
        const seeker = new Seeker(shownEvents(log, EVERYTHING).events);
        for (let length = 1; length <= log.length; length += 1) {
          const told = log.slice(0, length);
          const { events, leftOut } = shownEvents(told, EVERYTHING);
          expect(leftOut).toBe(0);
          expectSame(seeker.after(events.length), events, fold(told.map((logged) => logged.event)));
        }
      }),
      { numRuns: 60 },
    );
  });
});

function expectSame(standing: ReturnType<Seeker["after"]>, events: ReplayEvent[], state: RoomState) {
  const round = state.rounds.at(-1);
  const statuses = { PAUSED: "paused", INTERRUPTED: "interrupted", COMPLETED: "over", ABANDONED: "over" };
  expect(standing.status).toBe({ ...statuses, CREATED: "running", IN_PROGRESS: "running" }[state.status]);
  expect(standing.round).toBe(round?.number ?? 0);
  expect(standing.open).toBe(round?.status === "IN_PROGRESS");
  if (round?.status === "IN_PROGRESS") expect(standing.phase).toBe(round.phase);
  if (round) {
    expect(standing.language).toBe(round.language);
    for (const language of ["javascript", "python", "java", "markdown"] as const)
      expect(standing.texts?.[language]).toBe(round.code[language].text);
  }
  const said = events.filter(({ kind }) => kind === "said") as { text: string }[];
  expect(said.map(({ text }) => text)).toEqual(state.messages.map(({ text }) => text));
  const judged = events.filter(({ kind }) => kind === "judged") as { result: unknown }[];
  expect(judged.map((one) => one.result)).toEqual(state.runs.flatMap((run) => run.result ?? []));
}

/** An interview in which each step is chosen by a number. */
function courseOf(steps: { pick: number; wait: number }[]): LoggedEvent[] {
  const events = [created({ num_questions: 3, time_limit_min: null })];
  let state = fold(events);
  let now = START;
  for (const { pick, wait } of [{ pick: 0, wait: 0 }, ...steps]) {
    now += wait;
    const drafts = draftsFor(state);
    const happened = event({ ...drafts[pick % drafts.length]!, at: now });
    const step = transition(state, happened);
    if (!step.ok) continue;
    events.push(happened);
    state = step.state;
  }
  return events.map((one, index) => ({ seq: index + 1, event: one }));
}

function draftsFor(state: RoomState): EventDraft[] {
  const round = state.rounds.at(-1);
  const roundId = round?.id ?? state.interviewId;
  const edit = (language: "javascript" | "python", insert: string): EventDraft => {
    const { text, rev } = round?.code[language] ?? { text: "", rev: 0 };
    return {
      type: "code.edited",
      roundId,
      language,
      rev,
      changes: [...(text ? [text.length] : []), [0, insert]],
      deviceId: "device-1",
    };
  };
  const turnId = state.turn?.id ?? state.interviewId;
  return [
    { type: "interview.started" },
    { type: "round.opened", number: state.choosing?.number ?? 9, question: question(), why: "" },
    { type: "interviewer.replied", turnId, text: "Go on.", meta, acts: [], cutShort: false },
    { type: "message.sent", text: "A map." },
    edit("javascript", "x"),
    edit("python", "y"),
    { type: "code.language_changed", language: "python" },
    { type: "code.submitted", mode: "SUBMIT", customInput: null },
    { type: "run.finished", runId: state.runs.at(-1)?.id ?? state.interviewId, result: result() },
    { type: "hint.requested" },
    {
      type: "hint.served",
      requestId: round?.hintRequest ?? roundId,
      index: round?.hints.length ?? 0,
      text: "h",
    },
    { type: "interview.paused" },
    { type: "interview.resumed" },
    { type: "interview.interrupted" },
    { type: "interview.returned" },
    { type: "round.finished" },
    { type: "round.skipped" },
    { type: "round.time_up", roundId },
  ];
}
