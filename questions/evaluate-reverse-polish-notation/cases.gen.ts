import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/** Expressions grown as trees, whose values are computed along with them and kept small. */
export default function cases(): TestCase[] {
  const random = seeded(150);
  return [
    ...[2, 3, 4, 6, 8, 12].map((numbers) => testCase(grown(random, numbers))),
    ...[20, 50, 200, 5_000].map((numbers) => testCase(grown(random, numbers))),
    testCase(grown(random, 100_000)),
    testCase(grown(random, 100_000)),
    nestedToTheRight(700),
    sumsOfTwo(50_000),
  ];
}

type Expression = { tokens: string[]; value: number };

const LIMIT = 1_000_000;

/** Splits the numbers among two operands until one is left. */
function grown(random: Random, numbers: number): Expression {
  if (numbers === 1) {
    const value = random.int(-20, 20);
    return { tokens: [String(value)], value };
  }
  const onTheLeft = numbers > 100 ? Math.floor(numbers / 2) : random.int(1, numbers - 1);
  return joined(random, grown(random, onTheLeft), grown(random, numbers - onTheLeft));
}

/** Any operator whose result is neither undefined nor too large. A sum or difference of small values always fits. */
function joined(random: Random, left: Expression, right: Expression): Expression {
  for (;;) {
    const operator = random.pick(["+", "-", "*", "/"]);
    const value = Math.trunc(applied(operator, left.value, right.value));
    if (!(Math.abs(value) < LIMIT)) continue;
    return { tokens: left.tokens.concat(right.tokens, operator), value };
  }
}

function applied(operator: string, left: number, right: number): number {
  if (operator === "+") return left + right;
  if (operator === "-") return left - right;
  return operator === "*" ? left * right : left / right;
}

/** 1 - (2 - (3 - (…))): all numbers first, then all operators. */
function nestedToTheRight(numbers: number): TestCase {
  const all = Array.from({ length: numbers }, (_, i) => i + 1);
  const value = all.reduceRight((rest, number) => number - rest);
  const operators = Array<string>(numbers - 1).fill("-");
  return testCase({ tokens: [...all.map(String), ...operators], value });
}

/** (1 + 2) + ((1 + 2) + …), balanced. */
function sumsOfTwo(pairs: number): TestCase {
  const balanced = (count: number): string[] => {
    if (count === 1) return ["1", "2", "+"];
    const half = Math.floor(count / 2);
    return balanced(half).concat(balanced(count - half), "+");
  };
  return testCase({ tokens: balanced(pairs), value: 3 * pairs });
}

function testCase({ tokens, value }: Expression): TestCase {
  return { input: JSON.stringify(tokens), expected_output: String(value + 0), is_sample: false };
}
