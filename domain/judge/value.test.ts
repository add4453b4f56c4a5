import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ClassSignature, FunctionSignature } from "./signature.ts";
import { type Checked, checkExpected, checkInput } from "./value.ts";

const signature = (over: Partial<FunctionSignature> = {}): FunctionSignature => ({
  v: 1,
  kind: "function",
  name: "twoSum",
  params: [
    { name: "nums", type: "int[]" },
    { name: "target", type: "int" },
  ],
  returns: "int[]",
  compare: { mode: "exact" },
  ...over,
});
const taking = (type: string) => signature({ params: [{ name: "x", type }] });
const lru: ClassSignature = {
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
  compare: { mode: "exact" },
};
const message = (checked: Checked) => (checked.ok ? "ok" : checked.message);

describe("checking a test's input", () => {
  test("accepts one value a line in parameter order", () => {
    expect(checkInput(signature(), "[2,7,11,15]\n9")).toEqual({ ok: true });
  });

  test.each([
    ['[1]\n"9"', "line 2: expected int, got string"],
    ["[1,true]\n9", "line 1: expected int, got boolean"],
    ["[1]\n9000000000", "line 2: expected int, got long"],
    ["[1]\n9.5", "line 2: expected int, got double"],
    ["[1]", "line 1: expected 2 lines (nums, target), got 1"],
    ["[1]\n9\n", "line 3: expected 2 lines (nums, target), got 3"],
    ["[1\n9", "line 1: the value is incomplete (expected int[])"],
  ])("says what is wrong with %j", (text, expected) => {
    const checked = checkInput(signature(), text);
    expect(message(checked)).toBe(expected);
  });

  test.each([
    ["long", "9223372036854775807", "ok"],
    ["long", "9223372036854775808", "line 1: expected long, got long"],
    ["double", '"-Infinity"', "ok"],
    ["double", '"1.5"', "line 1: expected double, got string"],
    ["char", '"ab"', "line 1: expected char, got string"],
    ["List<List<string>>", '[["a"],[]]', "ok"],
    ["ListNode", '{"list":[1,2],"pos":1}', "ok"],
    ["ListNode", '{"list":[1,2],"pos":2}', "line 1: pos lies outside the list"],
    ["TreeNode", "[1,null,2,3]", "ok"],
    ["TreeNode", "[1,null,null,2]", "line 1: item 4 has no parent"],
    ["TreeNode", "[null,1]", "line 1: the root is missing"],
    ["Node", "[[2],[1]]", "ok"],
    ["RandomListNode", "[[7,null],[13,0]]", "ok"],
    ["RandomListNode", "[[7,1]]", "line 1: node 1: 1 lies outside the list"],
    ["RandomListNode", "[7,13]", "line 1: node 1: expected [value, place or null]"],
    ["TreeLinkNode", "[1,2,3,null,5]", "ok"],
    ["TreeLinkNode", "[1,null,null,2]", "line 1: item 4 has no parent"],
  ])("%s %s: %s", (type, text, expected) => {
    expect(message(checkInput(taking(type), text))).toBe(expected);
  });

  test.each([
    ['["LRUCache","put","get"]\n[[2],[1,1],[1]]', "ok"],
    ['["Cache"]\n[[2]]', 'line 1: expected the first call to be "LRUCache"'],
    ['["LRUCache","peek"]\n[[2],[1]]', 'line 1: LRUCache has no method "peek"'],
    ['["LRUCache","get"]\n[[2]]', "line 2: expected 2 lists of arguments, got 1"],
    ['["LRUCache","get"]\n[[2],["a"]]', "line 2: call 2 (get): expected int, got string"],
    ['["LRUCache","get"]\n[[2],[]]', "line 2: call 2 (get): expected 1 arguments, got 0"],
  ])("checks the calls of a class: %j", (text, expected) => {
    expect(message(checkInput(lru, text))).toBe(expected);
  });

  test("any 32-bit integers are an int[]", () => {
    const int = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
    fc.assert(
      fc.property(
        fc.array(int),
        int,
        (nums, target) => checkInput(signature(), `${JSON.stringify(nums)}\n${target}`).ok,
      ),
    );
  });

  test("never throws on any text", () => {
    fc.assert(fc.property(fc.string(), (text) => typeof checkInput(signature(), text).ok === "boolean"));
  });
});

describe("checking an expected output", () => {
  test("several lines only where any of them will do", () => {
    expect(message(checkExpected(signature(), "[0,1]\n[1,0]"))).toBe("line 2: expected one line, got more");
    expect(checkExpected(signature({ compare: { mode: "any_of" } }), "[0,1]\n[1,0]")).toEqual({ ok: true });
  });

  test.each([
    ['[1,"#",2,3,"#"]', "ok"],
    ["[]", "ok"],
    ["[1,2,3]", 'line 1: the last level does not end with "#"'],
    ['[1,"x","#"]', "line 1: expected int, got string"],
  ])("a tree that is linked by levels is answered level by level: %s", (text, said) => {
    expect(message(checkExpected(signature({ returns: "TreeLinkNode" }), text))).toBe(said);
  });

  test("an in-place answer has the parameter's type", () => {
    expect(checkExpected(signature({ returns: "void", out: 0 }), "[1]")).toEqual({ ok: true });
    expect(message(checkExpected(signature({ returns: "void", out: 0 }), "1"))).toBe(
      "line 1: expected int[], got int",
    );
  });
});
