import type { View } from "../candidate.ts";
import { candidate, finish, say, submit, write } from "./plan.ts";

/** Leans on the keys. */
export const gibberish = candidate({
  name: "gibberish",
  language: "javascript",
  displayName: null,
  answers: (heard, view) => mashed(view, heard.kind, 14),
  plan: (view) => {
    const code = `${mashed(view, "code", 6)} (\n  ${mashed(view, "more", 5)} ;;\n`;
    return [
      say(mashed(view, "first", 20)),
      say(mashed(view, "second", 24)),
      write(code),
      submit(code),
      say(mashed(view, "third", 16)),
      finish,
    ];
  },
});

/** Words without a vowel, so that chance makes none that mean something. */
export function mashed(view: View, key: string, words: number): string {
  const chance = view.chance(`mash ${key}`);
  return Array.from({ length: words }, () =>
    chance
      .ints(chance.int(4, 9), 0, KEYS.length - 1)
      .map((key) => KEYS[key])
      .join(""),
  ).join(" ");
}
const KEYS = "qwrtpsdfghjklzxcvbnm";
