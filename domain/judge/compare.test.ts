import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answersMatch } from "./compare.ts";
import { seeded } from "./random.ts";
import type { Compare, FunctionSignature } from "./signature.ts";

const returning = (returns: string, compare: Compare = { mode: "exact" }): FunctionSignature => ({
  v: 1,
  kind: "function",
  name: "f",
  params: [{ name: "x", type: "int" }],
  returns,
  compare,
});

describe("an answer matches exactly", () => {
  test.each([
    ["int", "1", "1", true],
    ["int", "1.0", "1", false],
    ["int", "-0", "0", true],
    ["int", "true", "1", false],
    ["long", "9007199254740993", "9007199254740992", false],
    ["double", "2", "2.0", true],
    ["double", '"NaN"', '"NaN"', true],
    ["double", "-0.0", "0.0", false],
    ["double", '"-Infinity"', '"Infinity"', false],
    ["string", '"\\u0061"', '"a"', true],
    ["string", '"1"', "1", false],
    ["int[]", "[1, 2]", "[1,2]", true],
    ["int[]", "[2,1]", "[1,2]", false],
    ["int[]", "null", "[]", false],
    ["ListNode", "null", "[]", true],
    ["ListNode", '{"list":[1,2],"pos":0}', '{"pos":0,"list":[1,2]}', true],
    ["ListNode", '{"list":[1,2],"pos":0}', "[1,2]", false],
    ["TreeNode", "[1,null,2,null,null]", "[1,null,2]", true],
    ["RandomListNode", "[[7,null],[13,0]]", "[[7, null], [13, 0]]", true],
    ["RandomListNode", "[[7,null],[13,0]]", "[[7,null],[13,1]]", false],
    ["RandomListNode", "[]", "null", true],
    ["TreeLinkNode", '[1,"#",2,3,"#"]', '[1,"#",2,3,"#"]', true],
    ["TreeLinkNode", '[1,"#",2,"#"]', '[1,"#",2,3,"#"]', false],
    ["List<List<string>>", '[["a"],[]]', '[["a"],[]]', true],
    ["int", "[", "1", false],
    ["int", "", "1", false],
  ])("%s: %s and %s: %s", (type, actual, expected, matches) => {
    expect(answersMatch(returning(type), actual, expected)).toBe(matches);
  });
});

describe("other ways to compare", () => {
  test("float: within the tolerances", () => {
    const signature = returning("double", { mode: "float", abs: 1e-5, rel: 1e-5 });
    expect(answersMatch(signature, "0.333333", "0.33333333")).toBe(true);
    expect(answersMatch(signature, "1000001", "1000000.0")).toBe(true);
    expect(answersMatch(signature, "1.001", "1.0")).toBe(false);
    expect(answersMatch(signature, '"NaN"', "1.0")).toBe(false);
  });

  test("unordered: the outer order is free, the inner is not", () => {
    const signature = returning("int[][]", { mode: "unordered" });
    expect(answersMatch(signature, "[[3,4],[1,2]]", "[[1,2],[3,4]]")).toBe(true);
    expect(answersMatch(signature, "[[4,3],[1,2]]", "[[1,2],[3,4]]")).toBe(false);
    expect(answersMatch(signature, "[[1,2],[1,2]]", "[[1,2],[3,4]]")).toBe(false);
  });

  test("unordered_deep: every order is free", () => {
    const signature = returning("List<List<string>>", { mode: "unordered_deep" });
    expect(answersMatch(signature, '[["b","a"],["c"]]', '[["c"],["a","b"]]')).toBe(true);
    expect(answersMatch(signature, '[["b"],["a","c"]]', '[["c"],["a","b"]]')).toBe(false);
  });

  test("any_of: one of several lines", () => {
    const signature = returning("string", { mode: "any_of" });
    expect(answersMatch(signature, '"aba"', '"bab"\n"aba"')).toBe(true);
    expect(answersMatch(signature, '"b"', '"bab"\n"aba"')).toBe(false);
  });

  test("checkers see the input", () => {
    const order = returning("int[]", { mode: "checker", name: "course_order" });
    const input = "4\n[[1,0],[2,0],[3,1],[3,2]]";
    expect(answersMatch(order, "[0,2,1,3]", "[0,1,2,3]", input)).toBe(true);
    expect(answersMatch(order, "[1,0,2,3]", "[0,1,2,3]", input)).toBe(false);
    expect(answersMatch(order, "[0,0,1,3]", "[0,1,2,3]", input)).toBe(false);
    const palindrome = returning("string", { mode: "checker", name: "longest_palindrome" });
    expect(answersMatch(palindrome, '"aba"', '"bab"', '"babad"')).toBe(true);
    expect(answersMatch(palindrome, '"aaa"', '"bab"', '"babad"')).toBe(false);
    const tree = returning("TreeNode", { mode: "checker", name: "height_balanced_tree" });
    expect(answersMatch(tree, "[2,1,3]", "[2,1,3]", "[1,2,3]")).toBe(true);
    expect(answersMatch(tree, "[3,2,null,1]", "[2,1,3]", "[1,2,3]")).toBe(false);
  });

  test("a checker nobody wrote matches nothing", () => {
    expect(answersMatch(returning("int", { mode: "checker", name: "toString" }), "1", "1", "1")).toBe(false);
    expect(answersMatch(returning("int", { mode: "checker", name: "constructor" }), "1", "1", "1")).toBe(
      false,
    );
  });
});

describe("properties", () => {
  const lists = fc.array(fc.array(fc.integer(), { maxLength: 5 }), { maxLength: 8 });

  test("a value matches itself in every mode", () => {
    const modes: Compare[] = [
      { mode: "exact" },
      { mode: "float", abs: 0, rel: 0 },
      { mode: "unordered" },
      { mode: "unordered_deep" },
      { mode: "any_of" },
    ];
    fc.assert(
      fc.property(lists, fc.constantFrom(...modes), (value, compare) => {
        const text = JSON.stringify(value);
        return answersMatch(returning("int[][]", compare), text, text);
      }),
    );
  });

  test("shuffled lists match unordered, and only a permutation does", () => {
    fc.assert(
      fc.property(lists, fc.integer(), fc.integer(), (value, seed, extra) => {
        const signature = returning("int[][]", { mode: "unordered" });
        const text = JSON.stringify(value);
        expect(answersMatch(signature, JSON.stringify(seeded(seed).shuffle(value)), text)).toBe(true);
        expect(answersMatch(signature, JSON.stringify([...value, [extra]]), text)).toBe(false);
      }),
    );
  });

  test("no answer, however malformed, throws", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.json(),
        (actual, expected) => typeof answersMatch(returning("int[]"), actual, expected) === "boolean",
      ),
    );
  });
});
