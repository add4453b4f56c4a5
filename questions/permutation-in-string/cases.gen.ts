import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];

/** Short strings whose parts are sorted and compared, and long ones with one permutation planted, or none possible. */
export default function cases(): TestCase[] {
  const random = seeded(567);
  const half = word(random, 200_000, LETTERS);
  return [
    ...[1, 2, 3, 4].flatMap((size) => [
      brief(random, size, 12, 3, true),
      brief(random, size + 1, 14, 4, false),
    ]),
    brief(random, 25, 300, 2, true),
    brief(random, 30, 200, 2, false),
    testCase(half, missingOne(half) + half, true),
    testCase(half, random.shuffle([...half]).join("") + missingOne(half), true),
    testCase("ab".repeat(100_000), `${"ab".repeat(99_999)}a`.repeat(2), true),
    testCase(`${"a".repeat(200_000)}b`, "a".repeat(400_000), false),
    testCase(`${"ab".repeat(99_999)}cd`, "abc".repeat(133_000), false),
    testCase("c".repeat(150_000), `${"c".repeat(149_999)}d`.repeat(2), false),
    testCase("abcdefghijkl", `${word(random, 60, LETTERS.slice(0, 11))}lkjihgfedcba`, true),
    testCase("abcdefghijklmn", "abcdefghijklm".repeat(2_000), false),
  ];
}

const word = (random: Random, length: number, letters: string[]) =>
  Array.from({ length }, () => random.pick(letters)).join("");

/** The text with its first letter exchanged, so that it has other counts. */
const missingOne = (text: string) => (text.startsWith("z") ? "y" : "z") + text.slice(1);

/** Draws strings until a part of the second one is, or is not, a permutation of the first. */
function brief(random: Random, size: number, length: number, letters: number, wanted: boolean): TestCase {
  const sorted = (text: string) => [...text].sort().join("");
  for (;;) {
    const s1 = word(random, size, LETTERS.slice(0, letters));
    const s2 = word(random, length, LETTERS.slice(0, letters));
    const found = [...s2].some((_, start) => sorted(s2.slice(start, start + size)) === sorted(s1));
    if (found === wanted) return testCase(s1, s2, found);
  }
}

function testCase(s1: string, s2: string, isIncluded: boolean): TestCase {
  return {
    input: `${JSON.stringify(s1)}\n${JSON.stringify(s2)}`,
    expected_output: String(isIncluded),
    is_sample: false,
  };
}
