import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** Short strings in which every part is tried, and long ones measured letter by letter along the places of the others. */
export default function cases(): TestCase[] {
  const random = seeded(424);
  const text = (length: number, letters: number) =>
    Array.from({ length }, () => random.pick(LETTERS.slice(0, letters))).join("");
  return [
    ...[6, 9, 12, 16].map((length) => tried(text(length, 3), random.int(0, 3))),
    ...[10, 15, 25].map((length) => tried(text(length, 2), random.int(1, 4))),
    tried(text(120, 4), 20),
    tried(runs(random, 150), 7),
    measured(runs(random, 3_000), 90),
    measured(text(20_000, 26), 500),
    measured(text(500_000, 26), 100_000),
    measured("AB".repeat(250_000), 125_000),
    measured("ABCDEFGHIJKLMNOPQRSTUVWXYZ".repeat(19_000), 240_000),
    measured(`${"G".repeat(200_000)}${"HG".repeat(100_000)}`, 60_000),
    measured(text(500_000, 3), 0),
    measured(`${"P".repeat(499_999)}Q`, 0),
    measured(text(300_000, 5), 300_000),
  ];
}

/** A string of runs of up to nine equal letters. */
function runs(random: Random, count: number): string {
  return Array.from({ length: count }, () => random.pick(LETTERS.slice(0, 4)).repeat(random.int(1, 9))).join(
    "",
  );
}

function tried(s: string, k: number): TestCase {
  let longest = 0;
  for (let start = 0; start < s.length; start++) {
    const times = new Map<string, number>();
    for (let length = 1; start + length <= s.length; length++) {
      const letter = s.charAt(start + length - 1);
      times.set(letter, (times.get(letter) ?? 0) + 1);
      if (length - Math.max(...times.values()) <= k) longest = Math.max(longest, length);
    }
  }
  return testCase(s, k, longest);
}

/** For each letter: the greatest gap that is left when k neighbouring places of other letters are struck out. */
function measured(s: string, k: number): TestCase {
  let longest = 0;
  for (const letter of new Set(s)) {
    const others = [-1];
    for (let i = 0; i < s.length; i++) if (s[i] !== letter) others.push(i);
    others.push(s.length);
    if (others.length - 2 <= k) longest = s.length;
    for (let i = k + 1; i < others.length; i++)
      longest = Math.max(longest, others[i]! - others[i - k - 1]! - 1);
  }
  return testCase(s, k, longest);
}

function testCase(s: string, k: number, longest: number): TestCase {
  return { input: `${JSON.stringify(s)}\n${k}`, expected_output: String(longest), is_sample: false };
}
