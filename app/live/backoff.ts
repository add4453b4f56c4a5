const FIRST_MS = 500;
const LONGEST_MS = 20_000;

/** How long to wait after `failures` failures in a row: doubling, with jitter so that a deploy's clients spread out. */
export function retryDelay(failures: number, random: number): number {
  const full = Math.min(LONGEST_MS, FIRST_MS * 2 ** failures);
  return Math.round(full / 2 + (full / 2) * random);
}
