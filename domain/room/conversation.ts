import type { EventOf, Phase, TurnAct } from "./event.ts";
import { advance, hasSpoken, newMessage, replaceRound, runsOf } from "./round.ts";
import { saveMessage } from "./rows.ts";
import { currentRound, type RoomState, type Round, type TurnCause } from "./state.ts";
import { refuse, type Step, stale, step } from "./step.ts";
import { answerQueued, full, isFull, speak } from "./turn.ts";

export function messageSent(state: RoomState, event: EventOf<"message.sent">): Step {
  const round = currentRound(state);
  if (!round) return refuse("not_started", "The interview has not begun. Start it first.");
  if (isFull(state)) return full();
  const { id, text, at } = event;
  const message = newMessage({ id, roundId: round.id, role: "USER", text, at });
  const heard = replaceRound(state, advance(round, "clarify"));
  const said = step({ ...heard, messages: [...state.messages, message] }, saveMessage(message));
  return speak(said, event, { kind: "message", messageId: message.id });
}

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
    ...state,
    turn: null,
    messages: spoken ? [...state.messages, message] : state.messages,
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
  const finished = runsOf(state, round.id).filter((run) => run.status === "finished");
  switch (phase) {
    case "agenda":
      return false;
    case "clarify":
    case "approach":
    case "code":
      return spoke;
    case "test":
      return round.codeTouched;
    case "follow-up":
      return spoke && finished.some((run) => run.mode === "SUBMIT");
    case "wrap-up":
      return spoke && (finished.length > 0 || state.clock.warned.length > 0);
    default:
      return phase satisfies never;
  }
}
