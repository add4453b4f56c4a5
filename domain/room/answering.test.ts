import { describe, expect, it } from "vitest";
import { nextDeadline } from "./deadline.ts";
import type { RoomEvent } from "./event.ts";
import { event, fold, id, MINUTE, question, replied, START } from "./fixtures.ts";
import { transition } from "./transition.ts";

/** A system-design interview with a question of this format open, and the interviewer's greeting said. */
function design(format: "MCQ" | "SCENARIO" | "OPEN_ENDED"): RoomEvent[] {
  const created = event({
    type: "interview.created",
    interviewId: id(7),
    interviewType: "SYSTEM_DESIGN",
    difficulty: "MEDIUM",
    config: {
      topics: [],
      num_questions: 2,
      time_limit_min: 45,
      adaptive: false,
      target_company: null,
      language: "python",
      time_zone: "UTC",
    },
    createdAt: START,
  });
  const opened = event({
    type: "round.opened",
    number: 1,
    why: "It fits.",
    question: question({
      type: "SYSTEM_DESIGN",
      format,
      signature: null,
      starter_code: { javascript: "", python: "", java: "" },
      samples: [],
      time_limit_min: 10,
      options: (["A", "B", "C", "D"] as const).map((key) => ({ key, text: `Option ${key}` })),
      stages_total: 2,
    }),
  });
  return [created, event({ type: "interview.started" }), opened, replied(opened.id, "Hello.")];
}
const said = (text: string, at = START) => event({ type: "message.sent", text, at });
const taskOf = (events: RoomEvent[]) => fold(events).rounds[0]?.task;
const effectsOf = (events: RoomEvent[], last: RoomEvent) => {
  const step = transition(fold(events), last);
  if (!step.ok) throw new Error(step.code);
  return step.effects.map((effect) => effect.do);
};

describe("an MCQ", () => {
  const answer = event({ type: "mcq.answered", key: "B", reasoning: null });

  it("asks for reasons first, and fetches the key with the next words of the candidate", () => {
    const events = [...design("MCQ"), answer];
    expect(fold(events).turn?.cause).toEqual({ kind: "reasoning" });
    const why = said("Because writes are rare.");
    const asked = [...events, replied(answer.id, "Why?")];
    expect(effectsOf(asked, why)).toContain("reveal-answer");
    expect(taskOf([...asked, why])).toMatchObject({
      answer: { key: "B", reasoning: "Because writes are rare." },
    });
  });

  it("stands in its choice once an option is picked, with reasons at once or asked for", () => {
    const full = event({ type: "mcq.answered", key: "B", reasoning: "It is quick." });
    for (const picked of [answer, full])
      expect(fold([...design("MCQ"), picked]).rounds[0]?.phase).toBe("choose");
  });

  it("takes a question or a request for time for no reasons: they are answered, and the key stays closed", () => {
    const asked = [...design("MCQ"), answer, replied(answer.id, "Why?")];
    for (const words of ["One moment, let me think.", "How much time do I have left?"]) {
      const step = transition(fold(asked), said(words));
      expect(step.ok && step.effects.map((effect) => effect.do)).not.toContain("reveal-answer");
      expect(step.ok && step.state.turn?.cause.kind).toBe("message");
    }
  });

  it("has no notes: nobody writes reasons after the answer was shown", () => {
    const state = fold(design("MCQ"));
    const roundId = state.rounds[0]?.id ?? "";
    const edit = event({
      type: "code.edited",
      roundId,
      language: "markdown",
      rev: 0,
      changes: [[0, "a"]],
      deviceId: "device-one",
    });
    expect(transition(state, edit)).toMatchObject({ ok: false, code: "wrong_format" });
  });

  it("shows the key that was asked for, once", () => {
    const full = event({ type: "mcq.answered", key: "B", reasoning: "It is quick." });
    const reveal = event({ type: "mcq.revealed", requestId: full.id, correct: "C", explanations: [] });
    const events = [...design("MCQ"), full, reveal];
    expect(taskOf(events)).toMatchObject({ key: { correct: "C" }, revealRequest: null });
    expect(fold(events).rounds[0]?.phase).toBe("follow-up");
    expect(transition(fold(events), reveal)).toMatchObject({ ok: false, code: "stale" });
    expect(transition(fold(events), full)).toMatchObject({ ok: false, code: "already_answered" });
  });
});

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
      misses: 0,
    });
    expect(transition(state, facts)).toMatchObject({ ok: false, code: "stale" });
  });

  it("counts words in a row that opened nothing", () => {
    const events = [1, 2].flatMap((n) => {
      const one = said(`I wait ${n}.`);
      return [one, event({ type: "facts.looked_up", messageId: one.id, stage: null, twist: null })];
    });
    expect(taskOf([...design("SCENARIO"), ...events])).toMatchObject({ misses: 2 });
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

it("waits no more for a key that is on its way when the question is closed", () => {
  const answer = event({ type: "mcq.answered", key: "B", reasoning: "It is quick." });
  const closed = [...design("MCQ"), answer, event({ type: "round.finished" })];
  expect(taskOf(closed)).toMatchObject({ answer: { key: "B" }, revealRequest: null, key: null });
});

describe("an open design", () => {
  it("brings its twist with the second message of the deep dive, once", () => {
    const first = said("Some requirements.");
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
