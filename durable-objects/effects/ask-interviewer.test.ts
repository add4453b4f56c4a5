import { expect, it } from "vitest";
import { scripted } from "../../ai/endpoint/scripted-model.ts";
import { fullQuestion } from "../../ai/fixtures.ts";
import type { EventOf } from "../../domain/room/event.ts";
import { fold, meta, underWay } from "../../domain/room/fixtures.ts";
import { DEFAULT_LIMITS } from "../../domain/room/limits.ts";
import type { RoomState } from "../../domain/room/state.ts";
import { Speaker } from "../speaker.ts";
import { SpokenTurn } from "../spoken-turn.ts";
import { askInterviewer } from "./ask-interviewer.ts";
import type { EffectDeps, EffectOf } from "./deps.ts";
import { NO_GRADES } from "./fixtures.ts";
import { eventOf } from "./outcome.ts";

/** A model that must not be asked: its words would be these. */
const model = { name: "costly", model: { doStream: () => Promise.reject(new Error("it was asked")) } };

type Changes = { modelTokens?: number; isReached?: boolean } & Partial<
  Pick<EffectDeps, "models" | "speaker">
>;

async function turnMeta(state: RoomState, changes: Changes) {
  const { modelTokens = DEFAULT_LIMITS.modelTokens, isReached = false, ...others } = changes;
  const deps = {
    models: { interviewer: model, evaluator: null },
    questions: { question: async () => fullQuestion },
    limits: { ...DEFAULT_LIMITS, modelTokens },
    userBudget: { isReached: async () => isReached },
    owner: { userId: "u", name: null },
    evaluations: NO_GRADES,
    now: () => state.createdAt,
    state: () => state,
    requestId: "request",
    note: () => {},
    speaker: (turnId: string) =>
      new Speaker(turnId, { now: () => 0, broadcast: () => {}, checkpoint: () => {} }),
    ...others,
  } as unknown as EffectDeps;
  const turn = state.turn ?? unreachable();
  const effect = { do: "ask-interviewer", turnId: turn.id, roundId: turn.roundId, cause: turn.cause };
  const outcome = await askInterviewer(effect as EffectOf<"ask-interviewer">, deps);
  const event = outcome.done ? eventOf(outcome.event) : null;
  return (event as EventOf<"interviewer.replied"> | null)?.meta;
}

function unreachable(): never {
  throw new Error("no turn is under way");
}

/** The opening turn is being written. */
const opening = fold(underWay().slice(0, 3));

it("leaves the turn to the built-in interviewer once a budget is used up, and says so", async () => {
  const told = { model: "built-in-2", failed_over: false, budget_reached: true };
  expect(await turnMeta(opening, { isReached: true })).toMatchObject(told);
  expect(await turnMeta(opening, { modelTokens: 0 })).toMatchObject(told);
});

it("says so once an interview", async () => {
  const round = opening.rounds[0] ?? unreachable();
  const said = {
    id: round.id,
    roundId: round.id,
    role: "ASSISTANT" as const,
    type: "CHAT" as const,
    text: "Go on.",
    at: 0,
    meta: { ...meta, budget_reached: true as const },
    cutShort: false,
  };
  const later = { ...opening, messages: [said] };
  expect(await turnMeta(later, { isReached: true })).not.toHaveProperty("budget_reached");
});

it("is no word of a budget where the model merely failed", async () => {
  const failed = await turnMeta(opening, {});
  expect(failed).toMatchObject({ model: "built-in-2", failed_over: true });
  expect(failed).not.toHaveProperty("budget_reached");
});

it("lets a turn that is cut off in mid-sentence be noted with its model and its cost", async () => {
  const turn = new SpokenTurn({
    documents: { get: () => null, set: (_: string, value: unknown) => value } as never,
    now: () => 0,
    broadcast: () => {},
    commit: () => {},
    turnId: () => opening.turn?.id,
  });
  const { models } = scripted([{ words: ["Hello. ", "What "], ends: "hang" }]);
  const over = turnMeta(opening, { models, speaker: (turnId) => turn.begin(turnId) });
  await expect.poll(() => turn.soFar()?.text).toBe("Hello. What");
  const cut = turn.cut();
  turn.begin("another");
  expect(await over).toBeUndefined();
  expect(cut).toMatchObject({
    meta: { model: "test-model", hint_like: false, failed_over: false, tokens_used: expect.any(Number) },
  });
});
