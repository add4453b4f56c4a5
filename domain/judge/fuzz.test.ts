import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answersMatch } from "./compare.ts";
import { type JsonValue, MAX_DEPTH, parseJson } from "./json.ts";
import type { Compare, FunctionSignature, Signature } from "./signature.ts";
import { checkExpected, checkInput, typeProblem } from "./value.ts";

const DEEP = 100_000;
const MIB = 1024 * 1024;

const returning = (returns: string, compare: Compare = { mode: "exact" }): FunctionSignature => ({
  v: 1,
  kind: "function",
  name: "f",
  params: [{ name: "x", type: returns }],
  returns,
  compare,
});

const SCALARS = ["int", "long", "double", "boolean", "char", "string", "ListNode", "TreeNode", "Node"];
const typeName: fc.Arbitrary<string> = fc.letrec((tie) => ({
  type: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom(...SCALARS),
    (tie("type") as fc.Arbitrary<string>).map((type) => `${type}[]`),
    (tie("type") as fc.Arbitrary<string>).map((type) => `List<${type}>`),
  ),
})).type as fc.Arbitrary<string>;

const compare: fc.Arbitrary<Compare> = fc.oneof(
  fc.constantFrom<Compare>(
    { mode: "exact" },
    { mode: "unordered" },
    { mode: "unordered_deep" },
    { mode: "any_of" },
  ),
  fc.record({ mode: fc.constant("float" as const), abs: fc.double(), rel: fc.double() }),
  fc.record({
    mode: fc.constant("checker" as const),
    name: fc.constantFrom("course_order", "longest_palindrome", "height_balanced_tree", "__proto__"),
  }),
);

/** Any UTF-16, lone surrogates and NUL included. */
const anyText = fc.array(fc.nat(0xffff), { maxLength: 40 }).map((units) => String.fromCharCode(...units));
const bytesAsText = fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes).toString("utf8"));
const almostJson = fc.string({
  unit: fc.constantFrom(...'[]{},:"\\u-+.eE0123tfnrualse \nd8'),
  maxLength: 60,
});
const malformed = fc.oneof(
  anyText,
  bytesAsText,
  almostJson,
  fc.json(),
  fc.json().map((text) => text.slice(0, -1)),
);

/** Values that judging.md's formats can say, each with its text. */
const value: fc.Arbitrary<JsonValue> = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom<JsonValue>(null, true, false, -0, 1.5, 1e300, 5e-324),
    fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
    anyText,
    fc.array(tie("value") as fc.Arbitrary<JsonValue>, { maxLength: 4 }),
    fc.dictionary(anyText, tie("value") as fc.Arbitrary<JsonValue>, { maxKeys: 4 }),
  ),
})).value as fc.Arbitrary<JsonValue>;

describe("any value", { timeout: 60_000 }, () => {
  test("is read back as it was written", () => {
    fc.assert(
      fc.property(value, (written) => {
        expect(parseJson(write(written))).toEqual({ ok: true, value: written });
      }),
      { numRuns: 1000 },
    );
  });

  test("matches itself under every comparison of its shape, and never another", () => {
    const modes = fc.constantFrom<Compare>(
      { mode: "exact" },
      { mode: "unordered" },
      { mode: "unordered_deep" },
    );
    fc.assert(
      fc.property(value, value, modes, (one, other, mode) => {
        const text = write(one);
        expect(answersMatch(returning("any[]", mode), text, text)).toBe(true);
        expect(answersMatch(returning("any[]", mode), text, write([one, other, 12345n]))).toBe(false);
      }),
    );
  });
});

describe("malformed text", { timeout: 60_000 }, () => {
  test("is refused by every reader without an exception", () => {
    fc.assert(
      fc.property(typeName, compare, malformed, malformed, (type, mode, actual, expected) => {
        const signature = returning(type, mode);
        expect(typeof parseJson(actual).ok).toBe("boolean");
        expect(typeof checkInput(signature, actual).ok).toBe("boolean");
        expect(typeof checkExpected(signature, expected).ok).toBe("boolean");
        expect(typeof answersMatch(signature, actual, expected, expected)).toBe("boolean");
      }),
      { numRuns: 2000 },
    );
  });

  test("is refused for the calls of a class too", () => {
    const signature: Signature = {
      v: 1,
      kind: "class",
      name: "A",
      ctor: [{ name: "x", type: "int" }],
      methods: [{ name: "toString", params: [{ name: "x", type: "ListNode" }], returns: "int" }],
      compare: { mode: "exact" },
    };
    const names = fc.array(fc.constantFrom("A", "toString", "constructor", "__proto__", ""), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(names, value, malformed, (calls, given, tail) => {
        const text = `${JSON.stringify(calls)}\n${write(given)}${tail}`;
        expect(typeof checkInput(signature, text).ok).toBe("boolean");
        expect(typeof checkInput(signature, tail).ok).toBe("boolean");
      }),
      { numRuns: 1000 },
    );
  });
});

