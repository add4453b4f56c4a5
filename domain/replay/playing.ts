import { EVEN, type TimeMap } from "./time-map.ts";

export const SPEEDS = [1, 2, 4, 8, 16, 32] as const;
export type Speed = (typeof SPEEDS)[number];

/** Where watching has come to. `at`: on the timeline. */
export type Playing = { at: number; playing: boolean; speed: Speed; skipIdle: boolean };

/** So much later by the watcher's clock; at the end it stops. `pace`: the timeline without its idle time. */
export function advance(
  now: Playing,
  elapsedMs: number,
  { pace, length }: { pace: TimeMap; length: number },
): Playing {
  if (!now.playing) return now;
  const map = now.skipIdle ? pace : EVEN;
  const at = map.back(map.forth(now.at) + elapsedMs * now.speed);
  return at >= length ? { ...now, at: length, playing: false } : { ...now, at };
}
