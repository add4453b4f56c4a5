import type { EventDraft } from "../room/command.ts";
import { created, id, meta, question, result, START } from "../room/fixtures.ts";
import type { LoggedEvent } from "../room/log.ts";
import type { RoomState } from "../room/state.ts";
import { transition } from "../room/transition.ts";

const ROUNDS = 5;
const LINES = [
  "const seen = new Map();",
  "for (let i = 0; i < nums.length; i += 1) {",
  "  const rest = target - nums[i];",
  "  if (seen.has(rest)) return [seen.get(rest), i];",
  "  seen.set(nums[i], i);",
  "}",
];

/** The log of an interview of so many events, mostly typing, with everything in it that a replay shows; the same each time. */
export function longLog(wanted: number): LoggedEvent[] {
  const log: LoggedEvent[] = [];
  const room = { state: null as RoomState | null, at: START, seq: 0 };
  const happen = (draft: EventDraft, afterMs: number, more: { spokenAt?: number } = {}) => {
    room.at += afterMs;
    room.seq += 1;
    const event = { id: id(0x10000 + room.seq), at: room.at, ...draft, ...more } as LoggedEvent["event"];
    const step = transition(room.state, event);
    if (!step.ok) throw new Error(`${event.type}: ${step.message}`);
    room.state = step.state;
    log.push({ seq: room.seq, event });
  };
  const reply = (text: string) => {
    const { turn } = room.state!;
    const draft = { turnId: turn!.id, text, meta, acts: [], cutShort: false };
    happen({ type: "interviewer.replied", ...draft }, 4000, { spokenAt: room.at + 1000 });
  };
  const first = created({ num_questions: ROUNDS, time_limit_min: null });
  happen(first as unknown as EventDraft, 0);
  happen({ type: "interview.started" }, 1000);
  for (let round = 1; round <= ROUNDS; round += 1) {
    const asked = question({ title: `Question of number ${round}` });
    happen({ type: "round.opened", number: round, question: asked, why: "It comes next." }, 500);
    reply("Welcome. **What** would you try first, and why?");
    const enough = Math.floor((wanted * round) / ROUNDS);
    for (let turn = 0; log.length < enough - 2; turn += 1) {
      type(room.state!, happen, turn);
      if (turn % 90 === 40 && room.state!.messages.length < 450) talk(happen, reply, turn);
      if (turn % 90 === 80 && room.state!.messages.length < 480) run(() => room.state!, happen, reply, turn);
      if (turn % 900 === 450) rest(happen, turn);
    }
    happen({ type: "round.finished" }, 3000);
  }
  return log;
}

type Happen = (draft: EventDraft, afterMs: number) => void;

/** Adds a line to a document, and takes some out of one that has grown long. */
function type(state: RoomState, happen: Happen, turn: number): void {
  const round = state.rounds.at(-1)!;
  const { text, rev } = round.code.javascript;
  const end = text.indexOf("\n", (turn * 37) % (text.length + 1));
  const at = end < 0 ? text.length : end;
  const gone = text.length > 6000 ? Math.min(400, text.length - at) : 0;
  const kept = text.length - at - gone;
  const line: [number, ...string[]] = [gone, "", LINES[turn % LINES.length]!];
  const changes = [...(at ? [at] : []), line, ...(kept ? [kept] : [])];
  const draft = { roundId: round.id, language: "javascript", rev, changes, deviceId: "device-1" } as const;
  happen({ type: "code.edited", ...draft }, turn % 7 === 0 ? 900 : 300);
}

function talk(happen: Happen, reply: (text: string) => void, turn: number): void {
  happen({ type: "message.sent", text: `I keep what I saw in a map, in step ${turn}.` }, 20_000);
  reply(`Good. \`What\` does a lookup in it cost, and what happens with ${turn} equal numbers?`);
}

function run(state: () => RoomState, happen: Happen, reply: (text: string) => void, turn: number): void {
  const round = state().rounds.at(-1)!;
  if (state().runs.filter(({ roundId }) => roundId === round.id).length >= 90) return;
  const mode = turn % 180 === 80 ? "RUN" : "SUBMIT";
  happen({ type: "code.submitted", mode, customInput: null }, 2000);
  const runId = state().runs.at(-1)!.id;
  happen({ type: "run.started", runId }, 100);
  happen({ type: "run.finished", runId, result: result({ tests_passed: turn % 11 }) }, 900);
  if (state().turn) reply("Which of the inputs fails, do you think?");
}

function rest(happen: Happen, turn: number): void {
  happen({ type: "interview.paused" }, 1000);
  happen({ type: "interview.resumed" }, 600_000 + turn);
  happen({ type: "interview.interrupted" }, 30_000);
  happen({ type: "interview.returned" }, 90_000);
}
