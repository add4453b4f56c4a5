import type { RoomEvent } from "../../../domain/room/event.ts";
import type { RoomState, Round, SilenceKind } from "../../../domain/room/state.ts";
import type { Seen } from "../watch.ts";
import type { World } from "../world.ts";
import { must } from "./must.ts";

/** Each nudge of one silence waits longer, and there is no fourth. */
const LADDER_MS = [90_000, 240_000, 600_000];
const FACTOR: Record<SilenceKind, number> = {
  thinking: 2,
  writing: 2,
  stuck: 1,
  quiet: 1,
  done: 0.75,
  "trailing-off": 0.5,
};
/** One that did not ping for so long is not spoken to. */
const ABSENT_MS = 45_000;
/** Typing is noted so often; a new life of the room knows no more of it than was noted. */
const NOTED_MS = 15_000;

/** The interviewer asks after a candidate who is there and silent, and then only after the wait that is due. */
export function nudgesAreDue(world: World, seen: Seen): void {
  const { event, before, after, seq } = seen;
  if (event.type !== "silence.noticed") return;
  must("a silence is broken only while the candidate could speak", before !== null && listens(before), event);
  const { nudges, since } = silenceBefore(world, seq);
  must("nudges of a silence are counted, and there are three", event.step === nudges + 1 && nudges < 3, {
    event,
    nudges,
  });
  const { cause } = after.turn ?? {};
  must("a nudge is said", cause?.kind === "silence" && cause.step === event.step, after.turn);
  if (cause?.kind !== "silence") return;
  const wait = LADDER_MS[nudges]! * FACTOR[cause.of];
  const earliest = Math.max(since, typedAt(world)) + wait;
  must("no silence is broken before its time", event.at >= earliest - world.setBackMs, {
    event,
    since,
    wait,
    typed: world.contact.typed?.at,
  });
}

/** A nudge is for somebody: for one who was heard within the last three pings. */
export function nudgesAreHeard({ contact, time, setBackMs }: World, { event }: Seen): void {
  if (event.type !== "silence.noticed" || contact.since === null || contact.crashed) return;
  must("nobody is spoken to who is not there", time.wall - contact.since < ABSENT_MS + setBackMs, {
    event,
    heardAt: contact.since,
  });
}

/** When the next nudge must come at the latest; null while none is due. */
export function nudgeDueAt(world: World): number | null {
  const { state, log } = world.watch;
  if (!state || !listens(state)) return null;
  const { nudges, since } = silenceBefore(world, log.length + 1);
  const wait = LADDER_MS[nudges];
  // Whatever the silence is taken for, none waits longer than one in which the candidate thinks.
  return wait === undefined ? null : Math.max(since, world.contact.draftAt) + 2 * wait;
}

/** Since when nothing happened before this place of the log, and how often that was asked after. */
function silenceBefore({ watch }: World, seq: number): { nudges: number; since: number } {
  let nudges = 0;
  let since: number | null = null;
  for (const { event } of watch.log.slice(0, seq - 1).reverse()) {
    if (since === null && (ACTS.has(event.type) || SAID.has(event.type) || event.type === "silence.noticed"))
      since = event.at;
    if (event.type === "silence.noticed") nudges += 1;
    if (ACTS.has(event.type)) break;
  }
  return { nudges, since: since ?? 0 };
}

function typedAt({ contact: { typed }, host }: World): number {
  if (!typed) return 0;
  return typed.life === host.life ? typed.at : typed.at - NOTED_MS;
}

/** Nothing is under way but the candidate's own work. */
function listens(state: RoomState): boolean {
  const round = state.rounds.find((one) => one.status === "IN_PROGRESS");
  const isFree = state.turn === null && state.queuedTurns.length === 0 && state.status === "IN_PROGRESS";
  return isFree && round !== undefined && !isAwaited(state, round);
}

const isAwaited = (state: RoomState, round: Round): boolean =>
  round.hintRequest !== null ||
  round.awaiting.length > 0 ||
  (round.task.kind === "mcq" && round.task.revealRequest !== null) ||
  state.runs.some((run) => run.roundId === round.id && run.result === null && run.failure === null);

const ACTS: ReadonlySet<RoomEvent["type"]> = new Set<RoomEvent["type"]>([
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
const SAID: ReadonlySet<RoomEvent["type"]> = new Set<RoomEvent["type"]>([
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
