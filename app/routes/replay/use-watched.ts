import { useSyncExternalStore } from "react";
import type { Player, View } from "./player.ts";

/** A part of what is watched; rendered anew only when that part changes. */
export function useWatched<T extends string | number | boolean | null>(
  player: Player,
  select: (view: View) => T,
): T {
  const read = () => select(player.view);
  return useSyncExternalStore(player.subscribe, read, read);
}
