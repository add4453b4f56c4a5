import type { EventOf, Phase, TurnAct } from "./event.ts";
import { MAX_MESSAGES } from "./limits.ts";
import { advance, hasSpoken, newMessage, runsOf } from "./round.ts";
import { saveMessage } from "./rows.ts";
import { currentRound, type RoomState, type Round } from "./state.ts";
import { refuse, type Step, stale, step } from "./step.ts";
import { answerQueued, speak } from "./turn.ts";

export function messageSent(state: RoomState, event: EventOf<"message.sent">): Step {
  const round = currentRound(state);
  if (!round) return refuse("not_started", "The interview has not begun. Start it first.");
  if (state.messages.length >= MAX_MESSAGES)
    return refuse(
      "limit_reached",
      "This interview has reached its limit of messages. Finish it to get your report.",
    );
  const { id, text, at } = event;
  const message = newMessage({ id, roundId: round.id, role: "USER", text, at });
  const said = step({ ...state, messages: [...state.messages, message] }, saveMessage(message));
  return speak(said, event, { kind: "message", messageId: message.id });
}

export function interviewerReplied(state: RoomState, event: EventOf<"interviewer.replied">): Step {
  if (state.turn?.id !== event.turnId) return stale();
  const roundId = state.turn.roundId;
  const message = newMessage({
    id: event.id,
    roundId,
    role: "ASSISTANT",
    type: state.turn.cause.kind === "run" ? "CODE_REVIEW" : "CHAT",
    text: event.text,
    at: event.spokenAt ?? event.at,
    meta: event.meta,
    cutShort: event.cutShort,
  });
  const spoken = event.text.trim() !== "";
  const next: RoomState = {
    ...state,
    turn: null,
    messages: spoken ? [...state.messages, message] : state.messages,
    rounds: state.rounds.map((round) => (round.id === roundId ? moved(state, round, event.acts) : round)),
  };
  return answerQueued(step(next, ...(spoken ? [saveMessage(message)] : [])), event);
}

/** A turn that ends without a word: stopped by the candidate, or neither model could speak. */
export function turnEnded(
  state: RoomState,
  event: EventOf<"interviewer.failed" | "interviewer.stopped">,
): Step {
  if (state.turn?.id !== event.turnId) return stale();
  return answerQueued(step({ ...state, turn: null }), event);
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
  const spoke = hasSpoken(state, round.id);
  switch (phase) {
    case "clarify":
      return false;
    case "approach":
    case "code":
      return spoke;
    case "review":
    case "wrap-up":
      return spoke && runsOf(state, round.id).some((run) => run.status === "finished");
    default:
      return phase satisfies never;
  }
}
