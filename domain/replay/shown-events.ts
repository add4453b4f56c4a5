import type { Id } from "../ids.ts";
import type { EventOf, RoomEvent } from "../room/event.ts";
import type { LoggedEvent } from "../room/log.ts";
import { isOver, type Message, type RoomState, type Round } from "../room/state.ts";
import { transition } from "../room/transition.ts";
import type { RunResult } from "../submission.ts";
import type { ReplayEvent } from "./replay.ts";
import type { ReplayParts } from "./replay-link.ts";

export type Shown = {
  events: ReplayEvent[];
  /** Records by their ids, each as its event's place in `events`. */
  records: Record<Id, number>;
  startedAt: number | null;
  lengthMs: number;
  leftOut: number;
  last: RoomState | null;
};

/**
 * What happened, as far as it is to be shown: the room's own fold, and what each event changed in it. Kinds of events that
 * are still to come are shown by what they do. One that no longer applies is left out.
 */
export function shownEvents(log: LoggedEvent[], shows: ReplayParts): Shown {
  const startedAt = log.find(({ event }) => event.type === "interview.started")?.event.at ?? null;
  const shown: Shown = { events: [], records: {}, startedAt, lengthMs: 0, leftOut: 0, last: null };
  for (const { event } of log) {
    const step = transition(shown.last, event);
    if (!step.ok) {
      shown.leftOut += 1;
      continue;
    }
    const before = shown.last;
    shown.last = step.state;
    if (!before || startedAt === null) continue;
    // What comes after the end belongs to it; a clock that was set back turns nothing round.
    if (!isOver(before)) shown.lengthMs = Math.max(shown.lengthMs, event.at - startedAt);
    const at = shown.lengthMs;
    for (const { id, entry } of changes(before, step.state, event, (when) =>
      Math.min(at, Math.max(0, when - startedAt)),
    )) {
      if (!isShown(entry, shows)) continue;
      if (id) shown.records[id] ??= shown.events.length;
      shown.events.push({ at, ...bounded(entry, shows) } as ReplayEvent);
    }
  }
  return shown;
}

type Undated<E> = E extends ReplayEvent ? Omit<E, "at"> : never;
type Entry = Undated<ReplayEvent>;
type Change = { id?: Id; entry: Entry };

/** Pauses, questions and stages are the timeline itself; everything else belongs to a part. */
function isShown(entry: Entry, shows: ReplayParts): boolean {
  switch (entry.kind) {
    case "said":
      return entry.type === "MCQ" ? shows.work : shows.conversation;
    case "edited":
    case "language":
      return shows.work;
    case "run":
    case "judged":
      return shows.runs;
    case "round":
    case "phase":
    case "paused":
    case "resumed":
    case "interrupted":
    case "returned":
    case "warned":
    case "time-up":
    case "closed":
    case "ended":
      return true;
    default:
      return entry satisfies never;
  }
}

/** What an event holds of another part is taken out. */
function bounded(entry: Entry, { conversation, work }: ReplayParts): Entry {
  if (entry.kind === "round")
    return {
      ...entry,
      statement: conversation || work ? entry.statement : null,
      work: work ? entry.work : null,
    };
  if (entry.kind === "judged" && entry.result && !work)
    return { ...entry, result: withoutCode(entry.result) };
  return entry;
}

/** Compilers and stack traces quote the lines they stumbled over. */
const withoutCode = (result: RunResult): RunResult => ({
  ...result,
  compile: { ...result.compile, message: null },
  tests: result.tests.map((test) => ({ ...test, error: null })),
  stderr: "",
});

function changes(
  before: RoomState,
  after: RoomState,
  event: RoomEvent,
  since: (when: number) => number,
): Change[] {
  const was = before.rounds.at(-1);
  const round = after.rounds.at(-1);
  return [
    ...(round && round.id !== was?.id ? [{ id: round.id, entry: opened(round) }] : []),
    ...statusChange(before, after, event, since),
    ...after.messages.slice(before.messages.length).map((message) => said(after, message, since)),
    ...(event.type === "code.edited" ? [edited(event)] : []),
    ...runChange(before, after, event),
    ...(was && round?.id === was.id ? roundChange(was, round) : []),
    ...(after.clock.warned.length > before.clock.warned.length
      ? [{ entry: { kind: "warned" as const, minutes: after.clock.warned.at(-1) ?? 0 } }]
      : []),
    ...(isOver(after) && !isOver(before) && after.endReason
      ? [{ entry: { kind: "ended" as const, reason: after.endReason } }]
      : []),
  ];
}

function opened({ number, phase, question, language, code }: Round): Entry {
  const { title, difficulty, format, description } = question;
  const texts = {
    javascript: code.javascript.text,
    python: code.python.text,
    java: code.java.text,
    markdown: code.markdown.text,
  };
  return {
    kind: "round",
    round: number,
    phase,
    title,
    difficulty,
    format,
    statement: description,
    work: { language, code: texts },
  };
}

function statusChange(
  { status: was }: RoomState,
  { status, interruptedAt }: RoomState,
  event: RoomEvent,
  since: (when: number) => number,
): Change[] {
  if (status === was) return [];
  if (status === "PAUSED") return [{ entry: { kind: "paused" } }];
  if (status === "INTERRUPTED")
    return [{ entry: { kind: "interrupted", from: since(interruptedAt ?? event.at) } }];
  if (status !== "IN_PROGRESS") return [];
  if (was === "PAUSED") return [{ entry: { kind: "resumed" } }];
  return was === "INTERRUPTED" ? [{ entry: { kind: "returned" } }] : [];
}

function said(state: RoomState, message: Message, since: (when: number) => number): Change {
  const { id, roundId, role, type, text, at, cutShort } = message;
  const round = state.rounds.find((one) => one.id === roundId)?.number ?? 0;
  const by = role === "USER" ? ("candidate" as const) : ("interviewer" as const);
  return { id, entry: { kind: "said", round, by, type, text, from: since(at), cutShort } };
}

const edited = ({ language, changes }: EventOf<"code.edited">): Change => ({
  entry: { kind: "edited", language, changes },
});

function runChange(before: RoomState, after: RoomState, event: RoomEvent): Change[] {
  const run = after.runs.at(-1);
  if (run && after.runs.length > before.runs.length) {
    const { id, mode, language, customInput } = run;
    const ownInput = customInput !== null;
    return [{ id, entry: { kind: "run", run: after.runs.length, mode, language, ownInput } }];
  }
  if (event.type !== "run.finished" && event.type !== "run.failed") return [];
  const index = after.runs.findIndex(({ id }) => id === event.runId);
  const { result = null, failure = null } = after.runs[index] ?? {};
  return [{ entry: { kind: "judged", run: index + 1, result, failure: failure?.message ?? null } }];
}

/** A stage that begins with the end of its question is none. */
function roundChange(was: Round, round: Round): Change[] {
  const found: Change[] = [];
  const { number } = round;
  const open = round.status === "IN_PROGRESS";
  if (round.language !== was.language) found.push({ entry: { kind: "language", language: round.language } });
  if (open && round.phase !== was.phase)
    found.push({ entry: { kind: "phase", round: number, phase: round.phase } });
  if (round.timeUp && !was.timeUp) found.push({ entry: { kind: "time-up" } });
  if (!open && was.status === "IN_PROGRESS")
    found.push({ entry: { kind: "closed", round: number, skipped: round.status === "SKIPPED" } });
  return found;
}
