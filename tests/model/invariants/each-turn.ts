import type { RoomEvent } from "../../../domain/room/event.ts";
import type { RoomState } from "../../../domain/room/state.ts";
import type { Seen } from "../watch.ts";
import type { World } from "../world.ts";
import { nobodyIsTimedOutAlone, presenceIsSeen } from "./absence.ts";
import { alarmIsSet } from "./alarm.ts";
import { answersAreKept, answersFollowFacts, secretsAreKept } from "./answers.ts";
import { must, mustEqual } from "./must.ts";
import { roundTimeIsDue } from "./round-time.ts";
import { nudgesAreDue, nudgesAreHeard } from "./silence.ts";

/** What must hold after every turn of the room, whatever happened in it. */
export function checkTurn(world: World): void {
  noHandlerThrew(world);
  if (world.isEmptied) {
    onlyTheUnneededIsEmptied(world);
    return;
  }
  const fresh = world.watch.read(world.host.storage);
  for (const seen of fresh) for (const holds of OF_EVENTS) holds(world, seen);
  if (fresh.length > 0) for (const holds of OF_CHANGES) holds(world);
  for (const holds of OF_TURNS) holds(world);
  answersAreTrue(world, fresh);
}

/** Acknowledged is committed; a refusal changed nothing, but for what time itself did first. */
function answersAreTrue({ watch }: World, fresh: Seen[]): void {
  for (const { id, type } of watch.answers.splice(0)) {
    if (type === "ack")
      must("what is acknowledged is in the log", watch.placeOf.has(id), watch.commands.get(id));
    else must("a refused command left no trace", fresh.every(isOfTime), { id, fresh });
  }
}

/** Time ends a turn before it ends the interview. */
const isOfTime = ({ event }: Seen, index: number, all: Seen[]) =>
  OF_TIME.has(event.type) ||
  (event.type === "interviewer.replied" && all[index + 1]?.event.type === "interview.ended");
const OF_TIME: ReadonlySet<string> = new Set([
  "time.warned",
  "silence.noticed",
  "round.time_up",
  "interview.interrupted",
  "interview.ended",
]);

/** No event follows the end but a result that was asked for before. */
function nothingAfterTheEnd(_: World, { event, before }: Seen): void {
  if (before?.status !== "COMPLETED" && before?.status !== "ABANDONED") return;
  must("no event follows the end but results", RESULTS.has(event.type), event);
}

/** A command is in the log once at most, under the type that its device sent. */
function commandsAreFacts({ watch }: World, { event, commandId, seq }: Seen): void {
  if (commandId === null) {
    must("what only the candidate does comes from a device", !BY_CANDIDATE.has(event.type), event);
    return;
  }
  const sent = watch.commands.get(commandId);
  must("only what a device sent is in the log as a command", sent !== undefined, { commandId });
  must("a command is in the log once", watch.placeOf.get(commandId) === seq, { commandId, seq });
  must("a refused command left no trace", !watch.refused.has(commandId) || sent?.again === true, event);
  if (sent?.command.type === "chat")
    must(
      "a message is kept as it was sent",
      event.type === "message.sent" && event.text === sent.command.text,
    );
}

/** What changes the code or the course of the interview is committed from the writer alone. */
function onlyTheWriterWrites({ watch }: World, { event, commandId, before }: Seen): void {
  const sent = commandId === null ? undefined : watch.commands.get(commandId);
  if (!sent || !before || FOR_ANYONE.has(sent.command.type)) return;
  must("only the writer writes", before.writer === sent.deviceId, { event, writer: before.writer });
}

/** Hints come in their order, with their own text, and never one more than was asked for. */
function hintsInOrder({ watch }: World, { event, before }: Seen): void {
  if (event.type !== "hint.served") return;
  const round = before?.rounds.at(-1);
  must("hints come in order", event.index === round?.hints.length, event);
  must("a hint is the question's own", event.text === `Hint ${event.index} of ${round?.question.id}`, event);
  must("no hint comes unasked", watch.all("hint.served").length <= watch.all("hint.requested").length, event);
}

/** A turn is ended once, while it is under way, and gives way to no other before. */
function turnsEndOnce(_: World, { event, before, after }: Seen): void {
  if (before?.turn && after.turn && before.turn.id !== after.turn.id)
    must("a turn ends before the next one begins", ENDS_TURN.has(event.type), event);
  if (ENDS_TURN.has(event.type) && "turnId" in event)
    must("a turn is ended once, while it is under way", before?.turn?.id === event.turnId, event);
}

/** The same code is looked at once, unless the look came to nothing. */
function looksAreFresh({ watch }: World, { event, before, seq }: Seen): void {
  if (event.type !== "review.requested" || !before) return;
  const text = codeOf(before);
  const failed = watch.log.findLastIndex(({ event: { type } }) => type === "interviewer.failed");
  const earlier = watch.log
    .slice(failed + 1, seq - 1)
    .filter((seen) => seen.event.type === "review.requested");
  const same = earlier.filter((seen) => seen.before && codeOf(seen.before) === text);
  must("code is looked at again only when it changed", same.length === 0, { event, same });
}

/** The open document, by its place and revision. */
function codeOf({ rounds }: RoomState): string {
  const round = rounds.at(-1);
  return `${round?.id} ${round?.language} ${round?.code[round.language].rev}`;
}

