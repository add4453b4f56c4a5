import { describe, expect, it } from "vitest";
import { nextDeadline } from "./deadline.ts";
import { design } from "./design-fixtures.ts";
import type { RoomEvent } from "./event.ts";
import { event, fold, id, MINUTE, must, replied, START } from "./fixtures.ts";
import { transition } from "./transition.ts";

const said = (text: string, at = START) => event({ type: "message.sent", text, at });
const taskOf = (events: RoomEvent[]) => fold(events).rounds[0]?.task;
const effectsOf = (events: RoomEvent[], last: RoomEvent) => {
  const step = transition(fold(events), last);
  if (!step.ok) throw new Error(step.code);
  return step.effects.map((effect) => effect.do);
};

describe("a scenario", () => {
  it("keeps what was done in which order, and answers after the facts are there", () => {
    const act = event({ type: "scenario.acted", text: "I open the dashboard." });
    const events = [...design("SCENARIO"), act];
    expect(fold(events).turn).toBeNull();
    expect(effectsOf(design("SCENARIO"), act)).toContain("look-up-facts");
    const stage = { index: 1, title: "The dashboard", text: "CPU 3 %" };
    const facts = event({ type: "facts.looked_up", messageId: act.id, stage, twist: null });
    const state = fold([...events, facts]);
    expect(state.turn?.cause).toEqual({ kind: "stage", messageId: act.id, index: 1 });
    expect(state.rounds[0]?.task).toMatchObject({
      actions: [{ text: "I open the dashboard." }],
      stages: [{ index: 1 }],
    });
    expect(transition(state, facts)).toMatchObject({ ok: false, code: "stale" });
  });

  it("keeps what is done in the chat among the acts, in its order, and takes small talk for none", () => {
    const act = event({ type: "scenario.acted", text: "I open the dashboard." });
    const [stop, why, thanks] = ["Stop the rollout.", "What do the logs say?", "Ok, thanks!"].map((text) =>
      said(text),
    );
    const events = [...design("SCENARIO"), act, stop!, why!, thanks!];
    const state = fold(events);
    expect(taskOf(events)).toMatchObject({ actions: [{ id: act.id }, { id: stop!.id }, { id: why!.id }] });
    expect(state.messages.slice(-3)).toMatchObject([
      { type: "SCENARIO", about: { action: 2 } },
      { type: "SCENARIO", about: { action: 3 } },
      { type: "CHAT", text: "Ok, thanks!" },
    ]);
    const { effects } = must(fold(design("SCENARIO")), { type: "message.sent", text: "Stop the rollout." });
    expect(effects).toMatchObject([
      {
        do: "save",
        row: { table: "messages", values: { message_type: "SCENARIO", metadata: { action: 1 } } },
      },
      { do: "save", row: { table: "scenario_responses", values: { user_explanation: "Stop the rollout." } } },
      { do: "look-up-facts" },
    ]);
  });

  it("is over once it is wound up: what is said then is talk", () => {
    const state = fold(design("SCENARIO"));
    const [round] = state.rounds;
    const wound = { ...state, rounds: [{ ...round!, phase: "wrap-up" as const }] };
    const after = must(wound, { type: "message.sent", text: "I would restart it." });
    expect(after.state.rounds[0]?.task).toMatchObject({ actions: [] });
  });

  it("opens every stage that the same words asked for, each in a message of its own", () => {
    const act = event({ type: "scenario.acted", text: "I open the dashboard and read the logs." });
    const stage = { index: 1, title: "The dashboard", text: "CPU 3 %" };
    const more = [{ id: id(900), index: 0, title: "The logs", text: "Nothing." }];
    const facts = event({ type: "facts.looked_up", messageId: act.id, stage, more, twist: null });
    const state = fold([...design("SCENARIO"), act, facts]);
    expect(state.rounds[0]?.task).toMatchObject({ stages: [{ index: 1 }, { index: 0 }] });
    expect(state.messages.slice(-2)).toMatchObject([
      { id: facts.id, at: facts.at, about: { stage: 1 } },
      { id: id(900), at: facts.at + 1, about: { stage: 0 } },
    ]);
    expect(state.turn?.cause).toMatchObject({ kind: "stage", index: 1 });
  });

  it("says that facts could not be looked up, and waits no more", () => {
    const act = event({ type: "scenario.acted", text: "I open the dashboard." });
    const failed = event({ type: "facts.failed", messageId: act.id, message: "Say it once more." });
    const events = [...design("SCENARIO"), act, failed];
    expect(fold(events).messages.at(-1)).toMatchObject({ role: "ASSISTANT", text: "Say it once more." });
    expect(fold(events).rounds[0]?.awaiting).toEqual([]);
    expect(transition(fold(events), failed)).toMatchObject({ ok: false, code: "stale" });
  });
});

