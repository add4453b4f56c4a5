import os from "node:os";
import type { Language } from "../domain/judge/signature.ts";

/** What a waiting box occupies once it has warmed up, in MB as measured. */
const IDLE_MB: Record<Language, number> = { python: 12, javascript: 48, java: 96 };
const MOST_OF_ONE = 4;

/**
 * How many boxes of each language wait, so that together they stay below `boundMb`: one of each first, the smallest
 * before the largest, then more up to one for each core.
 */
export function idleBoxes(cores: number, boundMb: number): Record<Language, number> {
  const counts: Record<Language, number> = { python: 0, javascript: 0, java: 0 };
  let used = 0;
  for (let each = 1; each <= Math.min(cores, MOST_OF_ONE); each++) {
    for (const language of ["python", "javascript", "java"] as const) {
      if (counts[language] < each - 1 || used + IDLE_MB[language] > boundMb) continue;
      counts[language]++;
      used += IDLE_MB[language];
    }
  }
  return counts;
}

/** A quarter of what this machine or container has, at most 1 GB: the rest is for boxes at work. */
export function idleMemoryMb(): number {
  const constrained = process.constrainedMemory();
  const bytes = constrained > 0 ? Math.min(constrained, os.totalmem()) : os.totalmem();
  return Math.min(bytes / 4 / 1024 ** 2, 1024);
}
