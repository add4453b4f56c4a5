import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Circuit } from "../../ai/circuit.ts";
import { type Play, saying, scripted } from "../../ai/endpoint/scripted-model.ts";
import { fullQuestion } from "../../ai/fixtures.ts";
import type { EventDraft } from "../../domain/room/command.ts";
import type { EventOf, RoomEvent } from "../../domain/room/event.ts";
import { event, fold, START, underWay } from "../../domain/room/fixtures.ts";
import { DEFAULT_LIMITS } from "../../domain/room/limits.ts";
import { transition } from "../../domain/room/transition.ts";
import { Speaker } from "../speaker.ts";
import { askInterviewer } from "./ask-interviewer.ts";
import type { EffectDeps, EffectOf } from "./deps.ts";
import { NO_GRADES } from "./fixtures.ts";
import { eventOf } from "./outcome.ts";
import { waitedMs } from "./waiting.ts";

beforeEach(() => vi.useFakeTimers({ now: START }));
afterEach(() => vi.useRealTimers());

const LIMIT_MS = 25_000;
const hang: Play = { words: [], ends: "hang" };
const half: Play = { words: ["What "], ends: "hang" };
const drip: Play = { words: Array.from({ length: 40 }, () => "and "), everyMs: 5000, ends: "hang" };
const slow: Play = { ...saying("What is your idea?"), everyMs: 4500 };
const busy: Play = { words: [], ends: "error" };

/** A room with a model that plays these scripts: its transitions and turns are the product's, nothing else is there. */
function room(scripts: Play[], changes: Partial<EffectDeps> = {}) {
  let state = fold(underWay());
  const replies: { at: number; reply: EventOf<"interviewer.replied"> | EventOf<"interviewer.failed"> }[] = [];
  const { models, prompts } = scripted(scripts);
  const interviewer = models.interviewer && { ...models.interviewer, circuit: new Circuit() };
  const deps = {
    models: { ...models, interviewer },
    questions: { question: async () => fullQuestion },
    limits: DEFAULT_LIMITS,
    userBudget: { isReached: async () => false },
    owner: { userId: "u", name: null },
    evaluations: NO_GRADES,
    now: () => Date.now(),
    state: () => state,
    requestId: "request",
    note: () => {},
    speaker: (turnId: string) =>
      new Speaker(turnId, { now: () => Date.now(), broadcast: () => {}, checkpoint: () => {} }),
    ...changes,
  } as unknown as EffectDeps;
  const commit = (draft: EventDraft): RoomEvent => {
    const told = event({ ...draft, at: Date.now() });
    const after = transition(state, told);
    if (!after.ok) throw new Error(`refused: ${draft.type}`);
    state = after.state;
    if (told.type === "interviewer.replied" || told.type === "interviewer.failed")
      replies.push({ at: Date.now() - START, reply: told });
    for (const effect of after.effects) if (effect.do === "ask-interviewer") void speak(effect);
    return told;
  };
  const speak = async (effect: EffectOf<"ask-interviewer">, tries = 1): Promise<void> => {
    const outcome = await askInterviewer(effect, deps);
    if (outcome.done) {
      const said = eventOf(outcome.event);
      return void (said && commit(said));
    }
    await new Promise((resolve) => setTimeout(resolve, [1000, 2000, 5000][tries - 1] ?? 5000));
    return speak(effect, tries + 1);
  };
  const say = (text: string) => commit({ type: "message.sent", text });
  return { say, replies, prompts, state: () => state };
}

