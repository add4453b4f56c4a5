import type { Score } from "./feedback.ts";

/** The word for a score: zones from 0, 50, 70, 85. Apart from the schemas, which pages that only show a score do not need. */
export function scoreWord(score: Score): "Not assessed" | "Not yet" | "Developing" | "Solid" | "Strong" {
  if (!score) return "Not assessed";
  if (score.value >= 85) return "Strong";
  if (score.value >= 70) return "Solid";
  return score.value >= 50 ? "Developing" : "Not yet";
}
