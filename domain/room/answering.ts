import type { EventOf } from "./event.ts";
import { pickText } from "./mcq-message.ts";
import { reveal } from "./revealing.ts";
import { addMessage, advance, newMessage, replaceRound, withTask } from "./round.ts";
import { saveMessage, saveResponse } from "./rows.ts";
import { openRound, type RoomState, type Round } from "./state.ts";
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

/** The candidate's next words are the reasons they were asked for. */
export function reasoned(
  state: RoomState,
  round: Round,
  task: McqTask,
  said: { id: string; text: string },
): Step {
  if (!task.answer) return step(state);
  const given = withTask(round, { ...task, answer: { ...task.answer, reasoning: said.text } });
  return reveal(step(replaceRound(state, given), saveResponse(given, task.answer.id)), given, said.id);
}

/** True where an option was picked and the reasons are still owed. */
export const owesReasons = (task: McqTask): boolean => task.answer !== null && task.answer.reasoning === null;
