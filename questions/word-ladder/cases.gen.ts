import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/** Short lists solved by relaxing all distances, and long ones in which the shortest ladder is known by construction. */
export default function cases(): TestCase[] {
  const random = seeded(127);
  return [
    ...[3, 4, 5, 6, 8].map((size) => scattered(random, 3, "abc", size + 3)),
    ...[20, 30, 40].map((size) => scattered(random, 4, "abcd", size)),
    scattered(random, 5, "abc", 90),
    scattered(random, 6, "ab", 40),
    longLadder(random, 10, 250, 300),
    complete(random, "abcdefgh", 4),
    twoWorlds(random, 10_000, 65_000),
  ];
}

function testCase(begin: string, end: string, words: string[], answer: number): TestCase {
  const input = [begin, end, words].map((part) => JSON.stringify(part)).join("\n");
  return { input, expected_output: String(answer), is_sample: false };
}

/** Different random words. The begin word is sometimes in the list, the end word nearly always. */
function scattered(random: Random, length: number, letters: string, size: number): TestCase {
  const words = new Set<string>();
  const word = () => Array.from({ length }, () => random.pick([...letters])).join("");
  const begin = word();
  while (words.size < size) words.add(word());
  const list = [...words];
  if (random.int(0, 1) === 0) words.delete(begin);
  const end = random.pick(list.filter((each) => each !== begin));
  if (random.int(0, 7) === 0) words.delete(end);
  return testCase(begin, end, [...words], relaxed(begin, end, [...words]));
}

/** Bellman–Ford: lowers the distances over all pairs until nothing changes. */
function relaxed(begin: string, end: string, words: string[]): number {
  const distance = new Map([...words.map((word) => [word, Infinity] as const), [begin, 1]]);
  for (let changed = true; changed; ) {
    changed = false;
    for (const [from, ladder] of distance) {
      for (const [to, known] of distance) {
        if (apart(from, to) !== 1 || ladder + 1 >= known) continue;
        distance.set(to, ladder + 1);
        changed = true;
      }
    }
  }
  const answer = distance.get(end) ?? Infinity;
  return words.includes(end) && answer < Infinity ? answer : 0;
}

const apart = (one: string, other: string) =>
  [...one].filter((letter, place) => letter !== other[place]).length;

/**
 * Each step raises the next letter in turn, so words that are two or more steps apart differ in two or more letters and no
 * shortcut exists. The stray words differ from every rung in at least two letters.
 */
function longLadder(random: Random, length: number, steps: number, strays: number): TestCase {
  const rung = (step: number) =>
    Array.from({ length }, (_, place) => letter(Math.floor((step + length - 1 - place) / length))).join("");
  const rungs = Array.from({ length: steps + 1 }, (_, step) => rung(step));
  const stray = () => Array.from({ length }, () => letter(random.int(0, 25))).join("");
  const far = new Set<string>();
  while (far.size < strays) {
    const word = stray();
    if (rungs.every((each) => apart(each, word) > 1)) far.add(word);
  }
  const words = random.shuffle([...rungs.slice(1), ...far]);
  return testCase(rungs[0]!, rungs[steps]!, words, steps + 1);
}

/** Every word over the letters: each differing place takes one step. */
function complete(random: Random, letters: string, length: number): TestCase {
  let words = [""];
  for (let place = 0; place < length; place++) {
    words = words.flatMap((word) => [...letters].map((each) => word + each));
  }
  const begin = letters[0]!.repeat(length);
  const end = letters.at(-1)!.repeat(length);
  return testCase(begin, end, random.shuffle(words), length + 1);
}

/**
 * Words whose first two letters both come from a–m, and words with both from n–z: no step leads across, so the whole first
 * world is searched in vain. It is the smaller one, yet whoever compares each of its words with all others is busy for long.
 */
function twoWorlds(random: Random, reachable: number, others: number): TestCase {
  const world = (first: number, size: number) => {
    const half = () => letter(random.int(first, first + 12));
    const any = () => letter(random.int(0, 25));
    const words = new Set<string>();
    while (words.size < size) words.add(half() + half() + any() + any());
    return [...words];
  };
  const [begin, ...here] = world(0, reachable);
  const there = world(13, others);
  return testCase(begin!, there[0]!, random.shuffle([...here, ...there]), 0);
}

const letter = (index: number) => String.fromCharCode(97 + index);
