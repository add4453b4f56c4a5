import { useSyncExternalStore } from "react";

const HIDDEN = "mockingbird:clock-hidden";
const listeners = new Set<() => void>();

/** Whether the clocks are hidden, which stays so on this device; and the way to turn it. */
export function useClockHidden(): [hidden: boolean, toggle: () => void] {
  const hidden = useSyncExternalStore(subscribe, isHidden, () => false);
  return [hidden, toggle];
}

const isHidden = () => localStorage.getItem(HIDDEN) === "yes";

function toggle() {
  localStorage.setItem(HIDDEN, isHidden() ? "no" : "yes");
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
