import fc from "fast-check";
import { expect, it } from "vitest";
import type { EventDraft } from "./command.ts";
import { nextDeadline } from "./deadline.ts";
import type { RoomEvent } from "./event.ts";
import { created, event, fold, meta, question, result, START } from "./fixtures.ts";
import { isOver, type RoomState } from "./state.ts";
import { transition } from "./transition.ts";

/** What may happen next, given a number to choose by: commands of the candidate, results of effects, time. */
function draftsFor(state: RoomState): EventDraft[] {
  const round = state.rounds.at(-1);
  const run = state.runs.at(-1);
  return [
    { type: "interview.started" },
    { type: "message.sent", text: "words" },
    { type: "hint.requested" },
    { type: "code.submitted", mode: "SUBMIT", customInput: null },
    { type: "round.finished" },
    { type: "round.skipped" },
    { type: "interview.paused" },
    { type: "interview.resumed" },
    { type: "interview.returned" },
    { type: "interview.ended", reason: "ended_by_candidate" },
    { type: "question.exhausted" },
    { type: "round.opened", number: state.choosing?.number ?? 9, question: question(), why: "" },
    {
      type: "interviewer.replied",
      turnId: state.turn?.id ?? state.interviewId,
      text: "ok",
      meta,
      acts: [],
      cutShort: false,
    },
    {
      type: "hint.served",
      requestId: round?.hintRequest ?? state.interviewId,
      index: round?.hints.length ?? 0,
      text: "h",
    },
    { type: "run.finished", runId: run?.id ?? state.interviewId, result: result() },
    {
      type: "code.edited",
      roundId: round?.id ?? state.interviewId,
      language: "javascript",
      rev: round?.code.javascript.rev ?? 0,
      changes: [round?.code.javascript.text.length ?? 0, [0, "x"]],
      deviceId: "device-1",
    },
  ];
}

it("holds its invariants over any sequence of commands, results and time", () => {
  const choices = fc.array(fc.record({ pick: fc.nat(), wait: fc.integer({ min: 0, max: 4 * 60_000 }) }), {
    maxLength: 80,
  });
  fc.assert(
    fc.property(choices, (steps) => {
      const log: RoomEvent[] = [created({ num_questions: 3, time_limit_min: 20 })];
      let state = fold(log);
      let now = START;
      let emptySince: number | null = null;
      for (const { pick, wait } of steps) {
        now += wait;
        if (pick % 17 === 0) emptySince = emptySince === null ? now : null;
        const due = nextDeadline(state, emptySince);
        const drafts = draftsFor(state);
        const draft = due && due.at <= now ? due.event : drafts[pick % drafts.length]!;
        const next = event({ ...draft, at: due && due.at <= now ? due.at : now });
        const after = transition(state, next);
        if (!after.ok) continue;
        if (isOver(state)) expect(next.type).toBe("run.finished");
        log.push(next);
        state = after.state;

        expect(state.rounds.filter((round) => round.status === "IN_PROGRESS").length).toBeLessThanOrEqual(1);
        expect(state.rounds.map((round) => round.number)).toEqual(state.rounds.map((_, index) => index + 1));
        for (const round of state.rounds)
          expect(round.hints.map((hint) => hint.index)).toEqual(round.hints.map((_, index) => index));
        if (isOver(state)) {
          expect(state.clock.runningSince).toBeNull();
          expect(state.turn).toBeNull();
          expect(state.clock.elapsedMs).toBeLessThanOrEqual(20 * 60_000);
        }
        if (state.status === "INTERRUPTED") expect(state.clock.runningSince).toBeNull();
        if (state.status === "PAUSED") expect(state.turn).toBeNull();
        expect(state.pausedAt === null).toBe(state.status !== "PAUSED");
        if (state.queuedTurns.length > 0 && state.status !== "PAUSED") expect(state.turn).not.toBeNull();
      }
      expect(fold(log)).toEqual(state);
      expect(fold(JSON.parse(JSON.stringify(log)))).toEqual(state);
    }),
    { numRuns: 1500 },
  );
});
