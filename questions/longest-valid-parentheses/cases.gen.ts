import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

const MOST = 250_000;

/** Random strings, and long ones in which stretches are nested, joined, cut off early or never closed. */
export default function cases(): TestCase[] {
  const random = seeded(32);
  const half = MOST / 2;
  return [
    ...[5, 6, 7, 8, 9, 10, 12, 14, 16, 20, 30].map((length) => asked(drawn(random, length, 5))),
    asked(drawn(random, 200, 5)),
    asked(drawn(random, 2_000, 6)),
    asked(drawn(random, 2_000, 4)),
    asked(`${balanced(random, 600)})${balanced(random, 800)}(${balanced(random, 700)}`),
    asked(`${balanced(random, 600)}(${balanced(random, 500)})${balanced(random, 700)}`),
    asked("(".repeat(MOST)),
    asked(")".repeat(MOST)),
    asked("()".repeat(half)),
    asked("(".repeat(half) + ")".repeat(half)),
    asked(`${"(".repeat(half + 1)}${")".repeat(half - 1)}`),
    asked(`${"(".repeat(half - 1)}${")".repeat(half + 1)}`),
    asked(")".repeat(half) + "(".repeat(half)),
    asked("(()".repeat(80_000)),
    asked(`${balanced(random, 90_000)}(${balanced(random, 70_000)}(${balanced(random, 89_998)}`),
    asked(drawn(random, MOST, 5)),
  ];
}

/** Of ten characters about `opening` open. */
const drawn = (random: Random, length: number, opening: number): string =>
  Array.from({ length }, () => (random.int(1, 10) <= opening ? "(" : ")")).join("");

/** A string of that many characters, all of which match. */
function balanced(random: Random, length: number): string {
  let text = "";
  for (let depth = 0; text.length < length; ) {
    const isOpening = depth === 0 || (depth < length - text.length && random.int(0, 1) === 1);
    text += isOpening ? "(" : ")";
    depth += isOpening ? 1 : -1;
  }
  return text;
}

/** Strikes out the characters that find no partner, and measures the gaps between them. */
function asked(s: string): TestCase {
  const waiting: number[] = [];
  const alone: number[] = [];
  for (const [place, character] of [...s].entries()) {
    if (character === "(") waiting.push(place);
    else if (waiting.pop() === undefined) alone.push(place);
  }
  const ends = [...alone, ...waiting, s.length].sort((a, b) => a - b);
  const gaps = ends.map((end, i) => end - (i === 0 ? -1 : ends[i - 1]!) - 1);
  const longest = gaps.reduce((most, gap) => Math.max(most, gap), 0);
  return { input: JSON.stringify(s), expected_output: String(longest), is_sample: false };
}
