import { localDays } from "../calendar.ts";
import type { Millis } from "../ids.ts";
import type { QuestionType } from "../question.ts";
import { current } from "../selection/record.ts";
import type { Skills } from "../selection/skills.ts";
import { DSA_TOPICS, SYSTEM_DESIGN_TOPICS, TOPICS } from "../topics.ts";
import { heatWeeks, minutesThisWeek } from "./activity.ts";
import { hintUse } from "./hint-use.ts";
import type { PracticeHistory } from "./history.ts";
import { mastery, type TopicMastery } from "./mastery.ts";
import { kindTimes } from "./phase-times.ts";
import { streaks } from "./streaks.ts";
import { type ScoredInterview, trend } from "./trend.ts";

/** What is looked at, and by whose calendar. */
export type Look = { now: Millis; timeZone: string; type: QuestionType | null };

/** A round that a topic's estimate rests on. */
export type Evidence = {
  interview_id: string;
  round_number: number;
  question_title: string;
  score: number;
  at: number;
};
export type EvidencedTopic = TopicMastery & { evidence: Evidence[] };

/** Rounds named under a topic; the history has the others. */
const SHOWN_EVIDENCE = 3;

/** What the progress page shows. */
export function progressOf(history: PracticeHistory, skills: Skills, look: Look) {
  const { interviews, rounds } = history;
  const day = localDays(look.timeZone);
  const finished = interviews.filter(({ status }) => status === "COMPLETED");
  const known = new Set(finished.map(({ id }) => id));
  const answered = rounds.filter(({ interview_id }) => known.has(interview_id));
  const scored = finished.flatMap(({ id, ended_at, overall }): ScoredInterview[] =>
    overall ? [{ ...overall, interview_id: id, at: ended_at, date: day(ended_at) }] : [],
  );
  const scores = trend(scored);
  const types = new Map(history.questions.map(({ id, type }) => [id, type]));
  const seconds = finished.reduce((sum, { total_duration_sec }) => sum + (total_duration_sec ?? 0), 0);
  return {
    generated: history.generated,
    first_ended_at: history.first_ended_at,
    totals: {
      interviews: interviews.length,
      finished: finished.length,
      questions: answered.length,
      coding: answered.filter(({ question_id }) => types.get(question_id) === "DSA").length,
      seconds,
    },
    ...practiceOf(history, look),
    trend: scores,
    hints: hintUse(
      answered.map((round) => ({ ...round, at: round.ended_at, date: day(round.ended_at) })),
      scores.step,
    ),
    kinds: kindTimes(history.phases),
    topics: topicsOf(history, skills, look),
  };
}
export type Progress = ReturnType<typeof progressOf>;

/** Days, streaks and the year as a picture. */
export function practiceOf({ days }: Pick<PracticeHistory, "days">, { now, timeZone }: Omit<Look, "type">) {
  const today = localDays(timeZone)(now);
  const heat = heatWeeks(days, today);
  const dates = days.filter(({ interviews }) => interviews > 0).map(({ date }) => date);
  return {
    today,
    streaks: streaks(dates, today),
    minutes_this_week: minutesThisWeek(days, today),
    heat,
    /** Those of the picture. */
    days: days.filter(({ date }) => date >= (heat[0]?.start ?? "")),
  };
}

/** Every topic of the kind that is looked at, each with the rounds it rests on. */
export function topicsOf(
  { rounds, questions }: Pick<PracticeHistory, "rounds" | "questions">,
  skills: Skills,
  { now, type }: Pick<Look, "now" | "type">,
): EvidencedTopic[] {
  const asked = new Map(questions.map((question) => [question.id, question]));
  const evidence = new Map<string, Evidence[]>();
  for (const round of [...rounds].sort((a, b) => b.ended_at - a.ended_at)) {
    const question = asked.get(round.question_id);
    if (!question || round.score === null) continue;
    const { interview_id, round_number, score, ended_at: at } = round;
    for (const topic of question.topics) {
      const list = evidence.get(topic) ?? [];
      if (list.length >= SHOWN_EVIDENCE) continue;
      list.push({ interview_id, round_number, question_title: question.title, score, at });
      evidence.set(topic, list);
    }
  }
  return mastery(current(skills, now, null), scopeOf(type)).map((topic) => ({
    ...topic,
    evidence: evidence.get(topic.topic) ?? [],
  }));
}

function scopeOf(type: QuestionType | null): readonly string[] {
  if (type === null) return TOPICS;
  return type === "DSA" ? DSA_TOPICS : SYSTEM_DESIGN_TOPICS;
}
