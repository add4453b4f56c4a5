import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/** Short streams answered by ranks, and long ones of whole numbers from a small range answered from counts per value. */
export default function cases(): TestCase[] {
  const random = seeded(295);
  const around = (spread: number) => () => random.int(-spread, spread);
  return [
    ...[3, 10, 10, 50, 1_000, 100_000].map((spread) => mixed(random, 40, around(spread))),
    mixed(random, 600, around(100_000)),
    mixed(random, 1_000, around(5)),
    ordered(600, (index) => index),
    ordered(600, (index) => -index),
    ordered(600, (index) => (index % 2 === 0 ? index : -index)),
    questionsAtTheEnd(random, 29_000, 25_000),
    oneQuestionPerNumber(random, 26_000),
  ];
}

type Call = { num: number } | { median: number };

function testCase(calls: Call[]): TestCase {
  const names = ["MedianFinder", ...calls.map((call) => ("num" in call ? "addNum" : "findMedian"))];
  const args = [[], ...calls.map((call) => ("num" in call ? [call.num] : []))];
  const results = [null, ...calls.map((call) => ("num" in call ? null : call.median))];
  return {
    input: `${JSON.stringify(names)}\n${JSON.stringify(args)}`,
    expected_output: JSON.stringify(results),
    is_sample: false,
  };
}

/** A number first, then about two additions for each question. */
function mixed(random: Random, count: number, next: () => number): TestCase {
  const seen: number[] = [];
  const calls = Array.from({ length: count }, (): Call => {
    if (seen.length > 0 && random.int(0, 2) === 0) return { median: medianByRank(seen) };
    const num = next();
    seen.push(num);
    return { num };
  });
  return testCase(calls);
}

/** Asks at every tenth number only, since ranking all numbers takes long. */
function ordered(count: number, next: (index: number) => number): TestCase {
  const seen: number[] = [];
  const calls = Array.from({ length: count }, (_, index): Call[] => {
    seen.push(next(index));
    const added = { num: next(index) };
    return index % 10 < 9 ? [added] : [added, { median: medianByRank(seen) }];
  });
  return testCase(calls.flat());
}

/** First all numbers, then questions between few further numbers: sorting for each question costs both counts' product. */
function questionsAtTheEnd(random: Random, numbers: number, questions: number): TestCase {
  const counts = new Counts();
  const first = Array.from({ length: numbers }, (): Call => ({ num: counts.add(random.int(0, 99)) }));
  const rest = Array.from({ length: questions }, (_, index): Call => {
    return index % 10 === 0 ? { num: counts.add(random.int(0, 99)) } : { median: counts.median() };
  });
  return testCase([...first, ...rest]);
}

function oneQuestionPerNumber(random: Random, count: number): TestCase {
  const counts = new Counts();
  const calls = Array.from({ length: count }, (): Call[] => [
    { num: counts.add(random.int(0, 99)) },
    { median: counts.median() },
  ]);
  return testCase(calls.flat());
}

/** The mean of the items at both middle ranks; an item's ranks follow from how many are smaller and how many equal. */
function medianByRank(seen: number[]): number {
  const atRank = (rank: number) =>
    seen.find((item) => {
      const smaller = seen.filter((other) => other < item).length;
      const equal = seen.filter((other) => other === item).length;
      return smaller <= rank && rank < smaller + equal;
    })!;
  return (atRank((seen.length - 1) >> 1) + atRank(seen.length >> 1)) / 2;
}

/** How often each value from 0 to 99 has been seen. */
class Counts {
  private readonly seen = new Array<number>(100).fill(0);
  private total = 0;

  add(num: number): number {
    this.seen[num]!++;
    this.total++;
    return num;
  }

  median(): number {
    return (this.atRank((this.total - 1) >> 1) + this.atRank(this.total >> 1)) / 2;
  }

  private atRank(rank: number): number {
    let passed = 0;
    return this.seen.findIndex((count) => {
      passed += count;
      return passed > rank;
    });
  }
}
