/** The part of a tab's storage that is used: what is kept there survives a reload of the page. */
export type TabStore = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** Keeps a value; null removes it. */
export function keep(store: TabStore, key: string, value: unknown) {
  try {
    if (value === null) store.removeItem(key);
    else store.setItem(key, JSON.stringify(value));
  } catch {
    // Storage is full or switched off: what was kept lives as long as the page.
  }
}

/** What was kept under the key, unparsed; null where there is nothing readable. */
export function kept(store: TabStore, key: string): unknown {
  try {
    return JSON.parse(store.getItem(key) ?? "null");
  } catch {
    return null;
  }
}
