import type { EventOf } from "./event.ts";
import { pickText } from "./mcq-message.ts";
import { areReasons, isEvasion, leavesIt, reasonsBefore } from "./reasons.ts";
import { reveal } from "./revealing.ts";
import { addMessage, advance, newMessage, replaceRound, withTask } from "./round.ts";
import { saveMessage, saveResponse } from "./rows.ts";
import { type Message, openRound, type RoomState, type Round } from "./state.ts";
import { noOpenRound, refuse, type Step, step, wrongFormat } from "./step.ts";
import type { McqTask } from "./task.ts";
import { full, isFull, speak } from "./turn.ts";

/** The choice is final. With reasons the right option is shown next; without, the interviewer asks for them first. */
export function mcqAnswered(state: RoomState, event: EventOf<"mcq.answered">): Step {
  const round = openRound(state);
  if (!round) return noOpenRound();
  if (round.task.kind !== "mcq") return wrongFormat("This question has no options to choose from.");
  const { task } = round;
  if (task.answer) return refuse("already_answered", "Your answer to this question is in already.");
  if (isFull(state)) return full();
  const { id, key, reasoning, at } = event;
  const text = pickText(round.question, key, reasoning);
  const message = newMessage({
    id,
    roundId: round.id,
    role: "USER",
    type: "MCQ",
    text,
    at,
    about: { mcq_answer: key },
  });
  const answered = advance(withTask(round, { ...task, answer: { id, key, reasoning, at } }), "choose");
  const said = step(
    addMessage(replaceRound(state, answered), message),
    saveMessage(message),
    saveResponse(answered, id),
  );
  return reasoning ? reveal(said, answered, id) : speak(said, event, { kind: "reasoning" });
}

/** The reasons are in, or were asked for often enough: then the answer opens without any. */
export function reasoned(
  state: RoomState,
  round: Round,
  task: McqTask,
  requestId: string,
  reasoning: string | null,
): Step {
  if (!task.answer) return step(state);
  const given = withTask(round, { ...task, answer: { ...task.answer, reasoning } });
  return reveal(step(replaceRound(state, given), saveResponse(given, task.answer.id)), given, requestId);
}

/** The reasons that these words give; null: there will be none; "owed": they are still asked for. */
export function answeredWith(
  messages: readonly Message[],
  { answer }: McqTask,
  text: string,
): string | null | "owed" {
  if (areReasons(text)) return text;
  const told = reasonsBefore(messages);
  if (told !== null && leavesIt(text)) return told;
  const asked = messages.findIndex(({ id }) => id === answer?.id);
  const evasions = messages.slice(asked + 1).filter((one) => one.role === "USER" && isEvasion(one.text));
  return isEvasion(text) && evasions.length >= MOST_EVASIONS ? null : "owed";
}

/** After so many words that were no reasons the question goes on without them. */
const MOST_EVASIONS = 3;

/** True where an option was picked, the reasons are still owed and the answer is closed. */
export const owesReasons = ({ answer, key, revealRequest }: McqTask): boolean =>
  answer !== null && answer.reasoning === null && key === null && revealRequest === null;
