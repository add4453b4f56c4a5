import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

const LETTERS = [..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** Short strings in which every part is looked at, and long ones built around one window that is known. */
export default function cases(): TestCase[] {
  const random = seeded(76);
  const all = LETTERS.join("");
  const run = (letter: string, count: number) => letter.repeat(count);
  return [
    ...[6, 8, 10, 14, 20].map((length) => brief(random, length, 3, LETTERS.slice(0, 4))),
    ...[16, 30].map((length) => brief(random, length, 6, LETTERS.slice(0, 3))),
    brief(random, 90, 8, LETTERS.slice(20, 32)),
    hidden(random, 5_000, 300),
    hidden(random, 390_000, 50),
    whole(`x${run("a", 399_998)}y`, "xy"),
    whole(`${run("k", 150_000)}m${run("k", 249_999)}`, run("k", 399_999)),
    whole(`${run("ab", 300)}c`, `${run("a", 300)}c`),
    testCase(run("ab", 200_000), "aabbc", ""),
    testCase(run("q", 200_000) + all, `${run("q", 1_000)}Z`, run("q", 1_000).slice(1) + all),
    testCase(`${run("a", 399)}b`, `${run("a", 200)}b`, `${run("a", 200)}b`),
    testCase(run("e", 1_000), run("e", 1_001), ""),
    testCase(run("Ee", 100_000) + run("E", 180) + run("e", 170), run("E", 400_000), ""),
  ];
}

/** Draws strings until exactly one part is the shortest that holds all letters, or none does. */
function brief(random: Random, length: number, wanted: number, letters: string[]): TestCase {
  for (;;) {
    const s = word(random, length, letters);
    const t = word(random, wanted, letters);
    const parts = [...s].flatMap((_, start) => [...s].map((_, end) => s.slice(start, end + 1)));
    const holding = parts.filter((part) => part !== "" && holds(part, t));
    const shortest = Math.min(...holding.map((part) => part.length));
    const best = holding.filter((part) => part.length === shortest);
    if (best.length <= 1) return testCase(s, t, best[0] ?? "");
  }
}

/** Takes the letters of `t` out of the part one by one. */
function holds(part: string, t: string): boolean {
  const left = [...part];
  return [...t].every((letter) => {
    const at = left.indexOf(letter);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/** The letters A to E occur nowhere but in the window and far to its left, each of them there only once. */
function hidden(random: Random, length: number, size: number): TestCase {
  const small = LETTERS.slice(0, 26);
  const inside = `A${word(random, size, small)}BCB${word(random, size, small)}DAE`;
  const apart = ["E", "D", "C", "B", "A"].map((letter) => letter + word(random, length / 10, small)).join("");
  const s = apart + inside + word(random, length / 2 - 1_000, small);
  return testCase(s, "EDCBA", inside.slice(inside.indexOf("CB")));
}

const word = (random: Random, length: number, letters: string[]) =>
  Array.from({ length: Math.floor(length) }, () => random.pick(letters)).join("");

const whole = (s: string, t: string) => testCase(s, t, s);

function testCase(s: string, t: string, part: string): TestCase {
  return {
    input: `${JSON.stringify(s)}\n${JSON.stringify(t)}`,
    expected_output: JSON.stringify(part),
    is_sample: false,
  };
}
