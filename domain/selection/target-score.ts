import type { Difficulty } from "../question.ts";
import { clamp } from "./answer-model.ts";
import type { Mode, Request } from "./request.ts";

/** How the interview went lately: it asks for relief, for a challenge, or for nothing. */
export type Mood = "ease" | "stretch" | null;

export function moodOf({ asked }: Pick<Request, "asked">): Mood {
  const scores = asked.slice(-2).map(({ score }) => score);
  if (scores.length < 2) return null;
  if (scores.every((score) => score !== null && score < 40)) return "ease";
  return scores.every((score) => score !== null && score > 85) ? "stretch" : null;
}

/** The expected score, 0–1, that the next question should have: neither hopeless nor dull, and a kind start. */
export function targetScore(request: Wanted): number {
  const mood = moodOf(request);
  const start = request.asked.length === 0 ? KIND_START : 0;
  return clamp(usualScore(request) + start + (mood === null ? 0 : BY_MOOD[mood]), 0.35, 0.85);
}
type Wanted = Pick<Request, "mode" | "difficulty" | "asked">;
const KIND_START = 0.06;

/** What it would be in the middle of an interview that goes as expected. */
export const usualScore = ({ mode, difficulty }: Pick<Request, "mode" | "difficulty">): number =>
  USUAL[mode] + (difficulty === null ? 0 : BY_LEVEL[difficulty]);
const USUAL: Record<Mode, number> = { assessment: 0.6, practice: 0.7 };
const BY_LEVEL: Record<Difficulty, number> = { EASY: 0.12, MEDIUM: 0, HARD: -0.12 };
const BY_MOOD: Record<"ease" | "stretch", number> = { ease: 0.1, stretch: -0.08 };
