import type { InterviewConfig } from "../interview.ts";
import type { QuestionFormat, QuestionType } from "../question.ts";

/** With less time than this an open design leaves none for anything else. */
const OPEN_DESIGN_FROM_MIN = 30;

/** By the number of questions: choices place the candidate, then a scenario, and the open design has what time is left. */
const MIXED: readonly (readonly QuestionFormat[])[] = [
  ["OPEN_ENDED"],
  ["MCQ", "OPEN_ENDED"],
  ["MCQ", "SCENARIO", "OPEN_ENDED"],
  ["MCQ", "MCQ", "SCENARIO", "OPEN_ENDED"],
  ["MCQ", "MCQ", "SCENARIO", "SCENARIO", "OPEN_ENDED"],
];

type Plan = Pick<InterviewConfig, "num_questions" | "time_limit_min" | "format">;

/** The format of each question of an interview, in order. */
export function formatPlan(type: QuestionType, config: Plan): QuestionFormat[] {
  const count = config.num_questions;
  if (type === "DSA") return Array.from({ length: count }, () => "OPEN_ENDED");
  const { format } = config;
  if (format) return Array.from({ length: count }, () => format);
  const mixed = MIXED[count - 1] ?? MIXED.at(-1) ?? [];
  const short = config.time_limit_min !== null && config.time_limit_min < OPEN_DESIGN_FROM_MIN;
  return mixed.map((one) => (short && count > 1 && one === "OPEN_ENDED" ? "SCENARIO" : one));
}
