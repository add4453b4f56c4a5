import type { Mutant } from "./mutant.ts";

/**
 * `count` of the mutants, the same for the same seed: in turn one of each operator, so that constants, of which a
 * solution has most, do not crowd out the rest. A mutant's place depends on its own text alone: who edits one line of
 * a solution does not draw the other lines anew.
 */
export function drawMutants(mutants: readonly Mutant[], count: number, seed: string): Mutant[] {
  const taken = new Map<string, number>();
  return mutants
    .map((mutant) => ({ mutant, place: hashOf(`${seed}\n${mutant.was}\n${mutant.becomes}`) }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ mutant }) => {
      const turn = taken.get(mutant.operator) ?? 0;
      taken.set(mutant.operator, turn + 1);
      return { mutant, turn };
    })
    .toSorted((a, b) => a.turn - b.turn)
    .slice(0, count)
    .map(({ mutant }) => mutant)
    .toSorted((a, b) => a.line - b.line);
}

/** FNV-1a, and a last mixing: texts that differ at their end only would lie side by side. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  hash = Math.imul(hash ^ (hash >>> 13), 0x45d9f3b);
  return (hash ^ (hash >>> 16)) >>> 0;
}
