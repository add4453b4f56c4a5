import { seeded } from "../domain/judge/random.ts";
import type { QuestionFormat } from "../domain/question.ts";
import { formatPlan } from "../domain/selection/format-plan.ts";
import { type AuthoredDesign, simulatedDesign } from "./design-question.ts";
import type { SimulatedQuestion } from "./question.ts";
import { hashOf } from "./seeded-id.ts";

export const DESIGN_MINUTES = 45;
const DESIGN_QUESTIONS = 4;

/** The questions of a whole system-design interview by plan; the seed chooses them. */
export function plannedDesigns(bank: readonly AuthoredDesign[], seed: number): SimulatedQuestion[] {
  const config = { num_questions: DESIGN_QUESTIONS, time_limit_min: DESIGN_MINUTES };
  const taken = new Set<string>();
  return formatPlan("SYSTEM_DESIGN", config).map((format, place) => {
    const chosen = one(bank, format, taken, seeded(hashOf(`${seed} ${place}`)).int(0, 1_000_000));
    taken.add(chosen.file.slug);
    return designQuestion(chosen);
  });
}

/** A system-design question as a simulated interview asks it: there is no code to judge. */
export const designQuestion = (authored: AuthoredDesign): SimulatedQuestion => ({
  full: simulatedDesign(authored),
  cases: [],
  wrong: [],
});

function one(
  bank: readonly AuthoredDesign[],
  format: QuestionFormat,
  taken: ReadonlySet<string>,
  draw: number,
): AuthoredDesign {
  const left = bank.filter(({ file }) => file.format === format && !taken.has(file.slug));
  const chosen = left[draw % left.length];
  if (!chosen) throw new Error(`the bank has no other question of the format ${format}`);
  return chosen;
}
