import { addDays } from "./calendar.ts";
import type { QuestionType } from "./question.ts";

/** A completed interview as the daily figures need it. `overall`: null where nothing was assessed. */
export type CompletedInterview = {
  type: QuestionType;
  total_duration_sec: number | null;
  overall: number | null;
  topics: string[];
};

/** A day of `user_daily_stats`, without its streak. */
export type DayStats = {
  interviews_completed: number;
  dsa_count: number;
  system_design_count: number;
  avg_score: number | null;
  time_spent_min: number;
  topics_practiced: string[];
};

export function dayStats(interviews: readonly CompletedInterview[]): DayStats {
  const scores = interviews.flatMap((interview) => (interview.overall === null ? [] : [interview.overall]));
  const seconds = interviews.reduce((sum, interview) => sum + (interview.total_duration_sec ?? 0), 0);
  return {
    interviews_completed: interviews.length,
    dsa_count: interviews.filter((interview) => interview.type === "DSA").length,
    system_design_count: interviews.filter((interview) => interview.type === "SYSTEM_DESIGN").length,
    avg_score: scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length,
    time_spent_min: Math.round(seconds / 60),
    topics_practiced: [...new Set(interviews.flatMap((interview) => interview.topics))].sort(),
  };
}

/** Days in a row, ending with `date`, on which an interview was completed. */
export function streakEnding(date: string, activeDates: ReadonlySet<string>): number {
  let days = 0;
  for (let day = date; activeDates.has(day); day = addDays(day, -1)) days++;
  return days;
}
