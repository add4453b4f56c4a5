import type { Figure } from "./figure.ts";
import { benchCrowd } from "./runner/crowd.ts";
import { benchLatency } from "./runner/latency.ts";

/** The judge: latency beside the floor, then a crowd. */
export async function benchRunner(): Promise<Figure[]> {
  const figures = await benchLatency();
  await benchCrowd();
  return figures;
}
