import { expect, test } from "vitest";
import type { Signature } from "../../../../../domain/judge/signature.ts";
import { pastedCases } from "./pasted-cases.ts";

const twoSum: Signature = {
  v: 1,
  kind: "function",
  name: "twoSum",
  params: [
    { name: "nums", type: "int[]" },
    { name: "target", type: "int" },
  ],
  returns: "int[]",
  compare: { mode: "exact" },
};

test("a block is a case, with or without what is expected", () => {
  const { cases, flaws } = pastedCases("[2,7]\n9\n[0,1]\n\n\n[3,3]\r\n6\r\n", twoSum);
  expect(flaws).toEqual([]);
  expect(cases).toEqual([
    { input: "[2,7]\n9", expected_output: "[0,1]", is_sample: false },
    { input: "[3,3]\n6", expected_output: null, is_sample: false },
  ]);
});

test("what does not fit the signature is told by its number, and the others are read all the same", () => {
  const { cases, flaws } = pastedCases("[2,7]\n9\n\n[2,7\n9\n\n[1]\n\n[1,2]\n3\nyes", twoSum);
  expect(cases).toHaveLength(1);
  expect(flaws.map(({ number }) => number)).toEqual([2, 3, 4]);
  expect(flaws[0]!.message).toMatch(/^line 1/);
  expect(flaws[2]!.message).toMatch(/^expected output, line 1/);
});

test("a list as in cases.json keeps its samples", () => {
  const text = JSON.stringify([
    { input: "[2,7]\n9", expected_output: "[0,1]", is_sample: true },
    { input: "[3,3]\n6" },
  ]);
  expect(pastedCases(text, twoSum).cases).toMatchObject([{ is_sample: true }, { expected_output: null }]);
});

test("nothing pasted is no case", () => {
  expect(pastedCases("  \n\n ", twoSum)).toEqual({ cases: [], flaws: [] });
});

test("a class takes two lines of input", () => {
  const stack: Signature = {
    v: 1,
    kind: "class",
    name: "Stack",
    ctor: [],
    methods: [{ name: "size", params: [], returns: "int" }],
    compare: { mode: "exact" },
  };
  expect(pastedCases('["Stack","size"]\n[[],[]]\n[null,0]', stack).cases[0]).toMatchObject({
    input: '["Stack","size"]\n[[],[]]',
    expected_output: "[null,0]",
  });
});
