import { expect, test } from "vitest";
import { shortcutOf } from "./shortcuts.tsx";

const pressed = (
  key: string,
  held: { ctrl?: boolean; meta?: boolean; shift?: boolean; alt?: boolean } = {},
) => ({
  key,
  ctrlKey: held.ctrl ?? false,
  metaKey: held.meta ?? false,
  shiftKey: held.shift ?? false,
  altKey: held.alt ?? false,
});

test("Ctrl and Enter runs, with Shift it submits", () => {
  expect(shortcutOf(pressed("Enter", { ctrl: true }), false)).toBe("run");
  expect(shortcutOf(pressed("Enter", { ctrl: true, shift: true }), false)).toBe("submit");
});

test("on a Mac it is Cmd, and Ctrl keeps its own meaning", () => {
  expect(shortcutOf(pressed("Enter", { meta: true }), true)).toBe("run");
  expect(shortcutOf(pressed("e", { ctrl: true }), true)).toBeNull();
});

test("Ctrl and a full stop asks for a pause", () => {
  expect(shortcutOf(pressed(".", { ctrl: true }), false)).toBe("pause");
  expect(shortcutOf(pressed("."), false)).toBeNull();
});

test("AltGr, which counts as Ctrl and Alt, still types its letter", () => {
  expect(shortcutOf(pressed("e", { ctrl: true, alt: true }), false)).toBeNull();
});

test("a question mark opens the list, a plain letter does nothing", () => {
  expect(shortcutOf(pressed("?", { shift: true }), false)).toBe("list");
  expect(shortcutOf(pressed("i"), false)).toBeNull();
});
