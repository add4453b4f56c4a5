import { DEFAULT_LOCALE, type Locale } from "../locale.ts";
import { topicInSentence } from "../topics.ts";
import { inSpanish } from "./explained-in-spanish.ts";
import type { Relaxed } from "./pool.ts";
import type { Reason } from "./reasons.ts";

/** The reasons in words for the candidate. */
export const explained = (reasons: readonly Reason[], locale: Locale = DEFAULT_LOCALE): string =>
  reasons.map(SENTENCE[locale]).join(" ");

function english(reason: Reason): string {
  switch (reason.code) {
    case "COVERAGE":
      return `This interview has had nothing on ${topicInSentence(reason.topic)} yet.`;
    case "UNMEASURED":
      return `We have no answer of yours on ${topicInSentence(reason.topic)} so far.`;
    case "CLAIMED":
      return `Your profile or résumé points to ${topicInSentence(reason.topic)}, and we have no answer of yours on it so far.`;
    case "UNCERTAIN":
      return `Another answer on ${topicInSentence(reason.topic)} tells us much about your level.`;
    case "WEAK":
      return `Your answers so far put ${topicInSentence(reason.topic)} below your other topics.`;
    case "LEVEL":
      return `At your level we expect about ${Math.round(20 * reason.expected) * 5} points of 100.`;
    case "DUE":
      return `You last practised ${topicInSentence(reason.topic)} ${daysAgo(reason.days)}.`;
    case "COMPANY":
      return `${reason.company} is known to ask it.`;
    case "EASE":
      return "The last two were hard for you, so this one is meant to be easier.";
    case "STRETCH":
      return "The last two went very well, so this one is meant to be harder.";
    case "POOL_RELAXED":
      return GAVE_WAY[reason.relaxed];
    default:
      return reason satisfies never;
  }
}

const GAVE_WAY: Record<NonNullable<Relaxed>, string> = {
  "second-topic":
    "No other question is mainly about the topics that are due, so this one touches them on the side.",
  quota: "The topics that should come next are used up, so one that you have had comes again.",
  difficulty: "Every question of the level you asked for is used up here, so this one is of another level.",
  topics: "Every question on the topics you asked for is used up, so this one is on another.",
  seen: "You have seen every question that is left, so this is one of those you met longest ago.",
  "not-relevant": "Only questions on topics that you called not relevant are left, so this is one of those.",
};

const daysAgo = (days: number) => {
  const whole = Math.round(days);
  if (whole < 1) return "earlier today";
  return whole === 1 ? "a day ago" : `${whole} days ago`;
};

const SENTENCE: Record<Locale, (reason: Reason) => string> = { en: english, es: inSpanish };
