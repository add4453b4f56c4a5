import { seeded } from "../../../domain/judge/random.ts";
import type { Mutant } from "./mutant.ts";

/**
 * `count` of the mutants, the same for the same seed: in turn one of each operator, so that constants, of which a
 * solution has most, do not crowd out the rest.
 */
export function drawMutants(mutants: readonly Mutant[], count: number, seed: string): Mutant[] {
  const taken = new Map<string, number>();
  const turns = seeded(numberOf(seed))
    .shuffle(mutants)
    .map((mutant) => {
      const turn = taken.get(mutant.operator) ?? 0;
      taken.set(mutant.operator, turn + 1);
      return { mutant, turn };
    });
  return turns
    .toSorted((a, b) => a.turn - b.turn)
    .slice(0, count)
    .map(({ mutant }) => mutant)
    .toSorted((a, b) => a.line - b.line);
}

/** FNV-1a: seeds that differ in a letter draw differently. */
function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193) >>> 0;
  return hash;
}
