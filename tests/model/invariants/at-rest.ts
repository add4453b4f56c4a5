import type { RoomState } from "../../../domain/room/state.ts";
import { transcriptKey } from "../../../domain/room/transcript.ts";
import type { World } from "../world.ts";
import { everyWordIsAnswered, nothingIsAwaited, postgresHasTheAnswers } from "./answers.ts";
import { must, mustEqual } from "./must.ts";

/** What must hold once nothing is on its way any more and every service answers. */
export function checkAtRest(world: World): void {
  if (world.isEmptied) return;
  for (const holds of AT_REST) holds(world);
  const { state } = world.watch;
  if (state) for (const holds of WITH_STATE) holds(world, state);
}

/** What is left of a room that nobody needs any more. */
export function checkEmptied({ isEmptied, host, watch }: World): void {
  must("a room that is over and saved empties itself", isEmptied || watch.log.length === 0);
  must("an empty room sleeps for ever", host.storage.alarmAt === null, { alarm: host.storage.alarmAt });
}

/** Nothing waits to leave the room. */
function outboxIsEmpty({ host }: World): void {
  const waiting = host.storage.rows("SELECT * FROM outbox");
  must("the outbox drains", waiting.length === 0, waiting);
}

/** No event was changed or lost after it was first seen. */
function logStands({ host, watch }: World): void {
  const rows = host.storage.rows<{ seq: number; body: string }>("SELECT seq, body FROM events ORDER BY seq");
  const known = watch.log.map(({ seq, event }) => ({ seq, body: JSON.stringify(event) }));
  must(
    "the log is never changed",
    rows.length === known.length &&
      rows.every(({ seq, body }, index) => {
        return seq === known[index]?.seq && body === known[index]?.body;
      }),
  );
  for (const id of watch.acked)
    must("an acknowledged command stays in the log", watch.placeOf.has(id), { id });
}

/** Who signed out, here or elsewhere, has nothing open any more. */
function endedSessionsAreClosed({ host, endedSessions }: World): void {
  const open = host.sockets.filter(
    (socket) => !socket.isClosed && socket.tags.some((tag) => endedSessions.has(tag)),
  );
  must("no socket outlives its session", open.length === 0, { open: open.map(({ tags }) => tags) });
}

/** Every command of a page that is still open was answered. */
function everyCommandIsSettled({ present }: World): void {
  for (const { live, deviceId } of present)
    must(
      "a command that waits is delivered once there is a connection",
      live.store.view.unsent.length === 0,
      {
        deviceId,
        status: live.store.view.status,
        unsent: live.store.view.unsent,
      },
    );
}

/** A device that saw nothing but frames holds the room's state, and shows the room's code. */
function followersAreInStep({ present, watch }: World): void {
  for (const device of present) {
    const { view } = device.live.store;
    if (!watch.state || view.status.phase !== "online") continue;
    mustEqual("a follower's state is the room's", plain(view.state), plain(watch.state));
    if (!device.live.documents.saved()) continue;
    const round = watch.state.rounds.find(({ status }) => status === "IN_PROGRESS");
    const shown = device.shownCode;
    if (round && shown !== null)
      must("a follower shows the room's code", shown === round.code[round.language].text, { shown, round });
  }
}

/** What the writer has begun to say is what the room would carry over, and nothing that was erased or sent. */
function theDraftIsCarriedOver({ present, watch, host }: World): void {
  const writer = present.find(({ deviceId }) => deviceId === watch.state?.writer);
  if (!writer || writer.hasFlooded || writer.live.store.view.status.phase !== "online") return;
  const text = writer.live.draft.text();
  const [row] = host.storage.rows<{ body: string }>("SELECT body FROM documents WHERE name = 'draft'");
  const kept = row ? (JSON.parse(row.body) as { deviceId: string; text: string }) : null;
  if (text.trim() === "")
    must("a draft that is erased is carried over no more", kept?.deviceId !== writer.deviceId, { kept });
  else mustEqual("the writer's draft is carried over", kept, { deviceId: writer.deviceId, text });
}

/** No turn hangs, unless the interview stands. */
function everyTurnEnded(_: World, { status, turn, queuedTurns, choosing }: RoomState): void {
  if (status === "PAUSED") return;
  must("every turn ends", turn === null && queuedTurns.length === 0, { turn, queuedTurns });
  must("a question is chosen in the end", choosing === null, choosing);
}

function everyRunEnded({ watch }: World, state: RoomState): void {
  for (const run of state.runs) {
    const ends = [...watch.all("run.finished"), ...watch.all("run.failed")];
    must("every run ends exactly once", ends.filter(({ runId }) => runId === run.id).length === 1, run);
  }
}

function everyHintCame(_: World, state: RoomState): void {
  must(
    "a hint that was asked for comes",
    state.rounds.every((round) => round.hintRequest === null),
    state.rounds,
  );
}

