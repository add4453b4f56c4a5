import type { Effect } from "./effect.ts";
import { type EventOf, type Phase, Phase as PhaseSchema, type TurnAct } from "./event.ts";
import { saveMessage } from "./rows.ts";
import { currentRound, isOver, type Message, type RoomState, type Round, type TurnCause } from "./state.ts";
import { refuse, type Step, stale, step } from "./step.ts";

/** Messages of one interview, both sides together: a bound on what a room may cost. */
export const MAX_MESSAGES = 500;
const PHASES = PhaseSchema.options;

export function messageSent(state: RoomState, event: EventOf<"message.sent">): Step {
  const round = currentRound(state);
  if (!round) return refuse("not_started", "The interview has not begun. Start it first.");
  if (state.messages.length >= MAX_MESSAGES)
    return refuse(
      "limit_reached",
      "This interview has reached its limit of messages. Finish it to get your report.",
    );
  const message: Message = {
    id: event.id,
    roundId: round.id,
    role: "USER",
    type: "CHAT",
    text: event.text,
    at: event.at,
    meta: null,
    cutShort: false,
  };
  const said = step({ ...state, messages: [...state.messages, message] }, saveMessage(message));
  return speak(said, event, { kind: "message", messageId: message.id });
}

export function interviewerReplied(state: RoomState, event: EventOf<"interviewer.replied">): Step {
  if (state.turn?.id !== event.turnId) return stale();
  const roundId = state.turn.roundId;
  const message: Message = {
    id: event.id,
    roundId,
    role: "ASSISTANT",
    type: state.turn.cause.kind === "run" ? "CODE_REVIEW" : "CHAT",
    text: event.text,
    at: event.spokenAt ?? event.at,
    meta: event.meta,
    cutShort: event.cutShort,
  };
  const spoken = event.text.trim() !== "";
  const next: RoomState = {
    ...state,
    turn: null,
    messages: spoken ? [...state.messages, message] : state.messages,
    rounds: state.rounds.map((round) => (round.id === roundId ? moved(state, round, event.acts) : round)),
  };
  return answerQueued(step(next, ...(spoken ? [saveMessage(message)] : [])), event);
}

export function interviewerFailed(state: RoomState, event: EventOf<"interviewer.failed">): Step {
  if (state.turn?.id !== event.turnId) return stale();
  return answerQueued(step({ ...state, turn: null }), event);
}

/** Begins a turn of the interviewer, or queues it behind the one under way. The turn takes the id of the event that began it. */
export function speak(after: Step, event: { id: string; at: number }, cause: TurnCause): Step {
  if (!after.ok) return after;
  const round = currentRound(after.state);
  if (!round || isOver(after.state)) return after;
  if (after.state.turn || after.state.status === "PAUSED")
    return { ...after, state: { ...after.state, queuedTurn: cause } };
  const turn = { id: event.id, cause, roundId: round.id, at: event.at };
  const ask: Effect = { do: "ask-interviewer", turnId: turn.id, roundId: round.id, cause };
  return { ok: true, state: { ...after.state, turn }, effects: [...after.effects, ask] };
}

/** Moves a round forward only; a phase is never returned to. */
export function advance(round: Round, to: Phase): Round {
  return PHASES.indexOf(to) > PHASES.indexOf(round.phase) ? { ...round, phase: to } : round;
}

/** Takes up what waited for its turn. */
export function answerQueued(after: Step, event: { id: string; at: number }): Step {
  if (!after.ok || !after.state.queuedTurn) return after;
  const cause = after.state.queuedTurn;
  return speak({ ...after, state: { ...after.state, queuedTurn: null } }, event, cause);
}

/** The model asks to move on; the room allows what the record supports. */
function moved(state: RoomState, round: Round, acts: TurnAct[]): Round {
  let next = round;
  for (const act of acts) {
    if (act.act === "move_on" && mayEnter(state, round, act.to)) next = advance(next, act.to);
  }
  return next;
}

function mayEnter(state: RoomState, round: Round, phase: Phase): boolean {
  const spoke = state.messages.some((message) => message.roundId === round.id && message.role === "USER");
  switch (phase) {
    case "clarify":
      return false;
    case "approach":
    case "code":
      return spoke;
    case "review":
    case "wrap-up":
      return spoke && state.runs.some((run) => run.roundId === round.id && run.status === "finished");
    default:
      return phase satisfies never;
  }
}
