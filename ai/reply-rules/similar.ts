import { plainWords } from "../terms.ts";

/** True when two questions ask for the same: the same words but for a few, whatever their frame. */
export function asksTheSame(one: string, other: string): boolean {
  if (plainWords(one) === plainWords(other)) return true;
  const a = contentWords(one);
  const b = contentWords(other);
  if (a.size < 2 || b.size < 2) return false;
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / (a.size + b.size - shared) >= 0.8;
}

/** The words that carry what a sentence says, without endings. */
export function contentWords(text: string): Set<string> {
  const words = plainWords(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !FRAME.has(word)).map(stem));
}

const stem = (word: string): string =>
  word.length > 4 ? word.replace(/(?:ies|es|s|ing|ed)$/, "") : word.replace(/s$/, "");

const FRAME = new Set(
  `a an the this that these those it its is are was were be been am do does did done doing have has had can could would
  will shall should may might must i you your yours we our they them he she my me us in on at of to for from with by about
  into as and or but so if then than there here what which who whom whose why how when where just now still once again
  please tell say let go ahead more any some much many one code question problem solution answer happens happen look`
    .split(/\s+/)
    .filter(Boolean),
);
