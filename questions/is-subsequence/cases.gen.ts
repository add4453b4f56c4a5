import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

const MOST_S = 100_000;
const MOST_T = 400_000;

/** Random strings, and strings made from others by deleting letters, some with one letter that does not fit any more. */
export default function cases(): TestCase[] {
  const random = seeded(392);
  const sizes = [
    [2, 5, 2],
    [3, 8, 2],
    [4, 8, 3],
    [5, 12, 2],
    [6, 20, 3],
    [8, 16, 2],
    [12, 60, 5],
    [40, 90, 2],
    [60, 200, 3],
  ];
  const long = letters(random, MOST_T, 26);
  const some = thinned(random, long, MOST_S);
  return [
    ...sizes.map(([one = 0, other = 0, alphabet = 0]) =>
      asked(letters(random, one, alphabet), letters(random, other, alphabet)),
    ),
    ...[30, 500, 4_000].flatMap((length) => {
      const text = letters(random, length, 4);
      const kept = thinned(random, text, Math.floor(length / 3));
      return [asked(kept, text), asked(turned(kept), text)];
    }),
    asked(some, long),
    asked(some, `${long.slice(0, -4)}zzzz`),
    asked(`${some.slice(1)}z`, `${long.slice(0, -30)}${"y".repeat(30)}`),
    asked("a".repeat(MOST_S), "a".repeat(MOST_S)),
    asked("a".repeat(MOST_S), `${"ab".repeat(MOST_S - 1)}b`),
    asked("ab".repeat(MOST_S / 2), "ba".repeat(MOST_S / 2)),
    asked("ab".repeat(MOST_S / 2), `${"ba".repeat(MOST_S / 2)}b`),
    asked("b", `${"a".repeat(MOST_T - 1)}b`),
    asked("b", "a".repeat(MOST_T)),
    asked("", long),
  ];
}

const letters = (random: Random, length: number, alphabet: number): string =>
  Array.from({ length }, () => String.fromCharCode(97 + random.int(0, alphabet - 1))).join("");

/** `count` letters of the text, in their order. */
function thinned(random: Random, text: string, count: number): string {
  const places = random.shuffle([...text].map((_, place) => place)).slice(0, count);
  return places
    .sort((a, b) => a - b)
    .map((place) => text[place])
    .join("");
}

/** The first half comes behind the second. */
const turned = (text: string): string => text.slice(text.length / 2) + text.slice(0, text.length / 2);

/** Notes for each letter all its places in t, and looks up for each letter of s the next one by halving. */
function asked(s: string, t: string): TestCase {
  const placesOf = new Map<string, number[]>();
  for (const [place, letter] of [...t].entries()) {
    const places = placesOf.get(letter);
    if (places) places.push(place);
    else placesOf.set(letter, [place]);
  }
  let last = -1;
  for (const letter of s) last = next(placesOf.get(letter) ?? [], last);
  return {
    input: `${JSON.stringify(s)}\n${JSON.stringify(t)}`,
    expected_output: String(last < Infinity),
    is_sample: false,
  };
}

/** The first of the places behind the given one; Infinity if there is none. */
function next(places: number[], after: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (places[middle]! > after) high = middle;
    else low = middle + 1;
  }
  return places[low] ?? Infinity;
}
