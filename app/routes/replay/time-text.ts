import { clockText } from "../../format.ts";
import { replay as words } from "../../strings/replay.ts";
import { room } from "../../strings/room.ts";
import type { Player } from "./player.ts";

/** Whole seconds gone by: 12:34. */
export const timeText = (at: number): string => clockText(Math.floor((at + 0.5) / 1000) * 1000);

/** "Question 2, Approach", "Paused" or "The end". */
export function whereText(player: Player): string {
  const { round, phase, status } = player.standing();
  if (status === "over") return words.over;
  if (status === "paused") return words.paused;
  if (status === "interrupted") return words.interrupted;
  if (round === 0 || !phase) return words.beginning;
  return words.where(round, room.phase[phase]);
}