it("answers after a pause what was said before it, but not ahead of what it brings to light", () => {
  const pause = [event({ type: "interview.paused" }), event({ type: "interview.resumed" })];
  const act = event({ type: "scenario.acted", text: "I open the dashboard." });
  const resumed = [...design("SCENARIO"), act, ...pause];
  expect(fold(resumed).turn).toBeNull();
  const facts = event({ type: "facts.looked_up", messageId: act.id, stage: null, twist: null });
  expect(fold([...resumed, facts]).turn?.cause).toEqual({ kind: "message", messageId: act.id });
  const answer = event({ type: "mcq.answered", key: "B", reasoning: "It is quick." });
  expect(fold([...design("MCQ"), answer, ...pause]).turn).toBeNull();
});

describe("an open design", () => {
  it("brings its twist with the second message of the deep dive, once", () => {
    const first = said(`Some requirements, ${"and what they come to, ".repeat(30)}at length.`);
    const deep = replied(first.id, "Go deep.", {
      acts: [{ act: "move_on", to: "deep-dive" }],
      at: START + 1,
    });
    const one = said("The store.", START + 2);
    const events = [...design("OPEN_ENDED"), first, deep];
    expect(effectsOf(events, one)).not.toContain("look-up-facts");
    const two = said("Its partitions.", START + 4);
    const later = [...events, one, replied(one.id, "And?", { at: START + 3 })];
    expect(effectsOf(later, two)).toContain("look-up-facts");
    const facts = event({
      type: "facts.looked_up",
      messageId: two.id,
      stage: null,
      twist: "Twice the users.",
    });
    const state = fold([...later, two, facts]);
    expect(state.turn?.cause).toEqual({ kind: "twist", messageId: two.id });
    expect(state.rounds[0]?.task).toMatchObject({ twist: { text: "Twice the users." } });
  });

  it("has no runs, and its editor holds notes", () => {
    const state = fold(design("OPEN_ENDED"));
    expect(state.rounds[0]?.language).toBe("markdown");
    const run = event({ type: "code.submitted", mode: "RUN", customInput: null });
    expect(transition(state, run)).toMatchObject({ ok: false, code: "wrong_format" });
  });
});

describe("the time meant for a question", () => {
  const due = (events: RoomEvent[], emptySince: number | null = null, heard = true) =>
    nextDeadline(fold(events), emptySince, undefined, START + 9 * MINUTE, heard)?.event.type;

  it("is told once when it is over, while somebody is there", () => {
    const events = design("MCQ");
    expect(due(events)).toBe("round.time_up");
    expect(due(events, null, false)).not.toBe("round.time_up");
    const round = fold(events).rounds[0]?.id ?? "";
    const up = event({ type: "round.time_up", roundId: round, at: START + 10 * MINUTE });
    expect(fold([...events, up]).turn?.cause).toEqual({ kind: "round-time" });
    expect(due([...events, up])).not.toBe("round.time_up");
  });

  it("stands still in a pause", () => {
    const paused = event({ type: "interview.paused", at: START + MINUTE });
    const resumed = event({ type: "interview.resumed", at: START + 31 * MINUTE });
    const deadline = nextDeadline(
      fold([...design("MCQ"), paused, resumed]),
      null,
      undefined,
      START + 39 * MINUTE,
    );
    expect(deadline).toEqual({
      at: START + 40 * MINUTE,
      event: expect.objectContaining({ type: "round.time_up" }),
    });
  });
});
