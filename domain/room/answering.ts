import type { EventOf } from "./event.ts";
import { pickText } from "./mcq-message.ts";
import { addMessage, advance, newMessage, replaceRound } from "./round.ts";
import { saveMessage, saveResponse } from "./rows.ts";
import { openRound, type RoomState, type Round } from "./state.ts";
import { noOpenRound, refuse, type Step, stale, step, wrongFormat } from "./step.ts";
import type { McqTask, ScenarioTask } from "./task.ts";
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

function reveal(after: Step, round: Round, requestId: string): Step {
  if (!after.ok || round.task.kind !== "mcq") return after;
  const asked = withTask(round, { ...round.task, revealRequest: requestId });
  return {
    ...after,
    state: replaceRound(after.state, asked),
    effects: [...after.effects, { do: "reveal-answer", requestId, roundId: round.id }],
  };
}

export function mcqRevealed(state: RoomState, event: EventOf<"mcq.revealed">): Step {
  const round = openRound(state);
  if (round?.task.kind !== "mcq" || round.task.revealRequest !== event.requestId || !round.task.answer)
    return stale();
  const { id, correct, explanations, at } = event;
  const { answer } = round.task;
  const key = { correct, explanations };
  const told = advance(withTask(round, { ...round.task, revealRequest: null, key }), "follow-up");
  const message = newMessage({
    id,
    roundId: round.id,
    role: "ASSISTANT",
    type: "MCQ",
    text: [
      `The answer is **${correct}**.`,
      ...explanations.map((one) => `- **${one.key}:** ${one.text}`),
    ].join("\n"),
    at,
    about: { mcq_correct: correct, is_correct: answer.key === correct },
  });
  const shown = step(
    addMessage(replaceRound(state, told), message),
    saveMessage(message),
    saveResponse(told, answer.id),
  );
  return speak(shown, event, { kind: "reveal" });
}

/** What the candidate does is kept in its order, and may bring new facts to light. */
export function scenarioActed(state: RoomState, event: EventOf<"scenario.acted">): Step {
  const round = openRound(state);
  if (!round) return noOpenRound();
  if (round.task.kind !== "scenario") return wrongFormat("This question has no situation to act in.");
  if (isFull(state)) return full();
  const { id, text, at } = event;
  const { task } = round;
  const actions = [...task.actions, { id, text, at }];
  const acted = advance(withTask(round, { ...task, actions }), "respond");
  const about = { action: actions.length };
  const message = newMessage({ id, roundId: round.id, role: "USER", type: "SCENARIO", text, at, about });
  const next = addMessage(replaceRound(state, acted), message);
  return lookUp(step(next, saveMessage(message), saveResponse(acted, id)), acted, id);
}

/** Finds out what the words of a message bring to light before they are answered. */
export function lookUp(after: Step, round: Round, messageId: string): Step {
  if (!after.ok) return after;
  return {
    ...after,
    state: replaceRound(after.state, { ...round, awaiting: [...round.awaiting, messageId] }),
    effects: [...after.effects, { do: "look-up-facts", messageId, roundId: round.id }],
  };
}

/** What this message asks for is on its way: it is answered after that. */
export const waitsForFacts = ({ awaiting, task }: Round, messageId: string): boolean =>
  awaiting.includes(messageId) || (task.kind === "mcq" && task.revealRequest === messageId);

export function factsLookedUp(state: RoomState, event: EventOf<"facts.looked_up">): Step {
  const round = openRound(state);
  const { messageId, twist, at } = event;
  if (!round?.awaiting.includes(messageId)) return stale();
  const heard = { ...round, awaiting: round.awaiting.filter((id) => id !== messageId) };
  const next = replaceRound(state, heard);
  if (heard.task.kind === "scenario") return stageOpened(next, heard, heard.task, event);
  if (heard.task.kind !== "design" || twist === null || heard.task.twist)
    return speak(step(next), event, { kind: "message", messageId });
  const turned = withTask(heard, { ...heard.task, twist: { text: twist, at } });
  return speak(step(replaceRound(next, turned)), event, { kind: "twist", messageId });
}

function stageOpened(
  state: RoomState,
  round: Round,
  task: ScenarioTask,
  { id, messageId, stage, at }: EventOf<"facts.looked_up">,
): Step {
  const event = { id, at };
  if (!stage || task.stages.some((open) => open.index === stage.index)) {
    const missed = withTask(round, { ...task, misses: task.misses + 1 });
    return speak(step(replaceRound(state, missed)), event, { kind: "message", messageId });
  }
  const opened = withTask(round, { ...task, misses: 0, stages: [...task.stages, { ...stage, at }] });
  const message = newMessage({
    id,
    roundId: round.id,
    role: "ASSISTANT",
    type: "SCENARIO",
    text: `**${stage.title}**\n\n${stage.text}`,
    at,
    about: { stage: stage.index },
  });
  const next = addMessage(replaceRound(state, opened), message);
  return speak(step(next, saveMessage(message)), event, { kind: "stage", messageId, index: stage.index });
}

/** The time meant for the question is over: said once, and the candidate finishes their thought. */
export function roundTimeUp(state: RoomState, event: EventOf<"round.time_up">): Step {
  const round = openRound(state);
  if (round?.id !== event.roundId || round.timeUp) return stale();
  return speak(step(replaceRound(state, { ...round, timeUp: true })), event, { kind: "round-time" });
}

function withTask<T extends Round["task"]>(round: Round, task: T): Round & { task: T } {
  return { ...round, task };
}