describe("deep and huge text", { timeout: 60_000 }, () => {
  const deep = [
    "[".repeat(DEEP),
    "[".repeat(DEEP) + "]".repeat(DEEP),
    '{"a":'.repeat(DEEP),
    `${'{"a":['.repeat(DEEP)}1${"]}".repeat(DEEP)}`,
  ];

  test.each(deep.map((text) => [text.slice(0, 6), text]))("%s, 1e5 deep, is refused", (_name, text) => {
    expect(parseJson(text)).toEqual({ ok: false, message: `nested deeper than ${MAX_DEPTH} levels` });
    expect(answersMatch(returning("int[]"), text, "[]")).toBe(false);
    expect(checkInput(returning("int[]"), text).ok).toBe(false);
  });

  test("a type 1e5 deep is followed only as far as the value", () => {
    const type = `${"List<".repeat(1000)}int${">".repeat(1000)}`;
    expect(typeProblem([[[]]], type)).toBeUndefined();
    expect(typeProblem([[[1n]]], type)).toContain("expected List<");
  });

  test.each([
    ["numbers", `[${"1,".repeat(MIB / 2)}1]`, "int[]"],
    ["a string", `"${"x".repeat(MIB)}"`, "string"],
    ["escapes", `"${"\\u0000".repeat(MIB / 6)}"`, "string"],
    ["empty lists", `[${"[],".repeat(MIB / 3)}[]]`, "int[][]"],
    ["a tree", `[${"1,".repeat(MIB / 2)}1]`, "TreeNode"],
  ])("1 MiB of %s is read, checked and matches itself", (_name, text, type) => {
    expect(checkInput(returning(type), text)).toEqual({ ok: true });
    for (const mode of ["exact", "unordered", "unordered_deep"] as const)
      expect(answersMatch(returning(type, { mode }), text, text)).toBe(true);
  });

  test.each([
    ["an open string", `"${"x".repeat(MIB)}`],
    ["backslashes", `"${"\\".repeat(MIB + 1)}`],
    ["digits", "1".repeat(MIB)],
    ["an exponent", `1e${"9".repeat(MIB)}`],
    ["blanks", " ".repeat(MIB)],
    ["many open strings", `[${'"a,'.repeat(MIB / 4)}`],
    ["commas", ",".repeat(MIB)],
    ["quotes that never close a list", `[${'"",'.repeat(MIB / 3)}`],
  ])("1 MiB of %s is refused", (_name, text) => {
    expect(parseJson(text).ok).toBe(false);
    expect(checkInput(returning("string"), text).ok).toBe(false);
    expect(answersMatch(returning("string"), text, '"a"')).toBe(false);
  });

  test("the bounds of an unordered comparison are its size, whatever lies inside", () => {
    const same = `[${Array.from({ length: 20_000 }, () => "[1,2,3]").join(",")}]`;
    const other = same.replace(/3\]\]$/, "4]]");
    expect(answersMatch(returning("int[][]", { mode: "unordered_deep" }), same, other)).toBe(false);
    expect(answersMatch(returning("int[][]", { mode: "unordered_deep" }), other, other)).toBe(true);
  });
});

/** JSON text with every digit of an integer, and a fraction where the value is a double. */
function write(value: JsonValue): string {
  if (typeof value === "bigint") return String(value);
  if (typeof value === "number")
    return Object.is(value, -0) ? "-0" : Number.isInteger(value) ? `${value.toExponential()}` : String(value);
  if (Array.isArray(value)) return `[${value.map(write).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([key, part]) => `${JSON.stringify(key)}:${write(part)}`)
    .join(",")}}`;
}
