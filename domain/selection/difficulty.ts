import { Difficulty } from "../question.ts";

/** An earlier interview's level and overall score, newest first; null: not assessed. */
export type PastResult = { difficulty: Difficulty; overall: number | null };

const STEP_UP_FROM = 80;
const STEP_DOWN_BELOW = 50;

/** The level to start at when the candidate leaves it to us: by how the last interviews went, else by experience. */
export function startingDifficulty(past: readonly PastResult[], experienceYears: number | null): Difficulty {
  const last = past.find((result) => result.overall !== null);
  if (!last) return (experienceYears ?? 0) >= 2 ? "MEDIUM" : "EASY";
  const scores = past
    .filter((result) => result.difficulty === last.difficulty && result.overall !== null)
    .slice(0, 3)
    .map((result) => result.overall ?? 0);
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  if (mean >= STEP_UP_FROM) return step(last.difficulty, 1);
  return mean < STEP_DOWN_BELOW ? step(last.difficulty, -1) : last.difficulty;
}

function step(difficulty: Difficulty, by: number): Difficulty {
  const levels = Difficulty.options;
  const index = Math.min(levels.length - 1, Math.max(0, levels.indexOf(difficulty) + by));
  return levels[index] ?? difficulty;
}
