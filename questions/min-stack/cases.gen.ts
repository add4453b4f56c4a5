import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/** Random calls answered from a plain list, and long runs whose answers are known from how they are made. */
export default function cases(): TestCase[] {
  const random = seeded(155);
  return [
    ...[12, 20, 30, 40, 60].map((count) => mixed(random, count, 6)),
    mixed(random, 40, 2_147_483_647),
    mixed(random, 300, 3),
    mixed(random, 1_500, 100_000),
    manyQuestions((i) => 9 - (i % 7)),
    manyQuestions(() => 3),
    upAndDown(40_000, (i) => 40_000 - i),
    upAndDown(40_000, () => 5),
    upAndDown(40_000, (i) => i % 1_000),
  ];
}

type Call = { name: "push" | "pop" | "top" | "getMin"; args: number[]; result: number | null };

const push = (value: number): Call => ({ name: "push", args: [value], result: null });
const pop = (): Call => ({ name: "pop", args: [], result: null });
const getMin = (result: number): Call => ({ name: "getMin", args: [], result });

function testCase(calls: Call[]): TestCase {
  const names = ["MinStack", ...calls.map((call) => call.name)];
  const args = [[], ...calls.map((call) => call.args)];
  return {
    input: `${JSON.stringify(names)}\n${JSON.stringify(args)}`,
    expected_output: JSON.stringify([null, ...calls.map((call) => call.result)]),
    is_sample: false,
  };
}

/** Random calls on a list that is searched for its minimum each time. */
function mixed(random: Random, count: number, limit: number): TestCase {
  const values: number[] = [];
  const calls = Array.from({ length: count }, (): Call => {
    const choice = random.int(0, 9);
    if (values.length === 0 || choice < 4) {
      values.push(random.int(-limit, limit));
      return push(values.at(-1)!);
    }
    if (choice < 6) {
      values.pop();
      return pop();
    }
    if (choice < 8) return { name: "top", args: [], result: values.at(-1)! };
    return getMin(Math.min(...values));
  });
  return testCase(calls);
}

/** Fills the stack with values above 2 and a single 2, then asks for the minimum over and over. */
function manyQuestions(valueAt: (place: number) => number): TestCase {
  const pushes = Array.from({ length: 43_000 }, (_, i) => push(valueAt(i)));
  return testCase([...pushes, push(2), ...Array.from({ length: 40_000 }, () => getMin(2)), pop(), getMin(3)]);
}

/** Pushes `count` values, then asks and pops until one is left. The minimum of each prefix is carried along. */
function upAndDown(count: number, valueAt: (place: number) => number): TestCase {
  const values = Array.from({ length: count }, (_, i) => valueAt(i));
  let lowest = Infinity;
  const lowestUpTo = values.map((value) => {
    lowest = Math.min(lowest, value);
    return lowest;
  });
  const down = Array.from({ length: count - 1 }, (_, i) =>
    i % 50 === 0 ? [pop(), getMin(lowestUpTo[count - 2 - i]!)] : [pop()],
  );
  return testCase([...values.map(push), ...down.flat(), getMin(values[0]!)]);
}
