import type { InterviewerBrief } from "../brief.ts";
import { plainWords } from "../terms.ts";
import type { Sentence } from "./sentences.ts";
import { contentWords } from "./similar.ts";
import { type Violation, violation } from "./violation.ts";

/**
 * Rule 12 where there is a choice between options: nothing on any of them before one is committed to, and no verdict on
 * that one before the product has shown the answer.
 */
export function optionViolations(brief: InterviewerBrief, sentences: readonly Sentence[]): Violation[] {
  const { task } = brief;
  if (task.kind !== "mcq" || task.key) return [];
  const isSpokenOf = speaksOfOption(brief);
  return sentences
    .filter(({ text, question }) => {
      if (GIVES_AWAY.test(text)) return true;
      if (!isSpokenOf(text)) return false;
      // What was picked may be named when its reasons are asked for.
      return task.answer === null || !question || WEIGHS.test(text);
    })
    .map(({ text }) => violation(12, "verdict", text));
}

const GIVES_AWAY =
  /\b(?:right|correct|best) (?:option|answer|choice|one)\b[^.?!]{0,30}\b(?:is|was|would be|has to be|does|needs)\b(?! (?:shown|opened?|revealed|not (?:open|shown)))/i;
const WEIGHS =
  /\b(?:right|wrong|correct|incorrect|best|better|worse|fails?|breaks?|because|since|cannot|can't|loses?|unsafe|too (?:slow|much|many|late|few)|ignor\w+|miss(?:es|ing)?)\b/i;

/** Tells whether a sentence names an option, by its letter, its place or words of its own. */
function speaksOfOption({ question, clarifications }: InterviewerBrief): (text: string) => boolean {
  const facts = clarifications.map(({ answer }) => plainWords(answer));
  const statement = [question.title, question.description, ...facts].join(" ");
  const common = contentWords(statement);
  const own = question.options.map(({ text }) =>
    [...contentWords(text)].filter((word) => word.length > 3 && !common.has(word)),
  );
  const pairs = question.options
    .flatMap(({ text }) => pairsIn(text))
    .filter((pair) => !pairsIn(statement).includes(pair));
  return (text) => {
    if (facts.some((fact) => fact.includes(plainWords(text)))) return false;
    if (LETTER.test(text) || LETTER_A.test(text) || PLACE.test(text)) return true;
    const heard = pairsIn(text);
    if (pairs.some((pair) => heard.includes(pair))) return true;
    const words = contentWords(text);
    return own.some(
      (option) => option.filter((word) => words.has(word)).length >= Math.max(3, option.length * OWN_SHARE),
    );
  };
}

/** Of the words that only an option has. */
const OWN_SHARE = 0.4;

/** Two telling words that stand beside each other: "token bucket". */
function pairsIn(text: string): string[] {
  const words = plainWords(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.map((word) => (word.length > 3 ? [...contentWords(word)][0] : undefined));
  return telling.flatMap((word, at) => (word && telling[at + 1] ? `${word} ${telling[at + 1]}` : []));
}

const LETTER =
  /\b(?:[Oo]ption|[Aa]nswer|[Cc]hoice)s? \(?[A-D](?![\p{L}\p{N}'’-])|(?<![\p{L}\p{N}'’.+#-])[BCD](?![\p{L}\p{N}'’+#-])/u;
/** An article unless something follows that a letter alone would have. */
const LETTER_A =
  /(?<![\p{L}\p{N}'’-])A(?:[,.?!:)*]|$| (?=(?:is|was|would|will|works?|fails?|and|or|because|looks|seems|has|does|can|cannot|over|than)\b))/u;
const PLACE = /\b(?:first|second|third|fourth|last) (?:option|one|choice|answer)\b/i;
