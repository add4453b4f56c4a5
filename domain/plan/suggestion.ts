import type { Millis } from "../ids.ts";
import type { QuestionType } from "../question.ts";
import type { Mode } from "../selection/request.ts";
import type { TopicStanding } from "../selection/standing.ts";
import { TOPICS, topicType } from "../topics.ts";
import type { Revisit } from "./revisit.ts";

/** What a topic has going for it as the next one. */
export type TopicReason =
  /** The résumé points to it, and no answer has shown it. */
  | { code: "RESUME" }
  /** The same of the skills in the profile. */
  | { code: "PROFILE" }
  | { code: "WEAK"; probability: number }
  /** Days since it should have been met again. */
  | { code: "DUE"; days: number }
  /** Answered, but too seldom or too long ago to say where the person stands. */
  | { code: "UNSURE" }
  | { code: "UNMEASURED" }
  /** It is among what the company that is aimed at is known to ask about most, by that many questions. */
  | { code: "COMPANY"; questions: number };
export type RankedTopic = {
  topic: string;
  type: QuestionType;
  weight: number;
  /** What of the weight is left once the topic was met: a weakness stays, a day that was due does not. */
  lasting: number;
  reasons: TopicReason[];
};

export type SuggestionReason =
  | { code: Exclude<TopicReason["code"], "COMPANY">; topics: string[] }
  | { code: "FIRST" }
  /** No topic is worth naming. */
  | { code: "MIX" }
  /** `topics`: those of the interview that the company is known to ask about. */
  | { code: "COMPANY"; company: string; topics: string[] }
  /** The last interviews were all of the other type. */
  | { code: "CHANGE" };

/** The interview to take next. */
export type Suggestion = {
  type: QuestionType;
  mode: Mode;
  topics: string[];
  num_questions: number;
  time_limit_min: number;
  target_company: string | null;
  reasons: SuggestionReason[];
};

export type Standing = {
  /** Of every topic that can be asked, answered or not. */
  estimates: readonly TopicStanding[];
  revisits: readonly Revisit[];
  from_resume: readonly string[];
  from_profile: readonly string[];
  not_relevant: readonly string[];
  target_company: string | null;
  /** Main topics of the questions that this company is known to ask. */
  asked_there: readonly { topic: string; questions: number }[];
  /** Types of the finished interviews, newest first. */
  recent: readonly QuestionType[];
  now: Millis;
};

const DAY_MS = 86_400_000;

/** Topics by how much they are worth meeting next, the best first; those that do not matter to the person left out. */
export function rankedTopics(standing: Standing): RankedTopic[] {
  const { estimates, not_relevant } = standing;
  return estimates
    .filter(({ topic }) => !not_relevant.includes(topic))
    .map((estimate) => ranked(estimate, standing))
    .sort((a, b) => b.weight - a.weight || placeOf(a.topic) - placeOf(b.topic));
}
/** In the order in which topics build on one another. */
const placeOf = (topic: string): number => (TOPICS as readonly string[]).indexOf(topic);

function ranked(one: TopicStanding, person: Standing): RankedTopic {
  const { topic, answers, p_weak, standing } = one;
  const { revisits, from_resume, from_profile, asked_there, now } = person;
  const due = revisits.find((one) => one.topic === topic);
  const overdue = due && due.due_at <= now ? (now - due.due_at) / DAY_MS : null;
  const found: [number, TopicReason][] = [];
  if (answers === 0) {
    if (from_resume.includes(topic)) found.push([0.75, { code: "RESUME" }]);
    else if (from_profile.includes(topic)) found.push([0.7, { code: "PROFILE" }]);
    else found.push([0.2, { code: "UNMEASURED" }]);
  }
  if (standing === "weak") found.push([0.5 + p_weak, { code: "WEAK", probability: p_weak }]);
  if (standing === "unsure") found.push([0.2 + p_weak / 2, { code: "UNSURE" }]);
  if (overdue !== null) found.push([0.5 + Math.min(0.4, overdue / 50), { code: "DUE", days: overdue }]);
  const type = topicType(topic);
  const questions = asked_there.find((one) => one.topic === topic)?.questions ?? 0;
  const rivals = asked_there.filter((one) => topicType(one.topic) === type);
  const most = Math.max(...rivals.map((one) => one.questions));
  if (questions > 0 && questions >= most * OFTEN)
    found.push([(BY_COMPANY * questions) / most, { code: "COMPANY", questions }]);
  return {
    topic,
    type,
    weight: total(found),
    lasting: total(found.filter(([, { code }]) => LASTING.has(code))),
    reasons: found.map(([, reason]) => reason),
  };
}

