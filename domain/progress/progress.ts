import { localDays } from "../calendar.ts";
import type { Millis } from "../ids.ts";
import type { QuestionType } from "../question.ts";
import { current } from "../selection/record.ts";
import type { Skills } from "../selection/skills.ts";
import { DSA_TOPICS, SYSTEM_DESIGN_TOPICS, TOPICS } from "../topics.ts";
import { heatStart, minutesThisWeek } from "./activity.ts";
import { hintUse } from "./hint-use.ts";
import type { PastInterview, PracticeHistory } from "./history.ts";
import { mastery, type TopicMastery } from "./mastery.ts";
import { kindTimes } from "./phase-times.ts";
import { streaks } from "./streaks.ts";
import { type ScoredInterview, trend } from "./trend.ts";

/** What is looked at, and by whose calendar. `since`: null from the beginning. */
export type Look = { now: Millis; timeZone: string; type: QuestionType | null; since: Millis | null };

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
  const { type, since } = look;
  const interviews = history.interviews.filter(
    (one) => (type === null || one.type === type) && (since === null || one.ended_at >= since),
  );
  const day = localDays(look.timeZone);
  const finished = interviews
    .filter(isFinished)
    .map((one) => ({ ...one, interview_id: one.id, at: one.ended_at, date: day(one.ended_at) }));
  const answered = finished.flatMap(({ rounds }) => rounds);
  const scores = trend(
    finished.flatMap(({ overall, interview_id, at, date }): ScoredInterview[] =>
      overall ? [{ ...overall, interview_id, at, date }] : [],
    ),
  );
  const asked = new Map(history.questions.map((question) => [question.id, question]));
  return {
    generated: history.generated,
    first_ended_at: history.interviews[0]?.ended_at ?? null,
    totals: {
      interviews: interviews.length,
      finished: finished.length,
      questions: answered.length,
      coding: answered.filter(({ question_id }) => asked.get(question_id)?.type === "DSA").length,
      seconds: finished.reduce((sum, { total_duration_sec }) => sum + (total_duration_sec ?? 0), 0),
    },
    ...practiceOf(history, look),
    trend: scores,
    hints: hintUse(
      finished.map(({ interview_id, at, date, rounds }) => ({
        interview_id,
        at,
        date,
        questions: rounds.length,
        hints: rounds.reduce((sum, { hints_used }) => sum + hints_used, 0),
      })),
      scores.step,
    ),
    kinds: kindTimes(
      answered.flatMap(({ question_id, phase_sec }) => {
        const question = asked.get(question_id);
        return question ? [{ type: question.type, format: question.format, phase_sec }] : [];
      }),
    ),
    topics: topicsOf(history, skills, look),
  };
}
export type Progress = ReturnType<typeof progressOf>;

/** The days of the last year, and streaks. */
export function practiceOf(
  { days }: Pick<PracticeHistory, "days">,
  { now, timeZone }: Pick<Look, "now" | "timeZone">,
) {
  const today = localDays(timeZone)(now);
  const first = heatStart(today);
  const dates = days.filter(({ interviews }) => interviews > 0).map(({ date }) => date);
  return {
    today,
    streaks: streaks(dates, today),
    minutes_this_week: minutesThisWeek(days, today),
    /** Those of the year's picture. */
    days: days.filter(({ date }) => date >= first),
  };
}

/** Every topic of the kind that is looked at, each with the rounds it rests on. */
export function topicsOf(
  { interviews, questions }: Pick<PracticeHistory, "interviews" | "questions">,
  skills: Skills,
  { now, type }: Pick<Look, "now" | "type">,
): EvidencedTopic[] {
  const asked = new Map(questions.map((question) => [question.id, question]));
  const evidence = new Map<string, Evidence[]>();
  const rounds = interviews
    .filter(isFinished)
    .flatMap(({ id, rounds }) => rounds.map((round) => ({ ...round, interview_id: id })));
  for (const round of rounds.sort((a, b) => b.ended_at - a.ended_at)) {
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

const isFinished = ({ status }: PastInterview): boolean => status === "COMPLETED";

function scopeOf(type: QuestionType | null): readonly string[] {
  if (type === null) return TOPICS;
  return type === "DSA" ? DSA_TOPICS : SYSTEM_DESIGN_TOPICS;
}
