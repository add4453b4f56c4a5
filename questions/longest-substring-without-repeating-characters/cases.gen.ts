import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

const PRINTABLE = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i));

/** Short texts are checked by looking at every substring; long ones by starting afresh at each position. */
export default function cases(): TestCase[] {
  const random = seeded(20_003);
  const wheel = random.shuffle(PRINTABLE).join("");
  return [
    ...[4, 7, 9, 12, 14].map((length) => brief(random, length, PRINTABLE.slice(65, 70))),
    brief(random, 60, PRINTABLE),
    brief(random, 200, PRINTABLE),
    testCase(PRINTABLE.join(""), 95),
    testCase("%".repeat(100_000), 1),
    testCase(wheel.repeat(600), 95),
    testCase("!?".repeat(150_000) + wheel, 95),
    long(random, 300_000, PRINTABLE),
    long(random, 500_000, PRINTABLE.slice(33, 53)),
  ];
}

function brief(random: Random, length: number, alphabet: string[]): TestCase {
  const text = Array.from({ length }, () => random.pick(alphabet)).join("");
  let best = 0;
  for (let start = 0; start < length; start++) {
    for (let end = start + 1; end <= length; end++) {
      const part = text.slice(start, end);
      if (new Set(part).size === part.length) best = Math.max(best, part.length);
    }
  }
  return testCase(text, best);
}

function long(random: Random, length: number, alphabet: string[]): TestCase {
  const text = Array.from({ length }, () => random.pick(alphabet)).join("");
  let best = 0;
  for (let start = 0; start < length; start++) {
    const met = new Set<string>();
    for (let end = start; end < length && !met.has(text[end]!); end++) met.add(text[end]!);
    best = Math.max(best, met.size);
  }
  return testCase(text, best);
}

function testCase(text: string, length: number): TestCase {
  return { input: JSON.stringify(text), expected_output: String(length), is_sample: false };
}
