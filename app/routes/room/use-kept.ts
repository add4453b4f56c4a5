import { useState } from "react";
import { keep, kept, type TabStore } from "../../tab-store.ts";

/** What is typed or chosen in a box other than the composer: kept in the tab, so that a reload loses none of it. */
export function useKept(tab: TabStore, key: string): [text: string, set: (text: string) => void] {
  const [text, setText] = useState(() => {
    const before = kept(tab, key);
    return typeof before === "string" ? before : "";
  });
  const set = (next: string) => {
    setText(next);
    keep(tab, key, next === "" ? null : next);
  };
  return [text, set];
}
