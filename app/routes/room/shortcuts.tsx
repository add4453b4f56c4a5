import { useEffect, useRef } from "react";
import type { TaskKind } from "../../../domain/room/task.ts";
import { room } from "../../strings/room.ts";
import { editorPane } from "./layout.ts";

type ShortcutAction = "run" | "submit" | "hint" | "chat" | "editor" | "pause" | "list";
/** What the room listens for in a kind of question; the rest keeps the meaning it has where the focus is. */
export type Shortcuts = Partial<Record<ShortcutAction, () => void>>;
type Told = { action: ShortcutAction | "act"; keys: string[] };
type Shortcut = Told & { label: string };

const KEYS: Told[] = [
  { action: "run", keys: ["Mod", "Enter"] },
  { action: "submit", keys: ["Mod", "Shift", "Enter"] },
  { action: "act", keys: ["Mod", "Enter"] },
  { action: "hint", keys: ["Mod", "I"] },
  { action: "chat", keys: ["Mod", "J"] },
  { action: "editor", keys: ["Mod", "E"] },
  { action: "pause", keys: ["Mod", "."] },
  { action: "list", keys: ["?"] },
];

/** The shortcuts that make sense in a kind of question, as they are told. */
export function shortcutsOf(kind: TaskKind, hints: number): Shortcut[] {
  return KEYS.filter(({ action }) => {
    if (action === "run" || action === "submit") return kind === "coding";
    if (action === "act") return kind === "scenario";
    if (action === "hint") return hints > 0;
    return action !== "editor" || editorPane(kind) !== null;
  }).map((told) => ({
    ...told,
    label: room.keys[told.action === "editor" && kind !== "coding" ? "notes" : told.action],
  }));
}

/** Listens before the editor does, so that a shortcut works wherever the focus is. */
export function useShortcuts(actions: Shortcuts) {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const action = shortcutOf(event, isMac());
      const act = action && latest.current[action];
      if (!act || (action === "list" && isTyping(event.target)) || inDialog(event.target)) return;
      event.preventDefault();
      event.stopPropagation();
      // A key that is held down means it once.
      if (event.repeat) return;
      act();
    };
    addEventListener("keydown", onKey, { capture: true });
    return () => removeEventListener("keydown", onKey, { capture: true });
  }, []);
}

type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">;

/** Which shortcut was pressed: Cmd on a Mac, Ctrl elsewhere. */
export function shortcutOf(event: Pressed, mac: boolean): ShortcutAction | null {
  const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
  if (altKey) return null;
  if (!ctrlKey && !metaKey) return key === "?" ? "list" : null;
  if (mac ? !metaKey || ctrlKey : !ctrlKey || metaKey) return null;
  if (key === "Enter") return shiftKey ? "submit" : "run";
  if (shiftKey) return null;
  const letters: Record<string, ShortcutAction> = { i: "hint", j: "chat", e: "editor", ".": "pause" };
  return letters[key.toLowerCase()] ?? null;
}

/** A shortcut's keys as small caps beside a button. */
export function Keys({ action }: { action: Shortcut["action"] }) {
  const { keys } = KEYS.find((entry) => entry.action === action)!;
  return (
    <kbd className="hide-s" aria-hidden>
      {keys.map(keyName).join(" ")}
    </kbd>
  );
}

const isMac = () => /mac|iphone|ipad/i.test(navigator.platform);
export const keyName = (key: string) => ({ Mod: isMac() ? "⌘" : "Ctrl", Shift: "⇧", Enter: "↵" })[key] ?? key;

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
const inDialog = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest("[role=dialog], [role=alertdialog]") !== null;
