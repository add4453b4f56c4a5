import type { QuestionFormat, QuestionType } from "../question.ts";
import type { Phase } from "../room/event.ts";
import { PHASES_OF, type TaskKind, taskKind } from "../room/task.ts";

/** A question with the seconds it was in each of its phases; null: they were not kept. */
export type TimedQuestion = {
  type: QuestionType;
  format: QuestionFormat;
  phase_sec: Readonly<Record<string, number>> | null;
};
export type KindTimes = {
  kind: TaskKind;
  questions: number;
  /** Average seconds, in the order of the phases; those never reached are left out. */
  phases: { phase: Phase; seconds: number }[];
};

const KINDS: readonly TaskKind[] = ["coding", "mcq", "scenario", "design"];

/** Where the time of an average question goes. A phase that most never reached counts as zero for those. */
export function kindTimes(timed: readonly TimedQuestion[]): KindTimes[] {
  return KINDS.flatMap((kind) => {
    const own = timed.flatMap((one) => (one.phase_sec && taskKind(one) === kind ? [one.phase_sec] : []));
    const phases = PHASES_OF[kind].flatMap((phase) => {
      const seconds = own.reduce((sum, phases) => sum + (phases[phase] ?? 0), 0);
      return seconds > 0 ? [{ phase, seconds: Math.round(seconds / own.length) }] : [];
    });
    return phases.length > 0 ? [{ kind, questions: own.length, phases }] : [];
  });
}
