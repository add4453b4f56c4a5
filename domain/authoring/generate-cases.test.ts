import * as v from "valibot";
import { expect, test } from "vitest";
import { type Signature, Signature as SignatureSchema } from "../judge/signature.ts";
import { checkInput } from "../judge/value.ts";
import type { CaseGenerator } from "./cases-job.ts";
import { type Generated, generateInputs } from "./generate-cases.ts";
import { inEnglish } from "./said.ts";

const taking = (...types: string[]): Signature =>
  v.parse(SignatureSchema, {
    v: 1,
    kind: "function",
    name: "solve",
    params: types.map((type, at) => ({ name: `p${at}`, type })),
    returns: "int",
  });
const made = (signature: Signature, given: Partial<CaseGenerator> = {}) => {
  const generated = generateInputs(signature, {
    seed: 7,
    count: 6,
    sizes: [0, 1, 5, 40],
    ranges: {},
    ...given,
  });
  if (!generated.ok) throw new Error(inEnglish(generated.said));
  return generated.inputs;
};
const refusalOf = (generated: Generated) => (generated.ok ? "" : inEnglish(generated.said));
const first = (input: string | undefined) => JSON.parse((input ?? "").split("\n")[0] ?? "") as number[];

test.each([
  ["int"],
  ["long"],
  ["double"],
  ["boolean"],
  ["char"],
  ["string"],
  ["int[]"],
  ["List<List<int>>"],
  ["string[]"],
  ["char[][]"],
  ["ListNode"],
  ["ListNode[]"],
  ["TreeNode"],
  ["TreeLinkNode"],
  ["Node"],
  ["RandomListNode"],
])("inputs of %s are of that type, whatever their size", (type) => {
  const signature = taking(type, "int");
  const inputs = made(signature, { count: 12 });
  expect(inputs.map((input) => checkInput(signature, input))).toEqual(inputs.map(() => ({ ok: true })));
});

test("a class is called as often as the size says, each method with arguments of its own", () => {
  const signature = v.parse(SignatureSchema, {
    v: 1,
    kind: "class",
    name: "LRUCache",
    ctor: [{ name: "capacity", type: "int" }],
    methods: [
      { name: "get", params: [{ name: "key", type: "int" }], returns: "int" },
      {
        name: "put",
        params: [
          { name: "key", type: "int" },
          { name: "value", type: "int" },
        ],
        returns: "void",
      },
    ],
  });
  const ranges = { "LRUCache.capacity": { low: 2, high: 2 }, "put.value": { low: 50, high: 60 } };
  const [input = ""] = made(signature, { count: 1, sizes: [30], ranges });
  expect(checkInput(signature, input)).toEqual({ ok: true });
  const [names, args] = input.split("\n").map((line) => JSON.parse(line) as unknown[]);
  expect(names).toHaveLength(31);
  expect(args?.[0]).toEqual([2]);
});

test("the same seed gives the same inputs, and another seed others", () => {
  const signature = taking("int[]", "string");
  expect(made(signature)).toEqual(made(signature));
  expect(made(signature)).not.toEqual(made(signature, { seed: 8 }));
});

test("numbers stay within their range, each once and in order where that is asked for", () => {
  const ranges = { p0: { low: 10, high: 60, distinct: true, sorted: true } };
  const list = first(made(taking("int[]"), { sizes: [40], count: 1, ranges })[0]);
  expect(new Set(list).size).toBe(40);
  expect(list).toEqual(list.toSorted((a, b) => a - b));
  expect(Math.min(...list)).toBeGreaterThanOrEqual(10);
  expect(Math.max(...list)).toBeLessThanOrEqual(60);
});

test("a matrix has rows of one length, and a text letters of its alphabet", () => {
  const ranges = { p0: { length: 3, inner: 4 }, p1: { alphabet: "ab", length: 9 } };
  const [input = ""] = made(taking("int[][]", "string"), { count: 1, ranges });
  const [matrix, text] = input.split("\n").map((line) => JSON.parse(line) as unknown);
  expect((matrix as number[][]).map((row) => row.length)).toEqual([4, 4, 4]);
  expect(text).toMatch(/^[ab]{9}$/);
});

test("no input comes twice, and there are fewer where there cannot be more", () => {
  const inputs = made(taking("boolean"), { count: 50 });
  expect(inputs.toSorted()).toEqual(["false", "true"]);
});

test.each<[string, Partial<CaseGenerator>]>([
  ["There is no parameter “nums”, only p0.", { ranges: { nums: {} } }],
  ["p0: the lowest value (5) lies above the highest (1).", { ranges: { p0: { low: 5, high: 1 } } }],
  [
    "p0: 40 different numbers do not fit between 1 and 5.",
    { sizes: [40], ranges: { p0: { low: 1, high: 5, distinct: true } } },
  ],
  [
    "p0: an int lies between -2147483648 and 2147483647.",
    { sizes: [1], ranges: { p0: { high: 5_000_000_000 } } },
  ],
])("%s", (message, given) => {
  expect(
    refusalOf(generateInputs(taking("int[]"), { seed: 1, count: 3, sizes: [3], ranges: {}, ...given })),
  ).toBe(message);
});

test("a matrix that is larger than any case is refused rather than drawn", () => {
  const generated = generateInputs(taking("int[][]"), { seed: 1, count: 1, sizes: [5000], ranges: {} });
  expect(refusalOf(generated)).toBe("p0: 5000 × 5000 items are too many.");
});

test("what would come to more than can be judged at once is not drawn to its end", () => {
  const refused = (type: string, given: Partial<CaseGenerator>) =>
    refusalOf(generateInputs(taking(type), { seed: 1, count: 100, sizes: [1], ranges: {}, ...given }));
  expect(refused("int[]", { sizes: [100_000] })).toContain("more than can be judged at once");
  expect(refused("string[]", { sizes: [200_000], ranges: { p0: { inner: 10_000 } } })).toContain(
    "texts of 10000 characters",
  );
});

test("what is drawn again and not kept takes no room from what is", () => {
  // Fifty draws come to more than can be judged at once, the two different ones among them do not.
  const ranges = { p0: { low: 1_000_000_000, high: 1_000_000_000, length: 20_000 } };
  expect(made(taking("int[]", "boolean"), { count: 5, sizes: [1], ranges })).toHaveLength(2);
});
