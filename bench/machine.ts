import { readFileSync } from "node:fs";
import os from "node:os";

const LOOK_MS = 1000;
const CALM_SHARE = 0.15;
/** Of the last minute, for each processor: who waits for a disk now worked before and will again. */
const CALM_LOAD = 1.5;
const PATIENCE_MS = 60_000;

/** Waits up to a minute until nobody else keeps the processors busy, and says how busy the machine is then. */
export async function whenCalm(): Promise<{ calm: boolean; words: string }> {
  const until = performance.now() + PATIENCE_MS;
  let busy = await busyShare();
  const isCalm = () => busy <= CALM_SHARE && (os.loadavg()[0] ?? 0) <= CALM_LOAD * os.availableParallelism();
  while (!isCalm() && performance.now() < until) busy = await busyShare();
  const calm = isCalm();
  const word = calm ? "calm" : "not calm: others work on this machine";
  return { calm, words: `${word}; processors ${Math.round(busy * 100)} % busy, ${load()}` };
}

export const load = () =>
  `load average ${os.loadavg()[0]?.toFixed(2)} on ${os.availableParallelism()} processors`;

async function busyShare(): Promise<number> {
  const before = ticks();
  await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  const after = ticks();
  return 1 - (after.idle - before.idle) / Math.max(after.all - before.all, 1);
}

/** What all processors have done since the machine started; waiting for a disk counts as idle. */
function ticks(): { idle: number; all: number } {
  const [line = ""] = readFileSync("/proc/stat", "utf8").split("\n");
  const [user = 0, nice = 0, system = 0, idle = 0, wait = 0, ...rest] = line
    .trim()
    .split(/\s+/)
    .slice(1)
    .map(Number);
  const work = [user, nice, system, ...rest.slice(0, 3)].reduce((sum, one) => sum + one, 0);
  return { idle: idle + wait, all: work + idle + wait };
}
