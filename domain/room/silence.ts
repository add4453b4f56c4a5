import type { Millis } from "../ids.ts";
import { allPassed } from "../submission.ts";
import type { EventOf, EventType, RoomEvent } from "./event.ts";
import { thinksAloud } from "./remark.ts";
import { messagesOf, runsOf } from "./round.ts";
import { isPending, openRound, type RoomState, type Round, type SilenceKind } from "./state.ts";
import { type Step, stale, step } from "./step.ts";
import { speak } from "./turn.ts";

const SECOND = 1000;
/** Before the first, second and third nudge of one silence: each later, and after the third there is none. */
const WAITS_MS = [90 * SECOND, 240 * SECOND, 600 * SECOND] as const;
/** How much sooner or later a silence of its kind is broken. */
const PATIENCE: Record<SilenceKind, number> = {
  thinking: 2,
  writing: 2,
  stuck: 1,
  quiet: 1,
  done: 0.75,
  "trailing-off": 0.5,
};

/**
 * The moment of the next nudge, while a device is there; null when none is due. `typingAt`: when an unsent message was
 * last typed at, which is no silence.
 */
export function nextNudge(state: RoomState, typingAt: Millis | null): { at: Millis; step: number } | null {
  const round = listening(state);
  const wait = WAITS_MS[state.silence.nudges];
  if (!round || wait === undefined) return null;
  const since = Math.max(state.silence.since, typingAt ?? 0);
  return { at: since + wait * PATIENCE[silenceKind(state, round)], step: state.silence.nudges + 1 };
}

export function silenceNoticed(state: RoomState, event: EventOf<"silence.noticed">): Step {
  const round = listening(state);
  if (!round || event.step !== state.silence.nudges + 1) return stale();
  const of = silenceKind(state, round);
  const noticed = { ...state, silence: { ...state.silence, since: event.at, nudges: event.step } };
  return speak(step(noticed), event, { kind: "silence", step: event.step, of });
}

/** The silence begins anew with whatever the candidate does, and goes on after what the interviewer or a run says. */
export function withSilence(state: RoomState, event: RoomEvent): RoomState {
  if (BY_CANDIDATE.has(event.type))
    return { ...state, silence: { since: event.at, nudges: 0, actedAt: event.at } };
  if (HEARD.has(event.type)) return { ...state, silence: { ...state.silence, since: event.at } };
  return state;
}

const BY_CANDIDATE: ReadonlySet<EventType> = new Set<EventType>([
  "interview.started",
  "round.opened",
  "message.sent",
  "code.edited",
  "code.language_changed",
  "code.submitted",
  "hint.requested",
  "review.requested",
  "mcq.answered",
  "scenario.acted",
  "interviewer.stopped",
  "writer.changed",
  "interview.resumed",
  "interview.returned",
]);
const HEARD: ReadonlySet<EventType> = new Set<EventType>([
  "interviewer.replied",
  "interviewer.failed",
  "run.finished",
  "run.failed",
  "hint.served",
  "mcq.revealed",
  "mcq.reveal_failed",
  "facts.looked_up",
  "facts.failed",
]);

/** The open round, while it is the candidate's turn to do something. */
function listening(state: RoomState): Round | null {
  const round = openRound(state);
  const waits =
    state.status !== "IN_PROGRESS" ||
    state.turn ||
    state.queuedTurns.length > 0 ||
    round?.hintRequest ||
    isLookedUp(round);
  return !round || waits || runsOf(state, round.id).some(isPending) ? null : round;
}

/** Something that the candidate's words asked for is on its way. */
const isLookedUp = (round: Round | null): boolean =>
  round !== null &&
  (round.awaiting.length > 0 || (round.task.kind === "mcq" && round.task.revealRequest !== null));

/** What the silence most likely is, told from the record alone. */
export function silenceKind(state: RoomState, round: Round): SilenceKind {
  const runs = runsOf(state, round.id).filter((run) => run.result !== null);
  const last = runs.at(-1);
  if (runs.some((run) => run.mode === "SUBMIT" && run.result && allPassed(run.result))) return "done";
  const said = messagesOf(state, round.id)
    .filter((message) => message.role === "USER")
    .at(-1);
  const lastWords = said && said.at >= state.silence.actedAt ? said.text.trim() : "";
  if (lastWords && thinksAloud(lastWords)) return "thinking";
  if (state.silence.nudges === 0 && TRAILS_OFF.test(lastWords)) return "trailing-off";
  if (last?.result && !allPassed(last.result)) return "stuck";
  return round.codeTouched ? "writing" : "quiet";
}

const TRAILS_OFF = /(?:…|\.\.\.|,|\b(?:and|so|because|but|then|or|y|pero|porque))$/i;
