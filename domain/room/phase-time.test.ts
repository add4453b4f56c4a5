import { expect, it } from "vitest";
import { design } from "./design-fixtures.ts";
import type { RoomEvent } from "./event.ts";
import { event, fold, MINUTE, replied, START } from "./fixtures.ts";
import { phaseTimes } from "./phase-time.ts";

const after = (minutes: number) => START + minutes * MINUTE;
const said = (at: number) => event({ type: "message.sent", text: "Users post and read.", at });
const ended = (at: number) => event({ type: "interview.ended", reason: "ended_by_candidate", at });
const minutesOf = (events: RoomEvent[], at: number) => {
  const state = fold(events);
  const times = phaseTimes(state, state.rounds[0]!, at);
  return Object.fromEntries(Object.entries(times).map(([phase, ms]) => [phase, ms / MINUTE]));
};

/** Two minutes until the first word, three until the numbers. */
function underWay(): RoomEvent[] {
  const first = said(after(2));
  const asked = replied(first.id, "Numbers?", { acts: [{ act: "move_on", to: "estimation" }], at: after(5) });
  return [...design("OPEN_ENDED"), first, asked];
}

it("tells how long each stage took, the one under way up to now", () => {
  expect(minutesOf(underWay(), after(9))).toEqual({ agenda: 2, requirements: 3, estimation: 4 });
  expect(fold(underWay()).rounds[0]?.phaseSince).toBe(after(5));
});

it("leaves a pause out, and ends with the question", () => {
  const pause = [
    event({ type: "interview.paused", at: after(6) }),
    event({ type: "interview.resumed", at: after(16) }),
  ];
  const events = [...underWay(), ...pause, ended(after(18))];
  expect(minutesOf(events, after(99))).toEqual({ agenda: 2, requirements: 3, estimation: 3 });
});

it("leaves out the time for which nobody was there, though that was noticed late", () => {
  const noticed = event({ type: "interview.interrupted", since: after(4), at: after(7) });
  expect(minutesOf([...underWay(), noticed], after(7))).toEqual({
    agenda: 2,
    requirements: 2,
    estimation: 0,
  });
});

it("knows nothing of a round whose stages were not kept, and what began since", () => {
  const state = fold(underWay());
  const { phases: _, ...round } = state.rounds[0]!;
  expect(phaseTimes(state, round, after(9))).toEqual({});
});
