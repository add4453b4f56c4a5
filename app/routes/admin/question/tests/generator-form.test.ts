import { expect, test } from "vitest";
import type { Signature } from "../../../../../domain/judge/signature.ts";
import { rangedParams, readGenerator } from "./generator-form.ts";

const signature: Signature = {
  v: 1,
  kind: "function",
  name: "f",
  params: [
    { name: "grid", type: "int[][]" },
    { name: "word", type: "string" },
    { name: "flag", type: "boolean" },
    { name: "head", type: "ListNode" },
  ],
  returns: "int",
  compare: { mode: "exact" },
};
const params = rangedParams(signature);
const typed = { seed: "7", count: "10", sizes: "1, 10 100", ranges: {} };

test("a parameter is asked for what its type can be drawn from", () => {
  expect(params.map(({ fields }) => fields.join(" "))).toEqual([
    "low high length inner sorted distinct",
    "alphabet length",
    "",
    "low high length sorted distinct",
  ]);
});

test("what is left empty is left to the type", () => {
  const ranges = { grid: { low: "-5", high: "", sorted: true }, word: { alphabet: " " } };
  expect(readGenerator({ ...typed, ranges }, params)).toEqual({
    ok: true,
    generator: {
      seed: 7,
      count: 10,
      sizes: [1, 10, 100],
      ranges: { grid: { low: -5, sorted: true }, word: { alphabet: " " } },
    },
  });
});

test("each thing that is no number yet is named", () => {
  const ranges = { grid: { low: "ten" } };
  expect(readGenerator({ seed: "-1", count: "101", sizes: "", ranges }, params)).toEqual({
    ok: false,
    flaws: ["seed", "count", "sizes", "range"],
  });
});

test("values cannot be drawn from a range whose end stands before its beginning", () => {
  expect(readGenerator({ ...typed, ranges: { grid: { low: "9", high: "1" } } }, params)).toMatchObject({
    ok: false,
  });
});

test("for a class a parameter goes by its method, the constructor's by the class", () => {
  const made: Signature = {
    v: 1,
    kind: "class",
    name: "Cache",
    ctor: [{ name: "capacity", type: "int" }],
    methods: [{ name: "get", params: [{ name: "key", type: "int" }], returns: "int" }],
    compare: { mode: "exact" },
  };
  expect(rangedParams(made).map(({ key }) => key)).toEqual(["Cache.capacity", "get.key"]);
});
