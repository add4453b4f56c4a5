import type { Dice } from "./dice.ts";

const DAY_MS = 86_400_000;

/**
 * When interviews were taken, oldest first: most evenings, seldom at weekends, none during a few weeks away, and every day of
 * the last few, up to yesterday.
 */
export function schedule(dice: Dice, count: number, now: number): number[] {
  const streak = count < 10 ? 1 : dice.int(3, 8);
  const times: number[] = [];
  let awayUntil = 0;
  for (let ago = 1; times.length < count; ago++) {
    if (ago > streak && dice.chance(0.02)) awayUntil = ago + dice.int(6, 20);
    const midnight = Math.floor(now / DAY_MS) * DAY_MS - ago * DAY_MS;
    const isWeekend = [0, 6].includes(new Date(midnight).getUTCDay());
    const isActive = ago <= streak || (ago > awayUntil && dice.chance(isWeekend ? 0.35 : 0.7));
    if (!isActive) continue;
    const sittings = dice.chance(0.25) ? 2 : 1;
    for (let sitting = 0; sitting < sittings && times.length < count; sitting++)
      times.push(midnight + (16 + sitting * 2) * 3_600_000 + dice.int(0, 5400) * 1000);
  }
  return times.sort((a, b) => a - b);
}
