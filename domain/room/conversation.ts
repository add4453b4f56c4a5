import { acted, lookUp } from "./acting.ts";
import { answeredWith, owesReasons, reasoned } from "./answering.ts";
import { isDeed } from "./deed.ts";
import type { EventOf, Phase } from "./event.ts";
import { moved } from "./move-on.ts";
import { addMessage, advance, messagesOf, newMessage, replaceRound } from "./round.ts";
import { saveMessage } from "./rows.ts";
import { currentRound, openRound, type RoomState, type Round, type TurnCause } from "./state.ts";
import { andThen, refuse, type Step, stale, step } from "./step.ts";
import { firstPhase } from "./task.ts";
import { answerQueued, full, isFull, speak } from "./turn.ts";

/** In a scenario what is done counts, be it said in the chat or not. */
export function messageSent(state: RoomState, event: EventOf<"message.sent">): Step {
  const round = currentRound(state);
  if (!round) return refuse("not_started", "The interview has not begun. Start it first.");
  if (isFull(state)) return full();
  const { id, text, at } = event;
  const { task, phase, status } = round;
  const inScenario = task.kind === "scenario" && status === "IN_PROGRESS" && phase !== "wrap-up";
  if (inScenario && isDeed(text)) return acted(state, round, task, event);
  const message = newMessage({ id, roundId: round.id, role: "USER", text, at });
  const heard = replaceRound(state, advance(round, firstPhase(round.task.kind)));
  const said = step(addMessage(heard, message), saveMessage(message));
  return answered(said, round.id, event);
}

/** What follows the candidate's words: the right option once the reasons are in, new facts, or a turn of the interviewer. */
function answered(said: Step, roundId: string, event: EventOf<"message.sent">): Step {
  const round = said.ok ? openRound(said.state) : null;
  const { task } = round ?? {};
  if (round?.id === roundId && said.ok && task?.kind === "mcq" && owesReasons(task)) {
    const reasons = answeredWith(messagesOf(said.state, roundId), task, event.text);
    if (reasons !== "owed") return andThen(said, (state) => reasoned(state, round, task, event.id, reasons));
  }
  if (round?.id === roundId && said.ok && mayBringFacts(said.state, round))
    return lookUp(said, round, event.id);
  return speak(said, event, { kind: "message", messageId: event.id });
}

/** In a scenario any words may; in a design something changes once, after the candidate has gone into depth. */
function mayBringFacts(state: RoomState, round: Round): boolean {
  if (round.task.kind === "scenario") return true;
  const wanted = MESSAGES_BEFORE_TWIST[round.phase];
  if (round.task.kind !== "design" || round.task.twist || round.timeUp || wanted === undefined) return false;
  const since = messagesOf(state, round.id).filter(
    ({ role, at }) => role === "USER" && at >= round.phaseSince,
  );
  return since.length >= wanted;
}

/** Depth comes first; who went through it in one message meets the change in the stage after it. */
const MESSAGES_BEFORE_TWIST: Partial<Record<Phase, number>> = { "deep-dive": 2, operations: 1 };

export function interviewerReplied(state: RoomState, event: EventOf<"interviewer.replied">): Step {
  if (state.turn?.id !== event.turnId) return stale();
  const roundId = state.turn.roundId;
  const message = newMessage({
    id: event.id,
    roundId,
    role: "ASSISTANT",
    type: REVIEWS.has(state.turn.cause.kind) ? "CODE_REVIEW" : "CHAT",
    text: event.text,
    at: event.spokenAt ?? event.at,
    meta: event.meta,
    cutShort: event.cutShort,
  });
  const spoken = event.text.trim() !== "";
  const next: RoomState = {
    ...(spoken ? addMessage(state, message) : state),
    turn: null,
    rounds: state.rounds.map((round) => (round.id === roundId ? moved(state, round, event.acts) : round)),
  };
  return answerQueued(step(next, ...(spoken ? [saveMessage(message)] : [])), event);
}

/** Turns about the code or a run of it. */
const REVIEWS: ReadonlySet<TurnCause["kind"]> = new Set<TurnCause["kind"]>(["run", "review"]);

/** A turn that ends without a word: stopped by the candidate, or neither model could speak. */
export function turnEnded(
  state: RoomState,
  event: EventOf<"interviewer.failed" | "interviewer.stopped">,
): Step {
  if (state.turn?.id !== event.turnId) return stale();
  const { cause, roundId } = state.turn;
  const unseen = cause.kind === "review" && event.type === "interviewer.failed" ? roundId : null;
  const rounds = state.rounds.map((round) => (round.id === unseen ? { ...round, looked: {} } : round));
  return answerQueued(step({ ...state, turn: null, rounds }), event);
}
