import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/** Random calls answered by a plain model of the cache, and long runs whose answers are known from how they are made. */
export default function cases(): TestCase[] {
  const random = seeded(146);
  return [
    ...[1, 2, 2, 3, 3, 4, 5, 8].map((capacity) => mixed(random, capacity, 40, capacity + 3)),
    mixed(random, 3, 200, 5),
    mixed(random, 20, 1_500, 30),
    mixed(random, 100, 3_000, 110),
    fillThenReplace(27_000, 27_000),
    fillThenRead(27_000, (turn) => turn),
    fillThenRead(27_000, (turn) => 26_999 - (turn % 2)),
  ];
}

type Call = { name: "get" | "put"; args: number[]; result: number | null };

function testCase(capacity: number, calls: Call[]): TestCase {
  const names = ["LRUCache", ...calls.map((call) => call.name)];
  const args = [[capacity], ...calls.map((call) => call.args)];
  return {
    input: `${JSON.stringify(names)}\n${JSON.stringify(args)}`,
    expected_output: JSON.stringify([null, ...calls.map((call) => call.result)]),
    is_sample: false,
  };
}

/** `count` random calls over keys below `keys`. The model is the list of entries itself, oldest use first. */
function mixed(random: Random, capacity: number, count: number, keys: number): TestCase {
  const entries: { key: number; value: number }[] = [];
  const calls = Array.from({ length: count }, (): Call => {
    const key = random.int(0, keys - 1);
    const at = entries.findIndex((entry) => entry.key === key);
    const found = at < 0 ? undefined : entries.splice(at, 1)[0];
    if (random.int(0, 1) === 0) {
      if (found) entries.push(found);
      return { name: "get", args: [key], result: found ? found.value : -1 };
    }
    const value = random.int(0, 99);
    entries.push({ key, value });
    if (entries.length > capacity) entries.shift();
    return { name: "put", args: [key, value], result: null };
  });
  return testCase(capacity, calls);
}

/** Fills the cache, then each new key pushes out the oldest: a search through all entries costs calls × capacity. */
function fillThenReplace(capacity: number, replaced: number): TestCase {
  const puts = Array.from({ length: capacity + replaced }, (_, key) => put(key, key % 10));
  return testCase(capacity, [...puts, get(replaced - 1, -1), get(replaced, replaced % 10)]);
}

/**
 * Fills the cache, reads as often as it has entries, and adds one more, which pushes out key 0. A list searched from its
 * recent end is slow when the oldest entry is read each time; one searched from its old end, when the newest two alternate.
 */
function fillThenRead(capacity: number, keyOf: (turn: number) => number): TestCase {
  const keys = Array.from({ length: capacity }, (_, key) => key);
  const puts = keys.map((key) => put(key, key % 10));
  const gets = keys.map((turn) => get(keyOf(turn), keyOf(turn) % 10));
  return testCase(capacity, [...puts, ...gets, put(capacity, 7), get(0, -1), get(1, 1), get(capacity, 7)]);
}

const get = (key: number, result: number): Call => ({ name: "get", args: [key], result });
const put = (key: number, value: number): Call => ({ name: "put", args: [key, value], result: null });
