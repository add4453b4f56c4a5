import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];

/** Lists made from their groups: each group is one set of letters in several orders, so the answer is known beforehand. */
export default function cases(): TestCase[] {
  const random = seeded(49);
  return [
    ...[3, 5, 8, 12].map((groups) => mixed(random, groups, 4, 4)),
    mixed(random, 60, 5, 6),
    mixed(random, 500, 3, 10),
    testCase([["a".repeat(32)], ["a".repeat(33)], ["a".repeat(64)], ["a".repeat(65)]], random),
    testCase([["b".repeat(700)], ["c".repeat(500)], ["b".repeat(699)], ["c".repeat(501)]], random),
    testCase([Array.from({ length: 80 }, () => shuffled(random, "abcdefghij".repeat(1_000)))], random),
    testCase([Array.from({ length: 60_000 }, () => shuffled(random, "leader"))], random),
    testCase(
      spelt(75_000).map((word) => [word]),
      random,
    ),
    testCase(
      spelt(37_500).map((word) => [word, [...word].reverse().join("")]),
      random,
    ),
  ];
}

const shuffled = (random: Random, text: string) => random.shuffle([...text]).join("");

/** Different letters for each group, and up to `most` words of them. */
function mixed(random: Random, groups: number, most: number, length: number): TestCase {
  const byLetters = new Map<string, string[]>();
  while (byLetters.size < groups) {
    const letters = Array.from({ length: random.int(1, length) }, () => random.pick(LETTERS.slice(0, 12)));
    const words = Array.from({ length: random.int(1, most) }, () => shuffled(random, letters.join("")));
    byLetters.set(letters.sort().join(""), words);
  }
  return testCase([...byLetters.values()], random);
}

/** Words of eight letters in rising order, of which no two have the same letters. They all begin with "aa". */
function spelt(count: number): string[] {
  const words: string[] = [];
  const extend = (word: string, from: number): void => {
    if (words.length === count) return;
    if (word.length === 8) words.push(word);
    else for (let next = from; next < 26; next++) extend(word + LETTERS[next]!, next);
  };
  extend("aa", 0);
  return words;
}

function testCase(groups: string[][], random: Random): TestCase {
  return {
    input: JSON.stringify(random.shuffle(groups.flat())),
    expected_output: JSON.stringify(groups),
    is_sample: false,
  };
}
