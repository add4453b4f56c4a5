import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/** Random calls answered by a plain list of words, and so many words that looking through them takes too long. */
export default function cases(): TestCase[] {
  const random = seeded(208);
  return [
    ...[20, 30, 40, 60, 100, 200].map((count) => mixed(random, count, 2, 4)),
    mixed(random, 300, 3, 6),
    mixed(random, 1_500, 26, 3),
    longWords(2_000),
    manyWords(random, 19_000, "startsWith"),
    manyWords(random, 19_000, "search"),
  ];
}

type Call = { name: "insert" | "search" | "startsWith"; text: string; result: boolean | null };

function testCase(calls: Call[]): TestCase {
  return {
    input: `${JSON.stringify(["Trie", ...calls.map(({ name }) => name)])}\n${JSON.stringify([[], ...calls.map(({ text }) => [text])])}`,
    expected_output: JSON.stringify([null, ...calls.map(({ result }) => result)]),
    is_sample: false,
  };
}

/** Short words of few letters, so that beginnings and whole words often coincide. */
function mixed(random: Random, count: number, letters: number, longest: number): TestCase {
  const words: string[] = [];
  const calls = Array.from({ length: count }, (): Call => {
    const text = word(random, random.int(1, longest), letters);
    const name = random.pick(["insert", "search", "startsWith"] as const);
    if (name === "insert") words.push(text);
    const isThere = words.some((one) => (name === "search" ? one === text : one.startsWith(text)));
    return { name, text, result: name === "insert" ? null : isThere };
  });
  return testCase(calls);
}

const word = (random: Random, length: number, letters: number) =>
  random
    .ints(length, 0, letters - 1)
    .map((letter) => String.fromCharCode(97 + letter))
    .join("");

/** Words of one letter only, each the beginning of the next: every second length is added. */
function longWords(longest: number): TestCase {
  const lengths = Array.from({ length: 100 }, (_, i) => longest - i);
  const inserts = lengths.filter((length) => length % 2 === 0);
  return testCase([
    ...inserts.map((length): Call => ({ name: "insert", text: "a".repeat(length), result: null })),
    ...lengths.slice(0, 60).map((length): Call => {
      return { name: "search", text: "a".repeat(length), result: length % 2 === 0 };
    }),
    { name: "startsWith", text: "a".repeat(longest - 1), result: true },
    { name: "startsWith", text: `${"a".repeat(longest - 1)}b`, result: false },
    { name: "search", text: "a".repeat(longest - 101), result: false },
  ]);
}

/** Words over a to y, then questions for words with one z, so that no look at all of them ends early. */
function manyWords(random: Random, count: number, name: "search" | "startsWith"): TestCase {
  const words = new Set<string>();
  while (words.size < count) words.add(`aa${word(random, 4, 25)}`);
  const asked = [...words].map((text): Call => ({ name, text: `${text.slice(0, 5)}z`, result: false }));
  const last = [...words].at(-1)!;
  return testCase([
    ...[...words].map((text): Call => ({ name: "insert", text, result: null })),
    ...asked,
    { name: "search", text: last, result: true },
    { name: "startsWith", text: last.slice(0, 4), result: true },
    { name: "search", text: last.slice(0, 5), result: false },
  ]);
}
