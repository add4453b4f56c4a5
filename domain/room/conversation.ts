import { lookUp, owesReasons, reasoned } from "./answering.ts";
import type { EventOf, Phase, TurnAct } from "./event.ts";
import { addMessage, advance, hasSpoken, messagesOf, newMessage, replaceRound, runsOf } from "./round.ts";
import { saveMessage } from "./rows.ts";
import { thinksAloud } from "./silence.ts";
import { currentRound, openRound, type RoomState, type Round, type TurnCause } from "./state.ts";
import { andThen, refuse, type Step, stale, step } from "./step.ts";
import { firstPhase, PHASES_OF, type ScenarioTask } from "./task.ts";
import { answerQueued, full, isFull, speak } from "./turn.ts";

export function messageSent(state: RoomState, event: EventOf<"message.sent">): Step {
  const round = currentRound(state);
  if (!round) return refuse("not_started", "The interview has not begun. Start it first.");
  if (isFull(state)) return full();
  const { id, text, at } = event;
  const message = newMessage({ id, roundId: round.id, role: "USER", text, at });
  const heard = replaceRound(state, advance(round, firstPhase(round.task.kind)));
  const said = step(addMessage(heard, message), saveMessage(message));
  return answered(said, round.id, event);
}

/** What follows the candidate's words: the right option once the reasons are in, new facts, or a turn of the interviewer. */
function answered(said: Step, roundId: string, event: EventOf<"message.sent">): Step {
  const round = said.ok ? openRound(said.state) : null;
  const { task } = round ?? {};
  if (
    round?.id === roundId &&
    said.ok &&
    task?.kind === "mcq" &&
    owesReasons(task) &&
    mayBeReasons(event.text)
  )
    return andThen(said, (state) => reasoned(state, round, task, event));
  if (round?.id === roundId && said.ok && mayBringFacts(said.state, round))
    return lookUp(said, round, event.id);
  return speak(said, event, { kind: "message", messageId: event.id });
}

/** A question or a request for time is answered, and the reasons stay owed. */
const mayBeReasons = (text: string): boolean => !text.trim().endsWith("?") && !thinksAloud(text);

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
    rounds: state.rounds.map((round) =>
      round.id === roundId ? moved(state, round, event.acts, event.at) : round,
    ),
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

/** The model asks to move on; the room allows what the record supports. */
function moved(state: RoomState, round: Round, acts: TurnAct[], at: number): Round {
  let next = round;
  for (const act of acts) {
    if (act.act === "move_on" && mayEnter(state, round, act.to)) next = advance(next, act.to);
  }
  return next.phase === round.phase ? next : { ...next, phaseSince: at };
}

function mayEnter(state: RoomState, round: Round, phase: Phase): boolean {
  if (!PHASES_OF[round.task.kind].includes(phase)) return false;
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
    case "requirements":
    case "choose":
    case "respond":
      return spoke;
    case "estimation":
    case "api-data":
    case "high-level":
    case "deep-dive":
    case "operations":
      return spokeIn(state, round);
    case "follow-up":
      if (round.task.kind === "mcq") return round.task.key !== null;
      if (round.task.kind === "scenario") return hasSeenAll(round, round.task) || round.timeUp;
      return spoke && finished.some((run) => run.mode === "SUBMIT");
    case "wrap-up":
      if (round.task.kind === "design") return spokeIn(state, round) && (isDeep(round.phase) || round.timeUp);
      if (round.task.kind !== "coding") return round.phase === "follow-up" && spokeIn(state, round);
      return spoke && (finished.length > 0 || state.clock.warned.length > 0);
    default:
      return phase satisfies never;
  }
}

/** The candidate has said something since the stage began. */
const spokeIn = (state: RoomState, round: Round): boolean =>
  messagesOf(state, round.id).some(({ role, at }) => role === "USER" && at >= round.phaseSince);

const hasSeenAll = (round: Round, task: ScenarioTask): boolean =>
  task.stages.length >= round.question.stages_total;

const isDeep = (phase: Phase): boolean => phase === "deep-dive" || phase === "operations";
