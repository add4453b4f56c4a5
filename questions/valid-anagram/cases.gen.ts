import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];

/** Shuffled copies, which are anagrams by construction, and copies in which a letter has been exchanged, which are not. */
export default function cases(): TestCase[] {
  const random = seeded(242);
  const sorted = LETTERS.map((letter) => letter.repeat(15_000)).join("");
  const backwards = [...sorted].reverse().join("");
  const long = word(random, 400_000, LETTERS);
  return [
    ...[5, 8, 12, 40].flatMap((length) => pair(random, word(random, length, LETTERS.slice(0, 6)))),
    ...pair(random, word(random, 3_000, LETTERS)),
    testCase("abcdefghijklmn", "nmlkjihgfedcba", true),
    testCase("abcdefghijklmn", "nmlkjihgfedcbb", false),
    testCase(sorted, backwards, true),
    testCase(sorted, `${backwards.slice(0, -1)}b`, false),
    testCase(long, shuffled(random, long), true),
    testCase(`${"ab".repeat(200_000)}`, `${"a".repeat(200_000)}${"b".repeat(200_000)}`, true),
    testCase("q".repeat(400_000), `${"q".repeat(399_999)}p`, false),
  ];
}

function word(random: Random, length: number, letters: string[]): string {
  return Array.from({ length }, () => random.pick(letters)).join("");
}

const shuffled = (random: Random, text: string) => random.shuffle([...text]).join("");

/** A text with a shuffled copy, and the same with one of the letters replaced by the next in the alphabet. */
function pair(random: Random, text: string): TestCase[] {
  const other = shuffled(random, text);
  const at = random.int(0, other.length - 1);
  const next = LETTERS[(LETTERS.indexOf(other[at]!) + 1) % LETTERS.length]!;
  const spoilt = other.slice(0, at) + next + other.slice(at + 1);
  return [testCase(text, other, true), testCase(text, spoilt, false)];
}

function testCase(s: string, t: string, isAnagram: boolean): TestCase {
  return {
    input: `${JSON.stringify(s)}\n${JSON.stringify(t)}`,
    expected_output: String(isAnagram),
    is_sample: false,
  };
}
