import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/** Random texts over small and large alphabets. For most of them plain recursion would never end. */
export default function cases(): TestCase[] {
  const random = seeded(1143);
  const shapes: [number, number, number][] = [
    [5, 6, 2],
    [8, 7, 3],
    [10, 12, 4],
    [25, 30, 3],
    [40, 40, 26],
    [200, 1, 5],
    [300, 500, 2],
    [600, 250, 4],
    [600, 600, 26],
    [600, 600, 3],
  ];
  const text = letters(random, 500, 5);
  return [
    ...shapes.map(([one, other, alphabet]) =>
      shared(letters(random, one, alphabet), letters(random, other, alphabet)),
    ),
    shared("a".repeat(600), "a".repeat(599)),
    shared("ab".repeat(300), "ba".repeat(300)),
    shared("abc".repeat(200), "cba".repeat(200)),
    shared(text, withStrays(random, text)),
    shared(letters(random, 600, 13), upper(letters(random, 600, 13))),
  ];
}

const letters = (random: Random, length: number, alphabet: number) =>
  Array.from({ length }, () => String.fromCharCode(97 + random.int(0, alphabet - 1))).join("");

/** Moves the letters into the second half of the alphabet. */
const upper = (text: string) =>
  [...text].map((letter) => String.fromCharCode(letter.charCodeAt(0) + 13)).join("");

/** Adds 100 letters that do not occur in the text. */
function withStrays(random: Random, text: string): string {
  const all = [...text];
  for (let count = 0; count < 100; count++) all.splice(random.int(0, all.length), 0, "z");
  return all.join("");
}

/**
 * For each letter of the first text its places in the second, from the last to the first: a common subsequence is then a
 * strictly rising subsequence of all these places (Hunt and Szymanski).
 */
function shared(text1: string, text2: string): TestCase {
  const places = new Map<string, number[]>();
  [...text2].forEach((letter, place) => {
    places.set(letter, [place, ...(places.get(letter) ?? [])]);
  });
  const ends: number[] = [];
  for (const letter of text1) {
    for (const place of places.get(letter) ?? []) {
      let low = 0;
      for (let high = ends.length; low < high; ) {
        const middle = (low + high) >> 1;
        if (ends[middle]! < place) low = middle + 1;
        else high = middle;
      }
      ends[low] = place;
    }
  }
  return {
    input: `${JSON.stringify(text1)}\n${JSON.stringify(text2)}`,
    expected_output: String(ends.length),
    is_sample: false,
  };
}
