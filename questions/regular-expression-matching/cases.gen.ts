import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/** Random patterns over few letters with texts made from them, and long ones that can be matched in countless ways, or just not. */
export default function cases(): TestCase[] {
  const random = seeded(10);
  const small = [3, 3, 4, 4, 5, 5, 6, 6, 7, 8].flatMap((items) => {
    const pattern = drawn(random, items, 3);
    const text = written(random, pattern, 3);
    return [asked(text, pattern), asked(changed(random, text), pattern)];
  });
  const runs = "a*".repeat(199);
  const many = "a*b*".repeat(99);
  const long = drawn(random, 230, 2);
  const text = written(random, long, 2).slice(0, 399);
  return [
    ...small,
    asked(`${"a".repeat(399)}b`, `${runs}a`),
    asked("a".repeat(400), `${runs}a`),
    asked("a".repeat(400), `${runs}c`),
    asked("ab".repeat(200), `${many}c`),
    asked(`${"ab".repeat(199)}c`, `${many}c`),
    asked(`${"ab".repeat(150)}c`, `${".*".repeat(190)}b`),
    asked("a".repeat(400), `${".*a".repeat(130)}b`),
    asked("a".repeat(130), ".*a".repeat(130)),
    asked("a".repeat(129), ".*a".repeat(130)),
    asked("", "a*b*.*".repeat(60)),
    asked("", `${"a*b*.*".repeat(60)}z`),
    asked(text, long),
    asked(changed(random, text), long),
    asked("abc".repeat(133), `${"a.c".repeat(132)}abc`),
    asked("abc".repeat(133), `${"a.c".repeat(132)}abd`),
  ];
}

const letter = (random: Random, letters: number) => String.fromCharCode(97 + random.int(0, letters - 1));

/** A pattern of that many letters or dots, about half of them with a star. */
const drawn = (random: Random, items: number, letters: number): string =>
  Array.from({ length: items }, () => {
    const one = random.int(0, 3) === 0 ? "." : letter(random, letters);
    return random.int(0, 1) === 0 ? one : `${one}*`;
  }).join("");

/** A text that the pattern matches. */
function written(random: Random, pattern: string, letters: number): string {
  const parts = pattern.match(/.\*?/g) ?? [];
  return parts
    .map((part) => {
      const times = part.endsWith("*") ? random.int(0, 3) : 1;
      const one = () => (part.startsWith(".") ? letter(random, letters) : part.charAt(0));
      return Array.from({ length: times }, one).join("");
    })
    .join("");
}

/** The text with one letter more, at any place. */
function changed(random: Random, text: string): string {
  const place = random.int(0, text.length);
  return text.slice(0, place) + letter(random, 3) + text.slice(place);
}

/** Reads the text letter by letter and keeps the set of all places where the pattern can be by then. */
function asked(s: string, p: string): TestCase {
  const parts = p.match(/.\*?/g) ?? [];
  const isStarred = (place: number) => parts[place]?.endsWith("*") ?? false;
  const withSkipped = (places: Set<number>) => {
    for (const place of places) if (isStarred(place)) places.add(place + 1);
    return places;
  };
  let places = withSkipped(new Set([0]));
  for (const one of s) {
    const fitting = [...places].filter((place) => [".", one].includes(parts[place]?.charAt(0) ?? ""));
    places = withSkipped(new Set(fitting.map((place) => (isStarred(place) ? place : place + 1))));
  }
  return {
    input: `${JSON.stringify(s)}\n${JSON.stringify(p)}`,
    expected_output: String(places.has(parts.length)),
    is_sample: false,
  };
}
