import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/** Random calls answered from a plain list, and long rows of calls in which pouring each time takes for ever. */
export default function cases(): TestCase[] {
  const random = seeded(232);
  return [
    ...[10, 15, 20, 30, 40, 60].map((count) => testCase(drawn(random, count, 3))),
    testCase(drawn(random, 300, 1)),
    testCase(drawn(random, 2_000, 1_000_000)),
    testCase([...pushes(48_000), ...repeated(31_000, "pop")]),
    testCase([...pushes(40_000), ...repeated(39_000, "peek"), "pop", "empty"]),
    testCase([...pushes(76_000), "peek", "pop", "empty", "peek"]),
    testCase([...pushes(30_000), ...Array.from({ length: 16_000 }, alternating).flat(), "empty"]),
    testCase(Array.from({ length: 20_000 }, (_, value): Call[] => [value, "pop", "empty"]).flat()),
  ];
}

/** A number is pushed; the others are the names of methods. */
type Call = number | "pop" | "peek" | "empty";

const pushes = (count: number): Call[] => Array.from({ length: count }, (_, i) => i % 1_000);

const repeated = (count: number, call: Call): Call[] => new Array<Call>(count).fill(call);

const alternating = (_: unknown, value: number): Call[] => [value % 10, "peek", "pop"];

function drawn(random: Random, count: number, limit: number): Call[] {
  let size = 0;
  return Array.from({ length: count }, () => {
    const call =
      size === 0 || random.int(0, 9) < 4
        ? random.int(0, limit)
        : random.pick(["pop", "pop", "peek", "empty"] as const);
    if (typeof call === "number") size++;
    else if (call === "pop") size--;
    return call;
  });
}

/** Keeps all values that ever came in, and the place of the front among them. */
function testCase(calls: Call[]): TestCase {
  const values: number[] = [];
  let front = 0;
  const results = calls.map((call) => {
    if (typeof call === "number") {
      values.push(call);
      return null;
    }
    if (call === "empty") return front === values.length;
    const value = values[front]!;
    if (call === "pop") front++;
    return value;
  });
  const names = calls.map((call) => (typeof call === "number" ? "push" : call));
  const args = calls.map((call) => (typeof call === "number" ? [call] : []));
  return {
    input: `${JSON.stringify(["MyQueue", ...names])}\n${JSON.stringify([[], ...args])}`,
    expected_output: JSON.stringify([null, ...results]),
    is_sample: false,
  };
}
