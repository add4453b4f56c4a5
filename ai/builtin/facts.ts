import type { Locale } from "../../domain/locale.ts";
import type { Clarification, PublicQuestion } from "../../domain/question.ts";
import type { InterviewerBrief } from "../brief.ts";
import { factsAsked } from "../facts-asked.ts";
import { sentencesOf } from "../reply-rules/sentences.ts";
import { plainWords } from "../terms.ts";
import { topicWords } from "../topic-words.ts";
import { inEnglish } from "./in-english.ts";
import { says } from "./says.ts";
import { wasSaid } from "./wording.ts";

/** The authored answer to what was asked, or the line of the statement that speaks of it; null where neither does. */
export function answerFromFacts(brief: InterviewerBrief, questions: string[]): string | null {
  const answers = new Set(questions.flatMap((question) => authoredAnswer(brief, question) ?? []));
  if (answers.size > 0) return [...answers].slice(0, 2).join(" ");
  const line = statementLine(brief.question.description, inEnglish(brief, questions.join("\n")));
  return line && says(brief).sentences.facts.statement(line);
}

/** Sentences told in so many at most: the rest is joined to the last one. A word keeps its capital where it is a name. */
export function inSentences(brief: InterviewerBrief, text: string, most: number): string {
  const sentences = sentencesOf(text).map((one) => one.text);
  const rest = sentences.splice(most - 1).map((one) => one.replace(/\.$/, ""));
  const joined = rest.map((one, at) =>
    at === 0 ? one : one.replace(/^[A-Z][a-z]*\b/, (word) => lowered(brief, word)),
  );
  return [...sentences, ...(joined.length > 0 ? [withStop(joined.join("; "))] : [])].join(" ");
}

const withStop = (text: string): string => (/[.?!]["”']?$/.test(text) ? text : `${text}.`);
const lowered = (brief: InterviewerBrief, word: string): string =>
  ORDINARY.test(word) || isNoName(brief, word) ? word.toLowerCase() : word;

/** What the question's own texts write small elsewhere, in the singular or the plural, is no name. */
function isNoName({ question, clarifications }: InterviewerBrief, word: string): boolean {
  const texts = [question.description, ...clarifications.map(({ answer }) => answer)].join("\n");
  const one = word.toLowerCase().replace(/s$/, "");
  return one.length > 2 && new RegExp(`\\b${one}s?\\b`).test(texts);
}

const ORDINARY =
  /^(?:The|A|An|All|It|They|That|This|There|These|In|On|At|About|Of|No|Not|Every|Each|Only|Most|Some|One|Two|For|With|We|You|Users|Reckon|Negative|Yes)$/;

/** Of several facts that the words could ask for, one that was not told yet. */
export function authoredAnswer(brief: InterviewerBrief, question: string): string | null {
  const asked = inEnglish(brief, question);
  const named = factsAsked(brief.clarifications, asked);
  const facts = named.length ? named : sizeFacts(brief.clarifications, asked);
  return (facts.find((fact) => !wasSaid(brief, [fact.answer])) ?? facts[0])?.answer ?? null;
}

/** "How large can the input be?": the facts that tell a number of the input's size rather than of its values. */
function sizeFacts(clarifications: Clarification[], question: string): Clarification[] {
  if (!ASKS_SIZE.test(question) || NOT_SIZE.test(question)) return [];
  const wantsValues = VALUES.test(question);
  return clarifications.filter(
    (fact) =>
      /\d/.test(fact.answer) &&
      fact.asks.some((ask) => ASKS_SIZE.test(ask) && VALUES.test(ask) === wantsValues),
  );
}

const ASKS_SIZE =
  /\b(?:how (?:large|big|long|many)|size|length|(?:what|which)(?: \w+){0,2} limits?|maximum|max|constraints?|dimensions|number of|upper bound)\b/i;
const NOT_SIZE = /\b(?:time|memory|complexity|minutes?|tests?|hints?|questions?|report|score)\b/i;
const VALUES = /\b(?:values?|range|prices|heights|answer|amount|are the numbers)\b/i;

type Heard = { question: Pick<PublicQuestion, "title" | "description">; locale?: Locale };

/** Whether the words are about this question at all: some word of the statement's own stands in them. */
export function isAboutQuestion(brief: Heard, text: string): boolean {
  const { question } = brief;
  const own = contentWords(`${question.title} ${question.description}`);
  return [...contentWords(inEnglish(brief, text))].some((word) => own.has(word));
}

/** The limit or sentence of the statement that shares most words with the question: two for a limit or where that is most of it, else three. */
function statementLine(description: string, asked: string): string | null {
  const text = description.replace(/```[\s\S]*?```/g, "").split("\n");
  const lines = text.flatMap((line) => (IS_LIMIT.test(line) ? [line] : line.split(/(?<=[.!?])\s+/)));
  const wanted = topicWords(asked);
  const least = wanted.size * MOST_OF_IT <= 2 ? 2 : 3;
  let best: { line: string; shared: number } | null = null;
  for (const line of lines) {
    const shared = [...topicWords(line)].filter((word) => wanted.has(word)).length;
    if (shared >= (IS_LIMIT.test(line) ? 2 : least) && shared > (best?.shared ?? 0)) best = { line, shared };
  }
  return best
    ? best.line
        .replace(/^\s*[-*] /, "")
        .replaceAll("`", "")
        .trim()
    : null;
}

const MOST_OF_IT = 0.6;
const IS_LIMIT = /^\s*[-*] /;

function contentWords(text: string): Set<string> {
  const words = plainWords(text).match(/\p{L}{3,}/gu) ?? [];
  return new Set(words.filter((word) => !COMMON.has(word)).map((word) => word.replace(/s$/, "")));
}

const COMMON = new Set(
  "the and for are was can could should would does did has have this that these those with what which when where how why who not any all one two each every will may must there then than from into its your you about use get give".split(
    " ",
  ),
);