/** A run has one result. */
function runsEndOnce(_: World, { event, before }: Seen): void {
  if (event.type !== "run.finished" && event.type !== "run.failed") return;
  const run = before?.runs.find(({ id }) => id === event.runId);
  must("a run ends once", run?.status === "queued" || run?.status === "running", event);
}

/** The log's times run forward, as long as the clock did. */
function timeRunsForward(world: World, { event, seq }: Seen): void {
  const last = world.watch.log[seq - 2]?.event;
  if (last) must("time runs forward in the log", event.at + world.setBackMs >= last.at, { last, event });
}

/** The room holds in memory just what its log says. */
function memoryIsTheLog({ ledger, host, watch }: World): void {
  if (!ledger || !host.room) return;
  must("the room counts as its log does", ledger.seq === watch.log.length, { room: ledger.seq });
  mustEqual("the state is the fold of the log", ledger.state, watch.state);
}

/** Status, clock and durations are those of a naive clock that knows only the log. */
function clockIsTheNaiveOne({ watch, time, limitMs }: World): void {
  const { state, clock } = watch;
  if (!state) return;
  const over = state.status === "COMPLETED" || state.status === "ABANDONED";
  must("the status follows from the log", clock.status === (over ? "OVER" : state.status), clock);
  must("a clock runs when it must", (state.clock.runningSince !== null) === clock.isRunning, clock);
  const since = state.clock.runningSince;
  const counted = state.clock.elapsedMs + (since === null ? 0 : Math.max(0, time.wall - since));
  must("the clock counts what it must", counted === clock.elapsed(time.wall), { counted, clock });
  mustEqual(
    "durations leave out what the clock leaves out",
    state.rounds.map((round) => round.durationSec),
    clock.rounds.map((round) => round.durationSec),
  );
  must("the limit is what was asked for, extra time included", state.clock.limitMs === limitMs, state.clock);
  if (state.clock.limitMs !== null)
    must(
      "no time is given beyond the limit",
      clock.endedAt === null || counted <= state.clock.limitMs,
      clock,
    );
}

/** At most one round is open, and their numbers are dense. */
function oneOpenRound({ watch }: World): void {
  const rounds = watch.state?.rounds ?? [];
  must("one round is open at most", rounds.filter(({ status }) => status === "IN_PROGRESS").length <= 1);
  must(
    "rounds are numbered",
    rounds.every(({ number }, index) => number === index + 1),
  );
}

/** The interviewer never says two things at once. */
function oneVoice({ interviewer }: World): void {
  must("one turn is spoken at a time", interviewer.speaking <= 1);
}

/** A room without a device does not go on for long: at most until the alarm that is due goes off. */
function emptyRoomsStand({ emptySince, watch, time, host, alarmLateMs, setBackMs }: World): void {
  if (emptySince === null || watch.state?.status !== "IN_PROGRESS") return;
  // The clock jumped ahead, and what was due meanwhile comes next.
  const isAlarmDue = host.storage.alarmAt !== null && host.storage.alarmAt <= time.wall;
  const mayStand = 30_000 + alarmLateMs + setBackMs + 10;
  must("an empty room is interrupted", isAlarmDue || time.wall - emptySince <= mayStand, { emptySince });
}

/** A room forgets its log only when it is over, told, saved and past the time for replay. */
function onlyTheUnneededIsEmptied({ watch: { state }, time, setBackMs }: World): void {
  const keptMs = time.wall + setBackMs - (state?.endedAt ?? time.wall);
  must("no room is emptied before its time", keptMs >= 30 * 24 * 60 * 60_000, { keptMs, state });
  must(
    "no room is emptied before its report",
    state?.status === "ABANDONED" || state?.report.status === "ready",
  );
}

/** Handlers never throw: workerd would retry an alarm a few times, and then never again. */
function noHandlerThrew({ host }: World): void {
  const [first] = host.thrown;
  if (first instanceof Error) first.message = `a handler threw: ${first.message}`;
  if (first) throw first;
}

const OF_EVENTS = [
  nothingAfterTheEnd,
  commandsAreFacts,
  onlyTheWriterWrites,
  hintsInOrder,
  turnsEndOnce,
  looksAreFresh,
  runsEndOnce,
  timeRunsForward,
  presenceIsSeen,
  nobodyIsTimedOutAlone,
  nudgesAreDue,
  nudgesAreHeard,
  answersAreKept,
  answersFollowFacts,
  roundTimeIsDue,
];
const OF_CHANGES = [memoryIsTheLog, clockIsTheNaiveOne, oneOpenRound];
const OF_TURNS = [oneVoice, emptyRoomsStand, alarmIsSet, secretsAreKept];

const RESULTS: ReadonlySet<RoomEvent["type"]> = new Set([
  "mcq.revealed",
  "mcq.reveal_failed",
  "run.finished",
  "run.failed",
  "round.evaluated",
  "transcript.saved",
  "feedback.ready",
  "feedback.failed",
  "feedback.retried",
]);
const ENDS_TURN: ReadonlySet<string> = new Set([
  "interviewer.replied",
  "interviewer.failed",
  "interviewer.stopped",
]);
const BY_CANDIDATE: ReadonlySet<RoomEvent["type"]> = new Set([
  "interview.started",
  "message.sent",
  "code.edited",
  "code.language_changed",
  "code.submitted",
  "hint.requested",
  "review.requested",
  "mcq.answered",
  "scenario.acted",
  "round.finished",
  "round.skipped",
  "interview.paused",
  "interview.resumed",
]);
const FOR_ANYONE: ReadonlySet<string> = new Set(["chat", "stop", "takeover"]);
