import type { InterviewerBrief } from "../brief.ts";
import { plainWords } from "../terms.ts";
import { tellingSentences } from "./design-points.ts";
import { authoredQuestions, type HintWords, hintWords, isSolved } from "./hint-words.ts";
import type { Sentence } from "./sentences.ts";
import { contentWords } from "./similar.ts";
import { type Violation, violation } from "./violation.ts";

/** Rule 6: nothing is named that the candidate has not named, no bug is pointed at. */
export function hintViolations(
  brief: InterviewerBrief,
  sentences: readonly Sentence[],
  words: HintWords = hintWords(brief),
): Violation[] {
  if (brief.task.kind !== "coding") return designHints(brief, sentences);
  return sentences
    .filter(
      ({ text, question }) =>
        words(text) !== null || (!isSolved(brief) && pointsAtBug(brief, text, question)),
    )
    .map(({ text }) => violation(6, "hint-like", text));
}

/** In system design: a point that is made for the candidate, or what they are told to have left out. */
function designHints(brief: InterviewerBrief, sentences: readonly Sentence[]): Violation[] {
  const authored = authoredQuestions(brief);
  const own = sentences.filter(({ text }) => !authored.some((ask) => ask.includes(plainWords(text))));
  const telling = tellingSentences(brief, own);
  return own
    .filter((one) => telling.includes(one) || (!one.question && LEFT_OUT.test(one.text)))
    .map(({ text }) => violation(6, "hint-like", text));
}

const LEFT_OUT =
  /\b(?:you(?:'ve| have)?|your (?:\w+ )?(?:design|plan|estimate|figures?|answer|diagram|notes)) (?:have |has |did |do |does )?(?:not |n't |never )?(?:forg[eo]t\w*|miss(?:ed|es)|overlook\w*|neglect\w*|ignor(?:ed|es?)|left out|(?:not|never) (?:mention(?:ed)?|consider(?:ed)?|handled?|cover(?:ed)?|thought of)|(?:doesn't|don't|didn't) (?:mention|consider|handle|cover))\b/i;

/** "What happens with X?" asks; "your loop misses X" and "look at line 7" point. */
function pointsAtBug(brief: InterviewerBrief, text: string, question: boolean): boolean {
  const line = /\bline (\d+)\b/i.exec(text)?.[1];
  if (line) return !shownTo(brief, `line ${line}`);
  if (/\boff[- ]by[- ]one\b/i.test(text)) return !shownTo(brief, "off by one");
  if (FAULT.test(text) && PLACE.test(text)) return true;
  return !question && FAULT.test(text) && missesEdge(brief, text);
}

const FAULT =
  /\b(?:miss(?:es|ed|ing)?|forg[eo]t\w*|overlook\w*|neglect\w*|ignor(?:es|ed|ing)|wrong|bug|mistake|incorrect|break[s]?|crash\w*|should (?:be|start|stop|use|check|return)|needs? to (?:be|check|handle|start|stop)|does(?:n't| not) (?:handle|check|cover|reset|update)|not (?:handled|checked|covered))\b/i;
const PLACE =
  /\b(?:your|the) (?:\w+ )?(?:loop|condition|comparison|index|pointer|base case|return(?: value)?|initiali[sz]ation|bound(?:ary|aries|s)?|increment|assignment|branch)\b/i;

function missesEdge({ authored }: InterviewerBrief, text: string): boolean {
  const words = contentWords(text);
  return (authored.rubric?.edge_cases ?? []).some(({ name, terms }) =>
    [name, ...terms].some((term) => {
      const wanted = [...contentWords(term)];
      return wanted.length > 0 && wanted.every((word) => words.has(word));
    }),
  );
}

/** The candidate said it, or the compiler or program printed it. */
function shownTo({ transcript, runs }: InterviewerBrief, words: string): boolean {
  const said = transcript.filter(({ role }) => role === "USER").map(({ text }) => text);
  const printed = runs.flatMap(({ result }) => [
    result?.compile.message ?? "",
    result?.stderr ?? "",
    ...(result?.tests.map(({ error }) => error ?? "") ?? []),
  ]);
  return [...said, ...printed].some((text) => plainWords(text).includes(words));
}
