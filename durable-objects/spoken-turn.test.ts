import { expect, it } from "vitest";
import type { EventDraft } from "../domain/room/command.ts";
import { SpokenTurn } from "./spoken-turn.ts";

const [ONE, TWO] = ["00000000-0000-4000-8000-000000000001", "00000000-0000-4000-8000-000000000002"] as const;

function silent() {
  const kept: { draft: EventDraft; at: number | undefined }[] = [];
  const turn = new SpokenTurn({
    now: () => 7,
    broadcast: () => {},
    commit: (draft, at) => void kept.push({ draft, at }),
  });
  return { turn, kept };
}

it("has nothing to keep before the first word", () => {
  const { turn, kept } = silent();
  turn.cutShort();
  expect(turn.soFar()).toBeNull();
  turn.begin(ONE);
  turn.cutShort();
  expect(turn.soFar()).toEqual({ turnId: ONE, text: "" });
  expect(kept).toEqual([]);
});

it("keeps the words said so far, dated by the first of them, at the moment that ended them", () => {
  const { turn, kept } = silent();
  turn.begin(ONE).say("And what");
  turn.cutShort(9);
  const said = { turnId: ONE, text: "And what", spokenAt: 7, cutShort: true };
  expect(kept).toEqual([{ draft: expect.objectContaining(said), at: 9 }]);
});

it("gives the word to one speaker at a time", () => {
  const { turn } = silent();
  const first = turn.begin(ONE);
  const second = turn.begin(TWO);
  expect([first.signal.aborted, second.signal.aborted]).toEqual([true, false]);
});

it("falls silent when the interview has gone on to another turn, or to none", () => {
  const { turn } = silent();
  const speaker = turn.begin(ONE);
  turn.hushUnless(ONE);
  expect(speaker.signal.aborted).toBe(false);
  turn.hushUnless(undefined);
  expect(speaker.signal.aborted).toBe(true);
  expect(turn.soFar()).toBeNull();
});