const LASTING: ReadonlySet<string> = new Set(["WEAK", "COMPANY"]);
const total = (found: readonly [number, TopicReason][]) => found.reduce((sum, [weight]) => sum + weight, 0);

/** Decides between topics that are alike otherwise; alone it is not worth naming one. */
const BY_COMPANY = 0.19;
/** Beside what the company asks about most in this kind of interview: large ones have asked about everything. */
const OFTEN = 1 / 3;

/** The next interview: of the type whose best topics promise most, on as many of them as it has questions. */
export function suggestion(standing: Standing): Suggestion {
  const topics = rankedTopics(standing);
  const best = (type: QuestionType) =>
    topics
      .filter((one) => one.type === type && one.weight >= WORTH_NAMING)
      .slice(0, USUAL_LENGTH[type].num_questions);
  const promise = (type: QuestionType) =>
    best(type).reduce((sum, { weight }) => sum + weight, 0) * (isOverdone(type, standing) ? TIRED : 1);
  const type = promise("SYSTEM_DESIGN") > promise("DSA") ? "SYSTEM_DESIGN" : startingType(standing, promise);
  const chosen = best(type);
  const practice = chosen.filter(({ reasons }) => reasons.some(({ code }) => code === "WEAK")).length;
  return {
    type,
    mode: practice * 2 > chosen.length ? "practice" : "assessment",
    topics: chosen.map(({ topic }) => topic),
    ...USUAL_LENGTH[type],
    target_company: standing.target_company,
    reasons: reasonsOf(chosen, type, standing),
  };
}
/** Of a topic that merely never came up there is nothing to say. */
const WORTH_NAMING = 0.4;
/** Three in a row of one type are enough for now. */
const ENOUGH = 3;
const TIRED = 0.6;
export const USUAL_LENGTH: Record<QuestionType, { num_questions: number; time_limit_min: number }> = {
  DSA: { num_questions: 2, time_limit_min: 60 },
  SYSTEM_DESIGN: { num_questions: 3, time_limit_min: 45 },
};

const isOverdone = (type: QuestionType, { recent }: Standing): boolean =>
  recent.length >= ENOUGH && recent.slice(0, ENOUGH).every((one) => one === type);

/** Where no topic speaks for either type, the one that was not had too often. */
const startingType = (standing: Standing, promise: (type: QuestionType) => number): QuestionType =>
  promise("DSA") === 0 && isOverdone("DSA", standing) ? "SYSTEM_DESIGN" : "DSA";

function reasonsOf(
  chosen: readonly RankedTopic[],
  type: QuestionType,
  standing: Standing,
): SuggestionReason[] {
  const named = ORDER.flatMap((code): SuggestionReason[] => {
    const topics = chosen.filter(({ reasons }) => reasons.some((reason) => reason.code === code));
    return topics.length > 0 ? [{ code, topics: topics.map(({ topic }) => topic) }] : [];
  });
  const other = type === "DSA" ? "SYSTEM_DESIGN" : "DSA";
  return [
    ...(chosen.length > 0 ? [] : [{ code: standing.recent.length === 0 ? "FIRST" : "MIX" } as const]),
    ...named,
    ...(isOverdone(other, standing) ? [{ code: "CHANGE" } as const] : []),
    ...companyReason(chosen, type, standing),
  ];
}
const ORDER = ["WEAK", "DUE", "UNSURE", "RESUME", "PROFILE", "UNMEASURED"] as const;

function companyReason(
  chosen: readonly RankedTopic[],
  type: QuestionType,
  { target_company: company, asked_there }: Standing,
): SuggestionReason[] {
  if (company === null) return [];
  const topics = chosen.filter(isAskedThere).map(({ topic }) => topic);
  const questions = asked_there
    .filter(({ topic }) => topicType(topic) === type)
    .reduce((sum, one) => sum + one.questions, 0);
  return questions > 0 ? [{ code: "COMPANY", company, topics }] : [];
}

export const isAskedThere = ({ reasons }: RankedTopic): boolean =>
  reasons.some(({ code }) => code === "COMPANY");
