import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/** Random strings over few letters, and long ones that can be cut in countless ways, most of which lead nowhere. */
export default function cases(): TestCase[] {
  const random = seeded(139);
  const small = [
    [6, 3, 2],
    [8, 3, 3],
    [10, 4, 3],
    [12, 4, 4],
    [14, 5, 4],
    [16, 6, 4],
  ].map(([length = 0, count = 0, longest = 0]) =>
    asked(letters(random, length, "ab"), vocabulary(random, count, longest, "ab")),
  );
  const runs = Array.from({ length: 20 }, (_, index) => "a".repeat(index + 1));
  const words = vocabulary(random, 1_000, 20, "abcde");
  const joined = sentence(random, words, 1_980);
  return [
    ...small,
    asked(`${"a".repeat(1_999)}b`, runs),
    asked(`b${"a".repeat(1_999)}`, runs),
    asked(`${"a".repeat(1_000)}b${"a".repeat(999)}`, runs),
    asked("a".repeat(2_000), runs),
    asked(`${"ab".repeat(999)}a`, ["ab", "abab", "ababab"]),
    asked("a".repeat(1_999), ["aa", "aaaa", "aaaaaaaaaaaaaaaaaaaa"]),
    asked("a".repeat(1_999), ["aaaaaa", "aaaaaaaaaa", "aaaaaaaaaaaaaaa"]),
    asked(joined, words),
    asked(`${joined}z`, words),
    asked(sentence(random, ["a", "ab", "abc", "bca", "ca"], 300), ["a", "ab", "abc", "bca", "ca"]),
  ];
}

const letters = (random: Random, length: number, alphabet: string) =>
  Array.from({ length }, () => random.pick([...alphabet])).join("");

function vocabulary(random: Random, count: number, longest: number, alphabet: string): string[] {
  const words = new Set<string>();
  while (words.size < count) words.add(letters(random, random.int(1, longest), alphabet));
  return [...words];
}

function sentence(random: Random, words: string[], length: number): string {
  let text = "";
  while (text.length < length) text += random.pick(words);
  return text.slice(0, 1_999);
}

/** Follows every word from every position that can be reached, in the manner of a search through a graph. */
function asked(s: string, wordDict: string[]): TestCase {
  const reached = new Set([0]);
  for (const position of reached) {
    for (const word of wordDict) {
      if (s.startsWith(word, position)) reached.add(position + word.length);
    }
  }
  return {
    input: `${JSON.stringify(s)}\n${JSON.stringify(wordDict)}`,
    expected_output: String(reached.has(s.length)),
    is_sample: false,
  };
}
