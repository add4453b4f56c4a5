import type { FullQuestion } from "../domain/question.ts";
import type { EventDraft } from "../domain/room/command.ts";
import { messagesOf } from "../domain/room/round.ts";
import { openRound, type RoomState, type Round } from "../domain/room/state.ts";
import type { ScenarioTask } from "../domain/room/task.ts";
import { isSmallTalk } from "./builtin/reading.ts";
import { nextStage, stageFor } from "./stages.ts";

/** After as many words that opened nothing a scenario moves on by itself: incidents do. */
const MISSES_BEFORE_NEXT = 2;

type LookedUp = Extract<EventDraft, { type: "facts.looked_up" }>;
type Revealed = Extract<EventDraft, { type: "mcq.revealed" }>;

/** What the candidate's words bring to light: the authored stage they ask for, or the twist that is due in a design. */
export function factsLookedUp(
  state: RoomState,
  question: FullQuestion,
  { messageId, roundId }: { messageId: string; roundId: string },
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
  const asked = stageFor(question.stages, opened, said.text);
  const index = asked ?? (isDue(state, round, task, said) ? nextStage(question.stages, opened) : null);
  const stage = index === null ? undefined : question.stages[index];
  if (index === null || !stage) return nothing;
  return { ...nothing, stage: { index, title: stage.title, text: stage.reveals } };
}

/** Enough was said since the last stage that opened none. Small talk is no act: it neither counts nor brings anything about. */
function isDue(
  state: RoomState,
  round: Round,
  task: ScenarioTask,
  said: { id: string; text: string },
): boolean {
  if (round.timeUp || isSmallTalk(said.text)) return false;
  const all = messagesOf(state, round.id);
  const since = task.stages.at(-1)?.at ?? -1;
  const misses = all
    .slice(
      0,
      all.findIndex(({ id }) => id === said.id),
    )
    .filter(({ role, at, text }) => role === "USER" && at > since && !isSmallTalk(text));
  return misses.length >= MISSES_BEFORE_NEXT;
}

/** The right option of an MCQ with why each is right or wrong. Throws for a question without a right option. */
export function answerRevealed(question: FullQuestion, requestId: string): Revealed {
  const correct = question.options.find((option) => option.is_correct);
  if (!correct) throw new Error(`${question.public.slug} has no right option`);
  const explanations = question.options.map(({ key, explanation }) => ({ key, text: explanation }));
  return { type: "mcq.revealed", requestId, correct: correct.key, explanations };
}
