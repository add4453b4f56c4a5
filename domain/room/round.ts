import { type Phase, Phase as PhaseSchema } from "./event.ts";
import type { Message, RoomState, Round, Run } from "./state.ts";

/** The runs of a round, oldest first. */
export const runsOf = (state: RoomState, roundId: string): Run[] =>
  state.runs.filter((run) => run.roundId === roundId);

/** What was said in a round, in the order in which it was begun: a reply is dated by its first word. */
export const messagesOf = (state: RoomState, roundId: string): Message[] =>
  state.messages.filter((message) => message.roundId === roundId).sort((a, b) => a.at - b.at);

/** The candidate has said something in the round. */
export const hasSpoken = (state: RoomState, roundId: string): boolean =>
  messagesOf(state, roundId).some((message) => message.role === "USER");

/** The submission that counts, shown and graded: the one that passes most hidden tests, the last of equals. Null before one was judged. */
export function bestSubmission(state: RoomState, roundId: string): Run | null {
  return runsOf(state, roundId)
    .filter((run) => run.mode === "SUBMIT" && run.result)
    .reduce<Run | null>((best, run) => (best && passed(best) > passed(run) ? best : run), null);
}

const passed = (run: Run) => run.result?.hidden?.passed ?? 0;

export const replaceRound = (state: RoomState, round: Round): RoomState => ({
  ...state,
  rounds: state.rounds.map((other) => (other.id === round.id ? round : other)),
});

export const addMessage = (state: RoomState, message: Message): RoomState => ({
  ...state,
  messages: [...state.messages, message],
});

export const replaceRun = (state: RoomState, run: Run): RoomState => ({
  ...state,
  runs: state.runs.map((other) => (other.id === run.id ? run : other)),
});

/** Moves a round forward only; a phase is never returned to. */
export function advance(round: Round, to: Phase): Round {
  return PHASES.indexOf(to) > PHASES.indexOf(round.phase) ? { ...round, phase: to } : round;
}

const PHASES = PhaseSchema.options;

export function withTask<T extends Round["task"]>(round: Round, task: T): Round & { task: T } {
  return { ...round, task };
}

type Said = Pick<Message, "id" | "roundId" | "role" | "text" | "at"> & Partial<Message>;
/** A message of the chat, told whole, unless said otherwise. */
export const newMessage = (said: Said): Message => ({ type: "CHAT", meta: null, cutShort: false, ...said });
