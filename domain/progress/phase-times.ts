import type { QuestionFormat, QuestionType } from "../question.ts";
import type { Phase } from "../room/event.ts";
import { PHASES_OF, type TaskKind, taskKind } from "../room/task.ts";

/** Seconds that questions of a kind were in one of their phases, added up. */
export type PhaseSum = {
  type: QuestionType;
  format: QuestionFormat;
  phase: string;
  seconds: number;
  /** Questions whose time is in it. */
  questions: number;
};
export type KindTimes = {
  kind: TaskKind;
  questions: number;
  /** Average seconds, in the order of the phases; those never reached are left out. */
  phases: { phase: Phase; seconds: number }[];
};

const KINDS: readonly TaskKind[] = ["coding", "mcq", "scenario", "design"];

/** Where the time of an average question goes. A phase that most never reached counts as zero for those. */
export function kindTimes(sums: readonly PhaseSum[]): KindTimes[] {
  return KINDS.flatMap((kind) => {
    const own = sums.filter((sum) => taskKind(sum) === kind);
    const questions = Math.max(0, ...own.map((sum) => sum.questions));
    if (questions === 0) return [];
    const phases = PHASES_OF[kind].flatMap((phase) => {
      const seconds = own.filter((sum) => sum.phase === phase).reduce((all, sum) => all + sum.seconds, 0);
      return seconds > 0 ? [{ phase, seconds: Math.round(seconds / questions) }] : [];
    });
    return phases.length > 0 ? [{ kind, questions, phases }] : [];
  });
}
