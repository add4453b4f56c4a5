import type { Id, Millis } from "../ids.ts";
import type { EventOf } from "./event.ts";
import { addMessage, advance, newMessage, replaceRound, withTask } from "./round.ts";
import { saveMessage, saveResponse } from "./rows.ts";
import { openRound, type RoomState, type Round } from "./state.ts";
import { noOpenRound, type Step, stale, step, wrongFormat } from "./step.ts";
import type { ScenarioTask } from "./task.ts";
import { full, isFull, speak } from "./turn.ts";

export function scenarioActed(state: RoomState, event: EventOf<"scenario.acted">): Step {
  const round = openRound(state);
  if (!round) return noOpenRound();
  if (round.task.kind !== "scenario") return wrongFormat("This question has no situation to act in.");
  if (isFull(state)) return full();
  return acted(state, round, round.task, event);
}

/** What the candidate does is kept in its order, and may bring new facts to light. */
export function acted(
  state: RoomState,
  round: Round,
  task: ScenarioTask,
  { id, text, at }: { id: Id; text: string; at: Millis },
): Step {
  const actions = [...task.actions, { id, text, at }];
  const done = advance(withTask(round, { ...task, actions }), "respond");
  const about = { action: actions.length };
  const message = newMessage({ id, roundId: round.id, role: "USER", type: "SCENARIO", text, at, about });
  const next = addMessage(replaceRound(state, done), message);
  return lookUp(step(next, saveMessage(message), saveResponse(done, id)), done, id);
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
  const { messageId, twist, at } = event;
  const heard = lookedUp(state, messageId);
  if (!heard) return stale();
  const next = replaceRound(state, heard);
  if (heard.task.kind === "scenario") return stagesOpened(next, heard, heard.task, event);
  if (heard.task.kind !== "design" || twist === null || heard.task.twist)
    return speak(step(next), event, { kind: "message", messageId });
  const turned = withTask(heard, { ...heard.task, twist: { text: twist, at } });
  return speak(step(replaceRound(next, turned)), event, { kind: "twist", messageId });
}

/** The candidate is told, and may say it again; words that were not looked up count as none that opened nothing. */
export function factsFailed(state: RoomState, event: EventOf<"facts.failed">): Step {
  const heard = lookedUp(state, event.messageId);
  if (!heard) return stale();
  const { id, message: text, at } = event;
  const message = newMessage({ id, roundId: heard.id, role: "ASSISTANT", text, at });
  return step(addMessage(replaceRound(state, heard), message), saveMessage(message));
}

/** The open round, waiting no more for what this message brings to light; null where it does not wait for that. */
function lookedUp(state: RoomState, messageId: string): Round | null {
  const round = openRound(state);
  if (!round?.awaiting.includes(messageId)) return null;
  return { ...round, awaiting: round.awaiting.filter((id) => id !== messageId) };
}

function stagesOpened(
  state: RoomState,
  round: Round,
  task: ScenarioTask,
  { id, messageId, stage, more, at }: EventOf<"facts.looked_up">,
): Step {
  const event = { id, at };
  const told = [...(stage ? [{ id, ...stage }] : []), ...(more ?? [])];
  const fresh = told.filter(({ index }) => !task.stages.some((open) => open.index === index));
  const [first] = fresh;
  if (!first) return speak(step(replaceRound(state, round)), event, { kind: "message", messageId });
  const stages = fresh.map(({ index, title, text }) => ({ index, title, text, at }));
  const opened = withTask(round, { ...task, stages: [...task.stages, ...stages] });
  const messages = fresh.map((one, place) =>
    newMessage({
      id: one.id,
      roundId: round.id,
      role: "ASSISTANT",
      type: "SCENARIO",
      text: `**${one.title}**\n\n${one.text}`,
      // One after the other, so that their rows have an order in Postgres.
      at: at + place,
      about: { stage: one.index },
    }),
  );
  const next = messages.reduce(addMessage, replaceRound(state, opened));
  const cause = { kind: "stage" as const, messageId, index: first.index };
  return speak(step(next, ...messages.map(saveMessage)), event, cause);
}

/** The time meant for the question is over: said once, and the candidate finishes their thought. */
export function roundTimeUp(state: RoomState, event: EventOf<"round.time_up">): Step {
  const round = openRound(state);
  if (round?.id !== event.roundId || round.timeUp) return stale();
  return speak(step(replaceRound(state, { ...round, timeUp: true })), event, { kind: "round-time" });
}