/** The interview's own row. */
function postgresHasTheInterview({ postgres, watch }: World, state: RoomState): void {
  if (state.startedAt === null && state.endedAt === null) return;
  const { room_seq, ...row } = postgres.interview ?? { room_seq: 0 };
  must("a row stands for a place in the log", room_seq <= watch.log.length, { room_seq });
  const expected = {
    id: state.interviewId,
    status: state.status,
    started_at: watch.clock.startedAt,
    paused_at: state.pausedAt,
    ended_at: watch.clock.endedAt,
    total_duration_sec: watch.clock.totalSec,
  };
  mustEqual("the interview in Postgres is the room's", row, expected);
}

function postgresHasTheRounds({ postgres, watch }: World, state: RoomState): void {
  const inOrder = [...postgres.rounds.values()].sort((a, b) => a.round_number - b.round_number);
  const rows = inOrder.map(({ id, status, hints_used, duration_sec, ended_at, evaluation }) => {
    return { id, status, hints_used, duration_sec, ended_at, graded: evaluation !== undefined };
  });
  const expected = state.rounds.map(({ id, status, hints, endedAt, evaluated }, index) => ({
    id,
    status,
    hints_used: hints.length,
    duration_sec: watch.clock.rounds[index]?.durationSec ?? null,
    ended_at: endedAt,
    graded: evaluated,
  }));
  mustEqual("the rounds in Postgres are the room's", rows, expected);
}

/** Each message once, with its words, in the order of the log. */
function postgresHasTheMessages({ postgres, watch }: World): void {
  const rows = [...postgres.messages.values()].map(({ id, role, content }) => ({ id, role, content }));
  const expected = watch.log.flatMap(({ event }) => {
    if (event.type === "message.sent") return [{ id: event.id, role: "USER", content: event.text }];
    if (event.type === "facts.failed") return [{ id: event.id, role: "ASSISTANT", content: event.message }];
    const told = watch.design.messages.get(event.id);
    if (told) return told;
    const said = event.type === "hint.served" || event.type === "interviewer.replied";
    return said && event.text.trim() !== "" ? [{ id: event.id, role: "ASSISTANT", content: event.text }] : [];
  });
  // What was refused at first comes last, and is read by its date.
  const order = (row: { id: string }) => expected.findIndex(({ id }) => id === row.id);
  if (postgres.hasRefused) rows.sort((a, b) => order(a) - order(b));
  mustEqual("every message is in Postgres once, in order", rows, expected);
}

function postgresHasTheRuns({ postgres, watch }: World): void {
  const rows = [...postgres.submissions.values()].map(({ id, status }) => ({ id, status }));
  const results = [...watch.all("run.finished"), ...watch.all("run.failed")];
  const expected = watch.all("code.submitted").map(({ id }) => {
    const result = results.find(({ runId }) => runId === id);
    return { id, status: result?.type === "run.finished" ? result.result.status : "ERROR" };
  });
  if (postgres.hasRefused) rows.sort((a, b) => (a.id < b.id ? -1 : 1));
  mustEqual("every run is in Postgres once, with its result", rows, expected);
}

/** A finished interview has its report and transcript; one that was given up has neither. */
function theReportIsThere({ postgres, files, watch }: World, state: RoomState): void {
  const completed = state.status === "COMPLETED";
  must("the report is ready", (state.report.status === "ready") === completed, state.report);
  must("the report is in Postgres", (postgres.feedback !== null) === completed);
  const saved = files.get(transcriptKey(state.interviewId));
  must("the transcript is kept", (saved !== undefined) === completed);
  if (saved === undefined) return;
  const { events } = JSON.parse(saved) as { events: { seq: number }[] };
  const log = watch.log.map(({ seq, event }) => ({ seq, event: plain(event) }));
  mustEqual("the transcript is the log", events, log.slice(0, events.length));
  // One that was written late may lack what was said of the report alone; no run and no answer is out any more.
  const last = watch.log.findLast(
    ({ event: { type } }) => type === "interview.ended" || type.startsWith("run.") || type.startsWith("mcq."),
  );
  must("the transcript holds the whole interview", events.length >= (last?.seq ?? 0), { last });
}

/** Whatever came of it, the questions that were asked are counted. */
function questionsAreCounted({ statsRefreshed }: World, { endedAt, rounds }: RoomState): void {
  if (endedAt === null || rounds.length === 0) return;
  must("the questions of an interview that is over are counted", statsRefreshed > 0);
}

const AT_REST = [
  outboxIsEmpty,
  logStands,
  everyCommandIsSettled,
  followersAreInStep,
  endedSessionsAreClosed,
  theDraftIsCarriedOver,
];
const WITH_STATE = [
  everyTurnEnded,
  everyRunEnded,
  everyHintCame,
  nothingIsAwaited,
  everyWordIsAnswered,
  postgresHasTheInterview,
  postgresHasTheRounds,
  postgresHasTheMessages,
  postgresHasTheRuns,
  postgresHasTheAnswers,
  theReportIsThere,
  questionsAreCounted,
];

/** As it travels. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
