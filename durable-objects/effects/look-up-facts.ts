import { factsLookedUp } from "../../ai/facts-for.ts";
import { stageFor } from "../../ai/stages.ts";
import type { FullQuestion } from "../../domain/question.ts";
import type { RoomState } from "../../domain/room/state.ts";
import { awaitedQuestion } from "./awaited-question.ts";
import type { EffectDeps, EffectOf } from "./deps.ts";
import { done, type Outcome } from "./outcome.ts";

/** What a message brings to light is told before it is answered. */
export async function lookUpFacts(
  effect: EffectOf<"look-up-facts">,
  deps: EffectDeps,
  waitedMs: number,
): Promise<Outcome> {
  const question = await awaitedQuestion(effect.roundId, deps, { waitedMs });
  if (!question) return done({ type: "facts.failed", messageId: effect.messageId, message: UNREAD });
  const state = deps.state();
  const facts = factsLookedUp(state, question, effect);
  const more = facts.stage ? furtherStages(state, question, effect.messageId, facts.stage.index) : [];
  return done(more.length > 0 ? { ...facts, more } : facts);
}

/** Whoever asks for several things at once gets each of them that was open to them when they asked. */
function furtherStages(
  { messages, rounds }: RoomState,
  { stages }: FullQuestion,
  messageId: string,
  first: number,
) {
  const said = messages.find(({ id }) => id === messageId);
  const task = rounds.find(({ id }) => id === said?.roundId)?.task;
  if (!said || task?.kind !== "scenario") return [];
  const opened = task.stages.map(({ index }) => index);
  const waiting = stages.flatMap(({ trigger }, index) => (trigger.after > opened.length ? [index] : []));
  const found: number[] = [];
  for (let next: number | null = first; next !== null; ) {
    found.push(next);
    next = stageFor(stages, [...new Set([...opened, ...waiting, ...found])], said.text);
  }
  return found.slice(1).flatMap((index) => {
    const stage = stages[index];
    return stage ? [{ id: crypto.randomUUID(), index, title: stage.title, text: stage.reveals }] : [];
  });
}

const UNREAD =
  "What that brings to light could not be looked up just now. Say it once more in a moment, or go on with what you know.";
