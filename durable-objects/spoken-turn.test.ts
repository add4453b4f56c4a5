import { expect, it, vi } from "vitest";
import type { EventDraft } from "../domain/room/command.ts";
import type { Documents } from "./documents.ts";
import { CHECKPOINT_MS } from "./speaker.ts";
import { SpokenTurn } from "./spoken-turn.ts";

const [ONE, TWO] = ["00000000-0000-4000-8000-000000000001", "00000000-0000-4000-8000-000000000002"] as const;

/** `during`: the interview's turn under way. `documents` outlives the instance. */
function silent(during: { turnId: string | undefined } = { turnId: ONE }, documents = inMemory()) {
  const kept: { draft: EventDraft; at: number | undefined }[] = [];
  const turn = new SpokenTurn({
    documents,
    now: () => 7,
    broadcast: () => {},
    commit: (draft, at) => void kept.push({ draft, at }),
    turnId: () => during.turnId,
  });
  return { turn, kept, documents };
}

function inMemory(): Documents {
  const values = new Map<string, unknown>();
  const set = (key: string, value: unknown) => void values.set(key, value);
  return {
    get: (key: string) => values.get(key) ?? null,
    set,
    delete: (key: string) => values.delete(key),
  } as never;
}

it("has nothing to keep before the first word", () => {
  const { turn, kept } = silent();
  turn.cutShort();
  expect(turn.soFar()).toBeNull();
  turn.begin(ONE);
  turn.cutShort();
  expect(turn.soFar()).toBeNull();
  expect(kept).toEqual([]);
});

it("keeps the words said so far, dated by the first of them, at the moment that ended them", () => {
  const { turn, kept } = silent();
  turn.begin(ONE).say("And what");
  turn.cutShort(9);
  const said = { turnId: ONE, text: "And what", spokenAt: 7, cutShort: true };
  expect(kept).toEqual([{ draft: expect.objectContaining(said), at: 9 }]);
});

/** Counts words that name a hash map as a nudge. */
const metaOf = (text: string) => ({
  model: "test-model",
  prompt_version: "interviewer-3",
  tokens_used: text.length,
  failed_over: false,
  hint_like: text.includes("hash map"),
});

it("notes of a turn cut short who spoke, what it cost and whether its words were a nudge", () => {
  const { turn, kept } = silent();
  const speaker = turn.begin(ONE);
  speaker.metaOf = metaOf;
  speaker.say("Use a");
  expect(turn.cut()).toMatchObject({ meta: { model: "test-model", tokens_used: 5, hint_like: false } });
  speaker.say(" hash map");
  turn.cutShort();
  expect(kept[0]?.draft).toMatchObject({ meta: metaOf("Use a hash map") });
});

it("still knows it after the instance is gone, and tells devices the words alone", () => {
  vi.useFakeTimers();
  const { turn, documents } = silent();
  const speaker = turn.begin(ONE);
  speaker.metaOf = metaOf;
  speaker.say("Use a hash map");
  vi.advanceTimersByTime(CHECKPOINT_MS);
  vi.useRealTimers();
  const woken = silent({ turnId: ONE }, documents).turn;
  expect(woken.cut()).toMatchObject({ meta: metaOf("Use a hash map") });
  expect(woken.soFar()).toEqual({ turnId: ONE, text: "Use a hash map", spokenAt: 7 });
});

it("gives the word to one speaker at a time", () => {
  const { turn } = silent();
  const first = turn.begin(ONE);
  const second = turn.begin(TWO);
  expect([first.signal.aborted, second.signal.aborted]).toEqual([true, false]);
});

it("falls silent when the interview has gone on to another turn, or to none", () => {
  const during: { turnId: string | undefined } = { turnId: ONE };
  const { turn } = silent(during);
  const speaker = turn.begin(ONE);
  turn.hushOthers();
  expect(speaker.signal.aborted).toBe(false);
  during.turnId = undefined;
  turn.hushOthers();
  expect(speaker.signal.aborted).toBe(true);
  expect(turn.soFar()).toBeNull();
});

it("still has the words after the instance is gone, until the turn is spoken anew", () => {
  vi.useFakeTimers();
  const { turn, documents } = silent();
  turn.begin(ONE).say("And what");
  vi.advanceTimersByTime(CHECKPOINT_MS);
  vi.useRealTimers();
  const woken = silent({ turnId: ONE }, documents);
  expect(woken.turn.soFar()).toMatchObject({ turnId: ONE, text: "And what" });
  woken.turn.cutShort();
  expect(woken.kept).toEqual([
    { draft: expect.objectContaining({ text: "And what", cutShort: true }), at: undefined },
  ]);
  woken.turn.begin(ONE).say("Anew");
  expect(woken.turn.soFar()).toMatchObject({ text: "Anew" });
  expect(silent({ turnId: TWO }, documents).turn.soFar()).toBeNull();
});
