import { addDays, daysBetween } from "../calendar.ts";
import type { QuestionType } from "../question.ts";
import type { Mode } from "../selection/request.ts";
import { isAskedThere, type RankedTopic } from "./suggestion.ts";

/** One interview of a sample path. `why`: what it is there for. */
export type PathStep = {
  /** A day, as YYYY-MM-DD. */
  date: string;
  type: QuestionType;
  mode: Mode;
  /** None: a mix. */
  topics: string[];
  /** Those of what the company that is aimed at is known to ask about most. */
  asked_there: string[];
  why: "MEASURE" | "PRACTISE" | "REHEARSE";
};

export type PathWish = {
  /** The candidate's day, as YYYY-MM-DD. */
  today: string;
  /** The day of the interview that is prepared for. */
  by: string;
  per_week: number;
  target_role: string | null;
};

export const MAX_PER_WEEK = 7;
/** Further ahead nothing is known that could be planned for. */
export const MAX_DAYS = 26 * 7;

/**
 * A way to a date: first what was never measured, then practice in proportion to what each topic is worth, and at the end
 * interviews like the real one, on what the company is known to ask most where that is known. An example, not a promise: each
 * finished interview changes what comes after it.
 */
export function samplePath(topics: readonly RankedTopic[], wish: PathWish): PathStep[] {
  const dates = datesOf(wish);
  const rehearsals = dates.length >= 4 ? 2 : dates.length >= 2 ? 1 : 0;
  const work = dates.length - rehearsals;
  const turns = inTurn(topics);
  const design = designShare(wish.target_role);
  return dates.map((date, index) => {
    const type = isDesignTurn(index, design) ? "SYSTEM_DESIGN" : "DSA";
    if (index >= work) return rehearsal(date, type, topics);
    const next = turns(type);
    const measured = next.every(({ reasons }) => !reasons.some(({ code }) => UNSEEN.has(code)));
    return {
      date,
      type,
      mode: measured ? "practice" : "assessment",
      topics: next.map(({ topic }) => topic),
      asked_there: next.filter(isAskedThere).map(({ topic }) => topic),
      why: measured ? "PRACTISE" : "MEASURE",
    };
  });
}
const UNSEEN: ReadonlySet<string> = new Set(["RESUME", "PROFILE", "UNMEASURED", "UNSURE"]);

function rehearsal(date: string, type: QuestionType, topics: readonly RankedTopic[]): PathStep {
  const asked = topics
    .filter((one) => one.type === type && isAskedThere(one))
    .sort((a, b) => questionsThere(b) - questionsThere(a))
    .slice(0, REHEARSED)
    .map(({ topic }) => topic);
  // One or two topics would be no rehearsal: then it is a mix.
  const named = asked.length < FEWEST_REHEARSED ? [] : asked;
  return { date, type, mode: "assessment", topics: named, asked_there: named, why: "REHEARSE" };
}
const REHEARSED = 4;
const FEWEST_REHEARSED = 3;

const questionsThere = ({ reasons }: RankedTopic): number =>
  reasons.reduce((sum, reason) => sum + (reason.code === "COMPANY" ? reason.questions : 0), 0);

/** At the pace that was asked for, spread evenly from today to the eve of the day itself. */
function datesOf({ today, by, per_week }: PathWish): string[] {
  const days = Math.min(MAX_DAYS, daysBetween(today, by));
  if (days <= 0) return [];
  const count = Math.max(1, Math.min(days, Math.round((days * per_week) / 7)));
  const gaps = Math.max(1, count - 1);
  return Array.from({ length: count }, (_, index) => addDays(today, Math.floor((index * (days - 1)) / gaps)));
}

/** How much of the preparation system design takes, by what the role's name says of it. */
export function designShare(role: string | null): number {
  if (role === null) return 0.35;
  if (/\b(intern|junior|graduate|entry|frontend|front-end|mobile|ios|android)\b/i.test(role)) return 0.2;
  if (/\b(staff|principal|architect|lead|manager|sre|platform|infrastructure|devops)\b/i.test(role))
    return 0.5;
  return 0.35;
}

/** True at the turns that bring the share of designs up to what it should be (error diffusion, as Bresenham draws a line). */
const isDesignTurn = (index: number, share: number): boolean =>
  Math.floor((index + 1) * share) > Math.floor(index * share);

/**
 * Hands out two topics of a type at a time, each as often as its weight asks for (stride scheduling, Waldspurger & Weihl 1995).
 * What was handed out once has been measured, and counts by what lasts.
 */
function inTurn(topics: readonly RankedTopic[]): (type: QuestionType) => RankedTopic[] {
  const passes = topics.map((topic) => ({ topic, pass: strideOf(topic.weight), met: false }));
  return (type) => {
    const next = passes
      .filter(({ topic }) => topic.type === type)
      .sort((a, b) => a.pass - b.pass || b.topic.weight - a.topic.weight)
      .slice(0, 2);
    const handed = next.map(({ topic, met }) =>
      met ? { ...topic, reasons: topic.reasons.filter(({ code }) => !UNSEEN.has(code)) } : topic,
    );
    for (const one of next) {
      one.pass += strideOf(one.topic.lasting);
      one.met = true;
    }
    return handed;
  };
}
/** No topic is left out for good. */
const strideOf = (weight: number): number => 1 / Math.max(weight, 0.1);
