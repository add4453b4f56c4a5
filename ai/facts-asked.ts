import type { Clarification } from "../domain/question.ts";
import { readMessage } from "./builtin/reading.ts";
import { mentions } from "./terms.ts";
import { HOW_MANY, topicWords } from "./topic-words.ts";

/** The authored facts that a question asks for: those it names, else the one that shares most of its words. */
export function factsAsked(facts: readonly Clarification[], question: string): Clarification[] {
  const named = facts.filter(({ asks }) => mentions(question, asks));
  if (named.length > 0) return named;
  const wanted = topicWords(question);
  if (wanted.size === 0 || wanted.size > MOST_WORDS) return [];
  const isCount = HOW_MANY.test(question);
  const phrased = facts.filter(({ asks }) => asks.some((ask) => isPhrasedAs(ask, wanted, isCount)));
  return phrased.length > 0 ? phrased : nearest(facts, wanted);
}

/** Whether some fact answers what is asked in these words. */
export const isAnswered = (facts: readonly Clarification[], text: string): boolean =>
  readMessage(text).questions.some((question) => factsAsked(facts, question).length > 0);

/** Who asks something says no more than this besides. */
const MOST_WORDS = 12;
/** So much of a question is in a fact that answers it. */
const SHARE = 0.5;

/** All of the ask stands in the question, in whatever order and grammar. */
function isPhrasedAs(ask: string, wanted: ReadonlySet<string>, isCount: boolean): boolean {
  const words = [...topicWords(ask)];
  const isLong = words.length > 1 || (isCount && HOW_MANY.test(ask));
  return words.length > 0 && isLong && words.every((word) => wanted.has(word));
}

/** A word that stands in few facts tells more than one that stands in many. */
function nearest(facts: readonly Clarification[], wanted: ReadonlySet<string>): Clarification[] {
  const texts = facts.map(({ asks, answer }) => topicWords(`${asks.join(" ")} ${answer}`));
  const weight = (word: string) => 1 / texts.filter((words) => words.has(word)).length;
  const scored = facts.map((fact, at) => {
    const shared = [...wanted].filter((word) => texts[at]?.has(word));
    const score = shared.reduce((sum, word) => sum + weight(word), 0);
    const isEnough = shared.length > 1 || wanted.size === 1;
    return { fact, score: isEnough && score >= 1 && shared.length / wanted.size >= SHARE ? score : 0 };
  });
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return best > 0 ? scored.filter(({ score }) => score === best).map(({ fact }) => fact) : [];
}