describe.each<[string, Play[]]>([
  ["says nothing, ever", Array(9).fill(hang)],
  ["stops in mid-sentence, each time", Array(9).fill(half)],
  ["drips its words out", Array(9).fill(drip)],
  ["speaks so slowly that a turn takes all its time", Array(9).fill(slow)],
  ["errs and then stalls", [busy, hang, busy, hang, busy, hang]],
  [
    "stalls and then speaks slowly",
    [hang, { ...saying("And then?"), everyMs: 3000 }, hang, hang, slow, slow],
  ],
])("where the endpoint %s", (_, scripts) => {
  it.each([
    100, 6000, 13_000, 18_500,
  ])("a message sent %d ms after another is answered in time, as that one is", async (later) => {
    const { say, replies } = room(scripts);
    say("I would use a map.");
    await vi.advanceTimersByTimeAsync(later);
    say("Or I sort it first.");
    await vi.advanceTimersByTimeAsync(50_000);
    const [first, second] = replies;
    expect(first?.at).toBeLessThan(LIMIT_MS);
    // One that came after the first answer has a turn of its own.
    expect((second ?? first)?.at ?? Number.NaN).toBeLessThan(later + LIMIT_MS);
  });

  it("messages that follow each other are each answered in time", async () => {
    const { say, replies, state } = room(scripts);
    for (const [index, text] of ["One.", "Two.", "Three.", "Four."].entries()) {
      say(text);
      await vi.advanceTimersByTimeAsync(index === 0 ? 100 : 8000);
    }
    await vi.advanceTimersByTimeAsync(60_000);
    expect(state().turn).toBeNull();
    const sent = [0, 100, 8100, 16_100];
    for (const at of sent) {
      // Answered by the first turn that began when the message had been sent: at the latest the second to end after it.
      const ends = replies.filter((one) => one.at > at);
      expect((ends[1] ?? ends[0])?.at ?? Number.NaN).toBeLessThan(at + LIMIT_MS);
    }
  });
});

it("leaves the turns after a stall to the built-in interviewer at once, marked, and asks again minutes later", async () => {
  const { say, replies, prompts } = room([hang, hang, saying("What is your idea?")]);
  say("I would use a map.");
  await vi.advanceTimersByTimeAsync(30_000);
  expect(prompts).toHaveLength(2);
  say("It costs O(n).");
  await vi.advanceTimersByTimeAsync(2000);
  expect(prompts).toHaveLength(2);
  expect(replies).toHaveLength(2);
  for (const { reply } of replies)
    expect(reply).toMatchObject({ meta: { model: "built-in-2", failed_over: true } });
  await vi.advanceTimersByTimeAsync(3 * 60_000);
  say("Shall I write it?");
  await vi.advanceTimersByTimeAsync(2000);
  expect(replies.at(-1)?.reply).toMatchObject({ text: "What is your idea?", meta: { failed_over: false } });
});

it.each<[string, () => Promise<never>]>([
  ["does not answer", () => new Promise(() => {})],
  ["answers errors", () => Promise.reject(new Error("the database is away"))],
])("where the database with the question %s the candidate is told so in time", async (_, question) => {
  const errors = vi.spyOn(console, "error").mockImplementation(() => {});
  const { say, replies } = room([], { questions: { question } as unknown as EffectDeps["questions"] });
  say("I would use a map.");
  await vi.advanceTimersByTimeAsync(60_000);
  errors.mockRestore();
  expect(replies).toHaveLength(1);
  expect(replies[0]).toMatchObject({ reply: { type: "interviewer.failed" } });
  expect(replies[0]?.at).toBeLessThan(LIMIT_MS);
});

it("counts the wait from the first message that is not answered, and leaves a pause out", () => {
  const first = event({ type: "message.sent", text: "one", at: START + 1000 });
  const second = event({ type: "message.sent", text: "two", at: START + 3000 });
  const state = fold([...underWay(), first, second]);
  expect(waitedMs(state, START + 6000)).toBe(5000);
  const { clock } = state;
  expect(waitedMs({ ...state, clock: { ...clock, runningSince: START + 5000 } }, START + 6000)).toBe(1000);
  expect(waitedMs({ ...state, turn: null }, START + 6000)).toBe(0);
});

it("counts no wait where nobody said anything, however late a silence is acted on", () => {
  const state = fold(underWay());
  const round = state.rounds[0]!;
  const turn = { id: "late", roundId: round.id, at: START, cause: { kind: "opening" as const } };
  expect(waitedMs({ ...state, turn }, START + 600_000)).toBe(0);
});
