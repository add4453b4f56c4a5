import { expect, test } from "vitest";
import { authoredGrowth, statedCosts } from "./complexity.ts";

test.each([
  ["O(n)", 1],
  ["O(1) per operation on average", 0],
  ["O(n log n)", 1.5],
  ["O(n²)", 2],
  ["O(m * n)", 2],
  ["O(n + m)", 1],
  ["O(log n)", 0.5],
  ["O(2^n)", 100],
  ["O(n * n!)", 100],
  ["it is quadratic", 2],
  ["n log n because of the sort", 1.5],
  ["n^2 comparisons", 2],
  ["fast enough", null],
  ["Brute force with two loops is O(n2) time", 2],
  ["O(n3)", 3],
  ["O(n**2)", 2],
  ["O(n square)", 2],
  ["O(n lg n)", 1.5],
  ["O(nlogn)", 1.5],
  ["O(n2 log n)", 2.5],
  ["it takes n2 steps", 2],
  ["O(sqrt(n))", 0.5],
  ["O(n^k)", null],
  ["O(n^1.5)", null],
  ["time is n lg n", 1.5],
  ["time is n times m", null],
])("%s grows with degree %s", (text, growth) => {
  expect(authoredGrowth(text)).toBe(growth);
});

test("time and space are told apart by the words beside them", () => {
  expect(statedCosts("O(n) time and O(1) space").map(({ growth, of }) => [growth, of])).toEqual([
    [1, "time"],
    [0, "space"],
  ]);
  expect(statedCosts("linear time, constant space").map(({ growth, of }) => [growth, of])).toEqual([
    [1, "time"],
    [0, "space"],
  ]);
});

test("a linear search or scan is a technique, not a cost", () => {
  expect(statedCosts("I would do a linear scan")).toEqual([]);
});

test("the cost of one step is not the cost of the way", () => {
  expect(statedCosts("a hash map finds the partner in constant time")).toEqual([]);
  expect(statedCosts("each lookup is O(1)")).toEqual([]);
  expect(statedCosts("with O(1) lookups it is O(n) in all").map(({ growth }) => growth)).toEqual([1]);
  expect(statedCosts("get and put both run in O(1)").map(({ growth }) => growth)).toEqual([0]);
});

test.each([
  "time complexity is n, memory also n",
  "both O(n)",
  "time and space are both O(n)",
  "O(n) for both",
  "O(n) time and space",
  "time is n and space is n",
])("costs that share a word or a sign are both heard: %s", (text) => {
  expect(statedCosts(text).map(({ growth, of }) => [growth, of])).toEqual([
    [1, "time"],
    [1, "space"],
  ]);
});

test("what is said of two operations is said of one cost", () => {
  expect(statedCosts("get and put both run in O(1)")).toHaveLength(1);
  expect(statedCosts("the time is not an issue")).toEqual([]);
});
