import * as v from "valibot";
import { QuestionFormat, type QuestionType } from "../../../domain/question.ts";
import { formatPlan } from "../../../domain/selection/format-plan.ts";
import { DSA_TOPICS, SYSTEM_DESIGN_TOPICS } from "../../../domain/topic-list.ts";
import { planText } from "../../strings/design.ts";
import type { SetupValues } from "./setup-form.ts";

/** What each kind begins with, where nothing else was chosen. */
const USUAL: Record<QuestionType, Pick<SetupValues, "num_questions" | "time_limit_min">> = {
  DSA: { num_questions: "2", time_limit_min: "60" },
  SYSTEM_DESIGN: { num_questions: "4", time_limit_min: "45" },
};

export const isDesign = (type: string): type is "SYSTEM_DESIGN" => type === "SYSTEM_DESIGN";

export const topicsOf = (type: string): readonly string[] =>
  isDesign(type) ? SYSTEM_DESIGN_TOPICS : DSA_TOPICS;

/** What changes with the kind: topics of the other kind go; the length follows as long as it was left as it was. */
export function withKind(before: SetupValues, type: QuestionType): Partial<SetupValues> {
  const [from, to] = isDesign(type) ? [USUAL.DSA, USUAL.SYSTEM_DESIGN] : [USUAL.SYSTEM_DESIGN, USUAL.DSA];
  const untouched =
    before.num_questions === from.num_questions && before.time_limit_min === from.time_limit_min;
  return {
    type,
    topics: before.topics.filter((topic) => topicsOf(type).includes(topic)),
    ...(untouched && to),
  };
}

/** The questions of a system-design interview in words; null for another kind, or where there is no such plan. */
export function planOf({ type, format, num_questions, time_limit_min }: SetupValues): string | null {
  const wished = v.safeParse(v.nullable(QuestionFormat), format || null);
  const count = Number(num_questions);
  if (!isDesign(type) || !wished.success || !(count >= 1)) return null;
  const limit = time_limit_min === "none" ? null : Number(time_limit_min);
  return planText(formatPlan(type, { num_questions: count, time_limit_min: limit, format: wished.output }));
}
