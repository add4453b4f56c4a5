import type { DocumentLanguage } from "../../../domain/document-language.ts";
import type { RoundFacts } from "../../../domain/feedback.ts";
import type { RoundStatus } from "../../../domain/interview.ts";
import type { OptionKey } from "../../../domain/question.ts";
import { assessedCode, roundFacts } from "../../../domain/room/facts.ts";
import { messagesOf, runsOf } from "../../../domain/room/round.ts";
import type { RoomState, Round, Run } from "../../../domain/room/state.ts";
import { type ShownOption, shownOptions } from "../room/choice-view.ts";

/** `Text`: of the options, Markdown or the HTML that was made of it. */
export type TranscriptRound<Text extends string = string> = {
  id: string;
  number: number;
  title: string;
  why: string;
  /** The main one first. */
  topics: string[];
  status: RoundStatus;
  facts: RoundFacts;
  entries: TranscriptEntry[];
  /** The code that was graded: that of the submission that counts, else as it stood at the end. */
  code: { language: DocumentLanguage; text: string; submitted: boolean };
  /** The code at the end, where it differs from what was graded. */
  later: { language: DocumentLanguage; text: string } | null;
  /** What there was to choose from, each with its explanation; null for another kind of question, and before the end. */
  choice: { options: ShownOption<Text>[]; answer: OptionKey | null; right: OptionKey } | null;
};
export type TranscriptEntry =
  | { kind: "message"; id: string; at: number; mine: boolean; hint: boolean; text: string }
  | { kind: "run"; id: string; at: number; run: Run };

/** The conversation by question, each entry under the id that evidence names. */
export function transcriptRounds(state: RoomState): TranscriptRound[] {
  return state.rounds.map((round) => ({
    id: round.id,
    number: round.number,
    title: round.question.title,
    why: round.why,
    topics: round.question.topics,
    status: round.status,
    facts: roundFacts(state, round),
    entries: entriesOf(state, round),
    ...codeOf(state, round),
    choice: choiceOf(round),
  }));
}

function entriesOf(state: RoomState, round: Round): TranscriptEntry[] {
  const messages = messagesOf(state, round.id).map(({ id, at, text, role, type }): TranscriptEntry => {
    return { kind: "message", id, at, text, mine: role === "USER", hint: type === "HINT" };
  });
  const runs = runsOf(state, round.id).map((run): TranscriptEntry => {
    return { kind: "run", id: run.id, at: run.at, run };
  });
  return [...messages, ...runs].sort((a, b) => a.at - b.at);
}

function choiceOf({ task, question }: Round): TranscriptRound["choice"] {
  if (task.kind !== "mcq" || !task.key) return null;
  const options = shownOptions(question.options, task);
  return { options, answer: task.answer?.key ?? null, right: task.key.correct };
}

function codeOf(state: RoomState, round: Round): Pick<TranscriptRound, "code" | "later"> {
  const { language, text } = assessedCode(state, round);
  const submitted = roundFacts(state, round).best_run_id !== null;
  const end = { language: round.language, text: round.code[round.language].text };
  const same = end.language === language && end.text.trimEnd() === text.trimEnd();
  return { code: { language, text, submitted }, later: same ? null : end };
}
