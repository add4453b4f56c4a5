import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

const PARTNER = { "(": ")", "[": "]", "{": "}" } as const;
const OPENING = ["(", "[", "{"] as const;
const ALL = [...OPENING, ")", "]", "}"] as const;

/** Short strings are checked by deleting matching neighbours until none is left; long ones are built right or wrong. */
export default function cases(): TestCase[] {
  const random = seeded(20_020);
  const nest = nested(random, 250_000);
  const middle = nest.length / 2;
  return [
    ...Array.from({ length: 4 }, () => checked(balanced(random, random.int(3, 8)))),
    ...Array.from({ length: 4 }, () => checked(withOneChanged(random, balanced(random, random.int(3, 8))))),
    checked(balanced(random, 200)),
    checked(withOneChanged(random, balanced(random, 200))),
    testCase(nest, true),
    testCase(`${nest.slice(0, middle)}()${nest.slice(middle, -3)}`, false),
    testCase("()[]{}".repeat(60_000), true),
    testCase("(".repeat(300_000), false),
    testCase(`${"[]".repeat(100_000)}}`, false),
    testCase(`)${"()".repeat(50_000)}(`, false),
  ];
}

/** `pairs` pairs in a random arrangement that is well formed. */
function balanced(random: Random, pairs: number): string {
  if (pairs === 0) return "";
  const inside = random.int(0, pairs - 1);
  const open = random.pick(OPENING);
  return open + balanced(random, inside) + PARTNER[open] + balanced(random, pairs - 1 - inside);
}

function withOneChanged(random: Random, text: string): string {
  const at = random.int(0, text.length - 1);
  return text.slice(0, at) + random.pick(ALL.filter((bracket) => bracket !== text[at])) + text.slice(at + 1);
}

/** `depth` opening brackets of random kinds, then their partners. */
function nested(random: Random, depth: number): string {
  const opening = Array.from({ length: depth }, () => random.pick(OPENING));
  const closing = opening.map((open) => PARTNER[open]).reverse();
  return [...opening, ...closing].join("");
}

function checked(text: string): TestCase {
  let rest = text;
  let before: number;
  do {
    before = rest.length;
    rest = rest.replaceAll(/\(\)|\[\]|\{\}/g, "");
  } while (rest.length < before);
  return testCase(text, rest === "");
}

function testCase(text: string, valid: boolean): TestCase {
  return { input: JSON.stringify(text), expected_output: String(valid), is_sample: false };
}
