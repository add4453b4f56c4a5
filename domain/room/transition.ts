import { factsFailed, factsLookedUp, roundTimeUp, scenarioActed } from "./acting.ts";
import { mcqAnswered } from "./answering.ts";
import {
  codeEdited,
  codeSubmitted,
  languageChanged,
  reviewRequested,
  runFailed,
  runFinished,
  runStarted,
} from "./coding.ts";
import { interviewerReplied, messageSent, turnEnded } from "./conversation.ts";
import type { EventOf, EventType, RoomEvent } from "./event.ts";
import {
  hintRequested,
  hintServed,
  interviewCreated,
  interviewEnded,
  interviewStarted,
  questionExhausted,
  roundFinished,
  roundOpened,
  roundSkipped,
  timeWarned,
} from "./lifecycle.ts";
import { interviewInterrupted, interviewPaused, interviewResumed, interviewReturned } from "./pausing.ts";
import { withPhase } from "./phase-time.ts";
import {
  feedbackFailed,
  feedbackReady,
  feedbackRetried,
  roundCorrected,
  roundDisputed,
  roundEvaluated,
  roundRegraded,
  transcriptSaved,
} from "./reporting.ts";
import { mcqRevealed, mcqRevealFailed } from "./revealing.ts";
import { silenceNoticed, withSilence } from "./silence.ts";
import { isOver, type RoomState } from "./state.ts";
import { refuse, type Step } from "./step.ts";
import { writerChanged } from "./writer.ts";

/**
 * The one place where an interview changes: applies a fact to the state, and says what is to be done about it.
 * Pure: the room and every browser fold the same events with it. A refusal changes nothing.
 */
export function transition(state: RoomState | null, event: RoomEvent): Step {
  if (event.type === "interview.created") return interviewCreated(state, event);
  if (!state) return refuse("not_started", "The interview does not exist yet.");
  const next = mayFollowTheEnd(event) ? afterTheEnd(state, event) : live(state, event);
  return next.ok ? { ...next, state: withSilence(withPhase(state, next.state, event.at), event) } : next;
}

/** Results that may still arrive after the end. */
const AFTER_THE_END = [
  "mcq.revealed",
  "mcq.reveal_failed",
  "run.finished",
  "run.failed",
  "round.evaluated",
  "transcript.saved",
  "feedback.ready",
  "feedback.failed",
  "feedback.retried",
  "round.disputed",
  "round.regraded",
  "round.corrected",
] as const satisfies EventType[];
type AfterTheEnd = EventOf<(typeof AFTER_THE_END)[number]>;
const mayFollowTheEnd = (event: RoomEvent): event is AfterTheEnd =>
  AFTER_THE_END.some((type) => type === event.type);

function afterTheEnd(state: RoomState, event: AfterTheEnd): Step {
  switch (event.type) {
    case "mcq.revealed":
      return mcqRevealed(state, event);
    case "mcq.reveal_failed":
      return mcqRevealFailed(state, event);
    case "run.finished":
      return runFinished(state, event);
    case "run.failed":
      return runFailed(state, event);
    case "round.evaluated":
      return roundEvaluated(state, event);
    case "transcript.saved":
      return transcriptSaved(state, event);
    case "feedback.ready":
      return feedbackReady(state, event);
    case "feedback.failed":
      return feedbackFailed(state, event);
    case "feedback.retried":
      return feedbackRetried(state);
    case "round.disputed":
      return roundDisputed(state, event);
    case "round.regraded":
      return roundRegraded(state, event);
    case "round.corrected":
      return roundCorrected(state, event);
    default:
      return event satisfies never;
  }
}

/** Everything that needs an interview that is not over. */
function live(
  state: RoomState,
  event: Exclude<RoomEvent, AfterTheEnd | { type: "interview.created" }>,
): Step {
  if (isOver(state)) return refuse("interview_over", "The interview is over.");
  if (event.type === "interview.started") return interviewStarted(state, event);
  if (event.type === "interview.ended") return interviewEnded(state, event);
  if (event.type === "writer.changed") return writerChanged(state, event);
  if (state.status === "CREATED")
    return refuse("not_started", "The interview has not begun. Start it first.");
  switch (event.type) {
    case "interview.paused":
      return interviewPaused(state, event);
    case "interview.resumed":
      return interviewResumed(state, event);
    case "interview.interrupted":
      return interviewInterrupted(state, event);
    case "interview.returned":
      return interviewReturned(state, event);
    case "round.opened":
      return roundOpened(state, event);
    case "question.exhausted":
      return questionExhausted(state, event);
    case "interviewer.replied":
      return interviewerReplied(state, event);
    case "interviewer.failed":
    case "interviewer.stopped":
      return turnEnded(state, event);
    case "run.started":
      return runStarted(state, event);
    case "hint.served":
      return hintServed(state, event);
    case "facts.looked_up":
      return factsLookedUp(state, event);
    case "facts.failed":
      return factsFailed(state, event);
    case "round.time_up":
      return roundTimeUp(state, event);
    case "time.warned":
      return timeWarned(state, event);
    case "silence.noticed":
      return silenceNoticed(state, event);
    default:
      return act(state, event);
  }
}

type Act = Extract<
  RoomEvent,
  {
    type:
      | "message.sent"
      | "code.edited"
      | "code.language_changed"
      | "code.submitted"
      | "hint.requested"
      | "review.requested"
      | "mcq.answered"
      | "scenario.acted"
      | "round.finished"
      | "round.skipped";
  }
>;

/** What the candidate does in an interview that is under way. */
function act(state: RoomState, event: Act): Step {
  if (state.status === "PAUSED") return refuse("paused", "The interview is paused. Resume it to go on.");
  switch (event.type) {
    case "message.sent":
      return messageSent(state, event);
    case "code.edited":
      return codeEdited(state, event);
    case "code.language_changed":
      return languageChanged(state, event);
    case "code.submitted":
      return codeSubmitted(state, event);
    case "hint.requested":
      return hintRequested(state, event);
    case "review.requested":
      return reviewRequested(state, event);
    case "mcq.answered":
      return mcqAnswered(state, event);
    case "scenario.acted":
      return scenarioActed(state, event);
    case "round.finished":
      return roundFinished(state, event);
    case "round.skipped":
      return roundSkipped(state, event);
    default:
      return event satisfies never;
  }
}
