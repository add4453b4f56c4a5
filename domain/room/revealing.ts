import { reportIfDue } from "./assessment.ts";
import type { Effect } from "./effect.ts";
import type { EventOf } from "./event.ts";
import { addMessage, advance, newMessage, replaceRound, withTask } from "./round.ts";
import { saveMessage, saveResponse } from "./rows.ts";
import { isOver, type RoomState, type Round } from "./state.ts";
import { type Step, stale, step } from "./step.ts";
import type { McqTask } from "./task.ts";
import { told } from "./told.ts";
import { speak } from "./turn.ts";

/** Asks for the right option of a choice that was made and reasoned. */
export function reveal(after: Step, round: Round, requestId: string): Step {
  if (!after.ok || round.task.kind !== "mcq") return after;
  const asked = withTask(round, { ...round.task, revealRequest: requestId });
  return {
    ...after,
    state: replaceRound(after.state, asked),
    effects: [...after.effects, { do: "reveal-answer", requestId, roundId: round.id }],
  };
}

/** Asks, when the interview has ended, for the right option of every choice that closed before it was shown: for the report. */
export function revealTheRest(after: Step): Step {
  if (!after.ok || after.state.status !== "COMPLETED") return after;
  return after.state.rounds
    .filter(({ task }) => task.kind === "mcq" && task.key === null)
    .reduce<Step>((next, round) => reveal(next, round, round.id), after);
}

/** In an open question the answer is shown and spoken of; after the end it is kept for the report alone. */
export function mcqRevealed(state: RoomState, event: EventOf<"mcq.revealed">): Step {
  const asked = askedFor(state, event.requestId);
  if (!asked) return stale();
  const { id, correct, explanations, at } = event;
  const { round, task } = asked;
  const open = withTask(round, { ...task, revealRequest: null, key: { correct, explanations } });
  const saved: Effect[] = task.answer ? [saveResponse(open, task.answer.id)] : [];
  if (isOver(state)) return reportIfDue(step(replaceRound(state, open), ...saved));
  const message = newMessage({
    id,
    roundId: round.id,
    role: "ASSISTANT",
    type: "MCQ",
    text: [told(state).answerIs(correct), ...explanations.map((one) => `- **${one.key}:** ${one.text}`)].join(
      "\n",
    ),
    at,
    about: { mcq_correct: correct, is_correct: task.answer?.key === correct },
  });
  const next = addMessage(replaceRound(state, advance(open, "follow-up")), message);
  return speak(step(next, saveMessage(message), ...saved), event, { kind: "reveal" });
}

/** The candidate is told, and goes on without; nothing waits for the answer any more. */
export function mcqRevealFailed(state: RoomState, event: EventOf<"mcq.reveal_failed">): Step {
  const asked = askedFor(state, event.requestId);
  if (!asked) return stale();
  const { id, message: text, at } = event;
  const { round, task } = asked;
  const next = replaceRound(state, withTask(round, { ...task, revealRequest: null }));
  if (isOver(state)) return reportIfDue(step(next));
  const message = newMessage({ id, roundId: round.id, role: "ASSISTANT", text, at });
  return step(addMessage(next, message), saveMessage(message));
}

function askedFor(state: RoomState, requestId: string): { round: Round; task: McqTask } | null {
  for (const round of state.rounds) {
    const { task } = round;
    if (task.kind === "mcq" && task.revealRequest === requestId) return { round, task };
  }
  return null;
}
