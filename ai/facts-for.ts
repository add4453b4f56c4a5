import type { FullQuestion } from "../domain/question.ts";
import type { EventDraft } from "../domain/room/command.ts";
import { isDeed } from "../domain/room/deed.ts";
import { messagesOf } from "../domain/room/round.ts";
import { openRound, type RoomState, type Round } from "../domain/room/state.ts";
import type { ScenarioTask } from "../domain/room/task.ts";
import { inEnglish } from "./builtin/in-english.ts";
import { isAnswered } from "./facts-asked.ts";
import { nextStage, stageFor } from "./stages.ts";

/** After as many words that opened nothing a scenario moves on by itself: incidents do. */
const MISSES_BEFORE_NEXT = 2;

type LookedUp = Extract<EventDraft, { type: "facts.looked_up" }>;
type Revealed = Extract<EventDraft, { type: "mcq.revealed" }>;

/**
 * What the candidate's words bring to light: the authored stage they ask for, or the twist that is due in a design. The
 * language of the interview is loaded by then.
 */
export function factsLookedUp(
  state: RoomState,
  question: FullQuestion,
  { messageId, roundId }: { messageId: string; roundId: string },
  newId: () => string = () => crypto.randomUUID(),
): LookedUp {
  const nothing = { type: "facts.looked_up" as const, messageId, stage: null, twist: null };
  const round = openRound(state);
  const said = state.messages.find((message) => message.id === messageId);
  // After the goodbye nothing new begins.
  if (round?.id !== roundId || !said || round.phase === "wrap-up") return nothing;
  const { task } = round;
  if (task.kind === "design") return { ...nothing, twist: question.design?.twists[0]?.ask ?? null };
  if (task.kind !== "scenario") return nothing;
  const opened = task.stages.map((stage) => stage.index);
  // What is no act brings nothing about, whatever words stand in it.
  if (!isDeed(said.text)) return nothing;
  const heard = inEnglish(state.config, said.text);
  const asked = stageFor(question.stages, opened, heard);
  const due = asked === null && isDue(state, round, task, said, question);
  const index = due ? nextStage(question.stages, opened) : asked;
  const stage = index === null ? undefined : question.stages[index];
  if (index === null || !stage) return nothing;
  const told = { ...nothing, stage: { index, title: stage.title, text: stage.reveals } };
  const further = asked === null ? [] : furtherStages(question, opened, heard, asked);
  const more = further.map((one) => ({ id: newId(), ...one }));
  return more.length > 0 ? { ...told, more } : told;
}

/** Whoever asks for several things at once gets each of them that was open to them when they asked. */
function furtherStages(
  { stages }: FullQuestion,
  opened: readonly number[],
  text: string,
  first: number,
): NonNullable<LookedUp["stage"]>[] {
  const waiting = stages.flatMap(({ trigger }, index) => (trigger.after > opened.length ? [index] : []));
  const found: number[] = [];
  for (let next: number | null = first; next !== null; ) {
    found.push(next);
    next = stageFor(stages, [...new Set([...opened, ...waiting, ...found])], text);
  }
  return found.slice(1).flatMap((index) => {
    const stage = stages[index];
    return stage ? [{ index, title: stage.title, text: stage.reveals }] : [];
  });
}

/**
 * Enough was done since the last stage that opened none. Small talk is no act, and a question that a fact answers no miss:
 * they neither count nor bring anything about.
 */
function isDue(
  state: RoomState,
  round: Round,
  task: ScenarioTask,
  said: { id: string; text: string },
  { clarifications }: FullQuestion,
): boolean {
  const isMiss = (text: string) => isDeed(text) && !isAnswered(clarifications, inEnglish(state.config, text));
  if (round.timeUp || !isMiss(said.text)) return false;
  const all = messagesOf(state, round.id);
  const since = task.stages.at(-1)?.at ?? -1;
  const before = all.slice(
    0,
    all.findIndex(({ id }) => id === said.id),
  );
  const misses = before.filter(({ role, at, text }) => role === "USER" && at > since && isMiss(text));
  return misses.length >= MISSES_BEFORE_NEXT;
}

/** The right option of an MCQ with why each is right or wrong. Throws for a question without a right option. */
export function answerRevealed(question: FullQuestion, requestId: string): Revealed {
  const correct = question.options.find((option) => option.is_correct);
  if (!correct) throw new Error(`${question.public.slug} has no right option`);
  const explanations = question.options.map(({ key, explanation }) => ({ key, text: explanation }));
  return { type: "mcq.revealed", requestId, correct: correct.key, explanations };
}
