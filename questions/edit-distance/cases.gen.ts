import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/** Random words, and words made from others by a few changes. For most of them plain recursion would never end. */
export default function cases(): TestCase[] {
  const random = seeded(72);
  const shapes: [number, number, number][] = [
    [4, 6, 2],
    [7, 5, 3],
    [9, 9, 4],
    [15, 14, 2],
    [30, 25, 5],
    [1, 200, 4],
    [200, 1, 4],
    [300, 320, 3],
    [500, 200, 26],
    [500, 500, 2],
    [500, 500, 26],
  ];
  const word = letters(random, 460, 4);
  return [
    ...shapes.map(([one, other, alphabet]) =>
      apart(letters(random, one, alphabet), letters(random, other, alphabet)),
    ),
    apart(word, changed(random, word, 40)),
    apart(changed(random, word, 9), word),
    apart("ab".repeat(250), "ba".repeat(250)),
    apart("a".repeat(500), "a".repeat(499)),
    apart("a".repeat(500), "b".repeat(500)),
    apart("", letters(random, 500, 26)),
  ];
}

const letter = (random: Random, alphabet: number) => String.fromCharCode(97 + random.int(0, alphabet - 1));

const letters = (random: Random, length: number, alphabet: number) =>
  Array.from({ length }, () => letter(random, alphabet)).join("");

function changed(random: Random, word: string, times: number): string {
  const all = [...word];
  for (let count = 0; count < times; count++) {
    const place = random.int(0, all.length - 1);
    const inserted = random.int(0, 2);
    if (inserted === 0) all.splice(place, 1);
    else all.splice(place, inserted === 1 ? 0 : 1, letter(random, 4));
  }
  return all.join("");
}

/**
 * For each number of operations, the farthest place in word1 that they can reach on each diagonal of the table (Ukkonen):
 * once the last diagonal reaches the end, that number is the answer.
 */
function apart(word1: string, word2: string): TestCase {
  const last = word2.length - word1.length;
  const slide = (from: number, diagonal: number) => {
    let i = from;
    while (i < word1.length && i + diagonal < word2.length && word1[i] === word2[i + diagonal]) i++;
    return i;
  };
  let reached = new Map([[0, slide(0, 0)]]);
  let operations = 0;
  while (reached.get(last) !== word1.length) {
    operations++;
    const next: typeof reached = new Map();
    for (let diagonal = -operations; diagonal <= operations; diagonal++) {
      const from = Math.max(
        (reached.get(diagonal) ?? -Infinity) + 1,
        (reached.get(diagonal + 1) ?? -Infinity) + 1,
        reached.get(diagonal - 1) ?? -Infinity,
      );
      const within = Math.min(from, word1.length, word2.length - diagonal);
      if (within >= 0 && within + diagonal >= 0) next.set(diagonal, slide(within, diagonal));
    }
    reached = next;
  }
  return {
    input: `${JSON.stringify(word1)}\n${JSON.stringify(word2)}`,
    expected_output: String(operations),
    is_sample: false,
  };
}
