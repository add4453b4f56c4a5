import { fullQuestion } from "../../ai/fixtures.ts";
import type { Models } from "../../ai/models.ts";
import type { RoundEvaluation } from "../../domain/feedback.ts";
import { DEFAULT_LIMITS } from "../../domain/room/limits.ts";
import type { RoomState } from "../../domain/room/state.ts";
import type { EffectDeps } from "./deps.ts";

/** Of an interview in which nothing was graded. */
export const NO_GRADES = { all: () => [], shelf: () => ({ all: () => [], lost: () => 0 }) };

/** Test data: what grading needs, with grades kept as the room keeps them. `isReached`: by what this interview has cost. */
export function gradingDeps(
  models: Models,
  state: RoomState,
  isReached: (spentHere: number) => boolean = () => false,
): { deps: EffectDeps; grades: RoundEvaluation[] } {
  const grades: RoundEvaluation[] = [];
  const shelves = new Map<string, { kept: never[]; lost: number }>();
  const shelf = (purpose: string, id: string) => {
    const name = `${purpose} ${id}`;
    const one = shelves.get(name) ?? { kept: [], lost: 0 };
    shelves.set(name, one);
    return {
      all: () => one.kept,
      add: (grading: never) => void one.kept.push(grading),
      lost: () => one.lost,
      lose: (tokens: number) => {
        one.lost += tokens;
      },
      clear: () => void shelves.delete(name),
    };
  };
  const deps = {
    models,
    questions: { question: async () => fullQuestion },
    state: () => state,
    now: () => state.createdAt,
    limits: DEFAULT_LIMITS,
    userBudget: {
      isReached: async (_: string, here: (since: number) => number) => isReached(here(0)),
    },
    evaluations: { put: (one: RoundEvaluation) => void grades.push(one), all: () => grades, shelf },
  };
  return { deps: deps as unknown as EffectDeps, grades };
}
