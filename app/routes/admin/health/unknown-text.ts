import { FEWEST } from "../../../../domain/question-health/discrimination.ts";
import { health } from "../../../strings/health.ts";

/** Why it is not known how well a question tells these candidates apart. */
export function unknownText(candidates: number): string {
  if (candidates === 0) return health.none;
  return candidates < FEWEST ? health.few : health.alike;
}
