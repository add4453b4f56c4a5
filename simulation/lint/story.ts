import type { Millis } from "../../domain/ids.ts";
import { messagesOf, runsOf } from "../../domain/room/round.ts";
import type { Message, RoomState, Round, Run } from "../../domain/room/state.ts";
import { allPassed } from "../../domain/submission.ts";
import type { Played, SpokenTurn } from "../headless-room.ts";
import type { SimulatedQuestion } from "../question.ts";

/** One round as a reader of its transcript would sort it. */
export type Story = {
  state: RoomState;
  round: Round;
  question: SimulatedQuestion;
  messages: Message[];
  /** What the candidate said. */
  said: Message[];
  /** What the interviewer said, served hints left out. */
  asked: Message[];
  runs: Run[];
  turns: ToldTurn[];
  /** The first change of the code. */
  codeAt: Millis;
  /** When a submission first passed everything. */
  greenAt: Millis;
};

/** A turn that was told, at its first word. */
export type ToldTurn = SpokenTurn & { saidAt: Millis; roundId: string };

export function storiesOf(played: Played): Story[] {
  const { state } = played;
  const turns = toldTurns(played);
  return state.rounds.flatMap((round) => {
    const question = played.questions.find((one) => one.full.public.id === round.question.id);
    if (!question) return [];
    const messages = messagesOf(state, round.id);
    const runs = runsOf(state, round.id);
    const green = runs.find((run) => run.mode === "SUBMIT" && run.result && allPassed(run.result));
    const edits = played.events.flatMap(({ event }) =>
      event.type === "code.edited" && event.roundId === round.id ? [event.at] : [],
    );
    return [
      {
        state,
        round,
        question,
        messages,
        said: messages.filter((message) => message.role === "USER"),
        asked: messages.filter((message) => message.role === "ASSISTANT" && message.type !== "HINT"),
        runs,
        turns: turns.filter((turn) => turn.roundId === round.id),
        codeAt: edits[0] ?? Number.POSITIVE_INFINITY,
        greenAt: green?.finishedAt ?? Number.POSITIVE_INFINITY,
      },
    ];
  });
}

/** The turns that reached the candidate, in order. */
function toldTurns(played: Played): ToldTurn[] {
  return played.events.flatMap(({ event }) => {
    if (event.type !== "interviewer.replied") return [];
    const turn = played.turns.find((one) => one.turnId === event.turnId);
    const roundId = played.state.messages.find((message) => message.id === event.id)?.roundId;
    return turn && roundId ? [{ ...turn, saidAt: event.spokenAt ?? event.at, roundId }] : [];
  });
}

export const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’]*/gu)?.length ?? 0;

/** So near the end that only closing is left to be done. */
export const isClosing = ({ brief }: ToldTurn): boolean =>
  (brief.interview.minutesLeft ?? CLOSING_MINUTES + 1) <= CLOSING_MINUTES;
const CLOSING_MINUTES = 3;

/** The examples of a statement as a sentence has them: `nums = [1], k = 2` is "nums = [1] and k = 2" there. */
export const spokenExamples = (description: string): string => description.replace(/, (?=\w+ = )/g, " and ");
