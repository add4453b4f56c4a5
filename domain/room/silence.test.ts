import { describe, expect, it } from "vitest";
import { nextDeadline } from "./deadline.ts";
import type { RoomEvent } from "./event.ts";
import { event, fold, replied, START, underWay } from "./fixtures.ts";
import { silenceKind } from "./silence.ts";
import { transition } from "./transition.ts";

const SECOND = 1000;
const begun = () => fold(underWay({ time_limit_min: null }));
const nudge = (events: RoomEvent[], typingAt: number | null = null) =>
  nextDeadline(fold(events), null, undefined, typingAt);

describe("a silence", () => {
  it("is broken after a minute and a half, then ever later, three times at most", () => {
    let state = begun();
    const waits: number[] = [];
    for (let deadline = nextDeadline(state, null); deadline; deadline = nextDeadline(state, null)) {
      waits.push((deadline.at - state.silence.since) / SECOND);
      const noticed = event({ type: "silence.noticed", step: waits.length, at: deadline.at });
      const after = transition(state, noticed);
      if (!after.ok) throw new Error(after.message);
      expect(after.state.turn?.cause).toMatchObject({ kind: "silence", step: waits.length });
      state = { ...after.state, turn: null };
    }
    expect(waits).toEqual([90, 240, 600]);
  });

  it("is none while an unsent message is being typed, while nobody is there, or while something is under way", () => {
    const events = underWay({ time_limit_min: null });
    const since = fold(events).silence.since;
    expect(nudge(events, since + 60 * SECOND)?.at).toBe(since + 150 * SECOND);
    expect(nextDeadline(fold(events), START)?.event.type).toBe("interview.interrupted");
    expect(nudge([...events, event({ type: "message.sent", text: "hello" })])).toBeNull();
  });

  it("is not broken while the device that is connected was not heard lately", () => {
    const state = begun();
    expect(nextDeadline(state, null, undefined, null, false)).toBeNull();
    expect(nextDeadline(state, null, undefined, null, true)?.event.type).toBe("silence.noticed");
  });

  it("begins anew with whatever the candidate does", () => {
    const asked = transition(begun(), event({ type: "silence.noticed", step: 1 }));
    if (!asked.ok) throw new Error(asked.message);
    expect(asked.state.silence.nudges).toBe(1);
    const typed = transition(asked.state, event({ type: "message.sent", text: "I am here" }));
    expect(typed.ok && typed.state.silence.nudges).toBe(0);
  });

  it("is told apart by what came before it", () => {
    const kindAfter = (text: string) => {
      const said = event({ type: "message.sent", text, at: START + 10 * SECOND });
      const answer = replied(said.id, "Yes.", { at: START + 15 * SECOND });
      const state = fold([...underWay({ time_limit_min: null }), said, answer]);
      return silenceKind(state, state.rounds[0]!);
    };
    expect(kindAfter("Let me think about that.")).toBe("thinking");
    expect(kindAfter("Let me see the second example again.")).toBe("quiet");
    expect(kindAfter("I would keep the numbers in a map because")).toBe("trailing-off");
    expect(kindAfter("I would keep the numbers in a map.")).toBe("quiet");
  });

  it("is longer for someone who said that they think, though the interviewer answered", () => {
    const said = event({ type: "message.sent", text: "Let me think about that.", at: START + 10 * SECOND });
    const answer = replied(said.id, "Take your time.", { at: START + 15 * SECOND });
    const deadline = nudge([...underWay({ time_limit_min: null }), said, answer]);
    expect(deadline?.at).toBe(START + 195 * SECOND);
  });

  it("is not noticed out of turn", () => {
    expect(transition(begun(), event({ type: "silence.noticed", step: 2 }))).toMatchObject({ ok: false });
  });
});
