import { checkReply, type Violation } from "../../ai/reply-rules/check.ts";
import type { FullQuestion } from "../../domain/question.ts";
import type { Played } from "../headless-room.ts";
import { type Finding, finding, type Rule, type RuleNumber } from "./finding.ts";
import { storiesOf, wordsIn } from "./story.ts";

/** Fewer words than this in a whole interview are no share in a talk. */
const SPEAKS = 40;
/** What the candidate does without a word (a run, a hint, a look at the code, a silence) gives the interviewer the word for so long. */
const PER_ACT = 30;
const AGENDA = 100;
const NEXT_QUESTION = 40;

/** Rule 4. Whatever the interviewer says counts; an authored hint that is opened is not said, what is said about it is. */
export const brevity: Rule = (played) => {
  const stories = storiesOf(played);
  const count = (texts: string[]) => texts.reduce((sum, text) => sum + wordsIn(text), 0);
  const candidate = count(stories.flatMap((story) => story.said.map((message) => message.text)));
  const turns = stories.flatMap((story) => story.turns);
  const interviewer = count(turns.map(({ reply }) => reply.text));
  const acts = turns.filter(({ brief: { cause } }) => cause.kind !== "message" && cause.kind !== "opening");
  const given = acts.length * PER_ACT + AGENDA + (stories.length - 1) * NEXT_QUESTION;
  const at = { state: played.state, round: null, at: played.state.createdAt };
  const what = `the interviewer speaks ${interviewer} words, the candidate ${candidate}, and ${given} were the interviewer's`;
  const talksMore = candidate >= SPEAKS && interviewer >= candidate + given;
  return [...perTurn(played, 4), ...(talksMore ? [finding(4, what, at)] : [])];
};

/** What the rules of a single reply find, for one rule. */
export function perTurn(
  played: Played,
  rule: RuleNumber,
  counts: (found: Violation, hintLike: boolean) => boolean = () => true,
): Finding[] {
  return storiesOf(played).flatMap((story) =>
    story.turns.flatMap((turn) =>
      checkReply(turn.brief, turn.reply.text)
        .filter((found) => found.rule === rule && counts(found, turn.reply.meta.hint_like))
        .filter(({ excerpt }) => !authored(story.question.full).some((ask) => ask.includes(excerpt)))
        .map((found) => finding(rule, found.kind, { ...story, at: turn.saidAt }, found.excerpt)),
    ),
  );
}

/** What was written to be asked breaks no rule by its words. */
const authored = ({ rubric, design }: FullQuestion): string[] =>
  [
    ...(rubric?.edge_cases ?? []),
    ...(rubric?.follow_ups ?? []),
    ...(design?.follow_ups ?? []),
    ...(design?.twists ?? []),
  ].map(({ ask }) => ask);
