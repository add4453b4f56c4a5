import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

const LETTERS = [..."abcdefghijklmnopqrstuvwxyz0123456789"];
const OTHERS = [..." !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"];

/** Palindromes made by mirroring, dressed up with capitals and punctuation, and the same with one character spoilt. */
export default function cases(): TestCase[] {
  const random = seeded(125);
  return [
    ...[2, 3, 5, 8].flatMap((half) => both(random, half, half % 2, 1)),
    ...both(random, 300, 0, 2),
    ...both(random, 2_000, 1, 0),
    mirrored(random, 133_000, 1, 3, null),
    mirrored(random, 133_000, 0, 3, 66_000),
    mirrored(random, 400_000, 0, 0, null),
    mirrored(random, 399_999, 1, 0, 399_998),
    mirrored(random, 100_000, 1, 0, 0),
    testCase(`${",".repeat(399_999)}a${"_".repeat(400_000)}`, true),
    testCase("-".repeat(800_000), true),
    testCase(`x${" ".repeat(799_998)}y`, false),
  ];
}

function both(random: Random, half: number, middle: number, noise: number): TestCase[] {
  return [
    mirrored(random, half, middle, noise, null),
    mirrored(random, half, middle, noise, random.int(0, half - 1)),
  ];
}

/** Up to `noise` other characters stand before each letter or digit. At `spoilt` a character differs from its mirror image. */
function mirrored(
  random: Random,
  half: number,
  middle: number,
  noise: number,
  spoilt: number | null,
): TestCase {
  const front = Array.from({ length: half }, () => random.pick(LETTERS));
  const back = [...front].reverse();
  if (spoilt !== null) {
    const next = (LETTERS.indexOf(front[spoilt]!) + 1) % LETTERS.length;
    back[half - 1 - spoilt] = LETTERS[next]!;
  }
  const centre = middle > 0 ? [random.pick(LETTERS)] : [];
  const text = [...front, ...centre, ...back].map((character) => {
    const before = Array.from({ length: random.int(0, noise) }, () => random.pick(OTHERS)).join("");
    return before + (random.int(0, 1) === 0 ? character : character.toUpperCase());
  });
  return testCase(text.join(""), spoilt === null);
}

function testCase(text: string, isPalindrome: boolean): TestCase {
  return { input: JSON.stringify(text), expected_output: String(isPalindrome), is_sample: false };
}
