import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type JsonValue, MAX_DEPTH, parseJson } from "./json.ts";

const read = (text: string) => {
  const parsed = parseJson(text);
  return parsed.ok ? parsed.value : parsed.message;
};

describe("reading a JSON value", () => {
  test("keeps every digit of a long", () => {
    expect(read("9223372036854775807")).toBe(9223372036854775807n);
    expect(read("[-9007199254740993]")).toEqual([-9007199254740993n]);
  });

  test("tells 1 from 1.0, and 0 from -0", () => {
    expect(read("1")).toBe(1n);
    expect(read("1.0")).toBe(1);
    expect(read("1e3")).toBe(1000);
    expect(read("-0")).toBe(-0);
  });

  test.each([
    ["", "the value is incomplete"],
    ["[1,2", "the value is incomplete"],
    ["[1,]", 'unexpected "]" at column 4'],
    ["01", 'unexpected "1" at column 2'],
    ["[1] [2]", 'unexpected "[" at column 5'],
    ['"abc', "a string is not closed"],
    ['"a\tb"', "a string holds a raw control character or a bad escape"],
    ["nul", 'unexpected "n" at column 1'],
    ['{"a" 1}', 'unexpected "1" at column 6'],
    ["NaN", 'unexpected "N" at column 1'],
  ])("refuses %j", (text, message) => {
    expect(read(text)).toBe(message);
  });

  test("refuses nesting beyond the limit instead of following it", () => {
    expect(parseJson("[".repeat(MAX_DEPTH) + "]".repeat(MAX_DEPTH)).ok).toBe(true);
    expect(read("[".repeat(200_000))).toBe(`nested deeper than ${MAX_DEPTH} levels`);
  });

  test("a key named __proto__ is only a key", () => {
    const value = read('{"__proto__":{"polluted":1}}');
    expect(Object.keys(value as object)).toEqual(["__proto__"]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test("agrees with JSON.parse on everything JSON can say", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (text) => {
        expect(plain(read(text))).toEqual(JSON.parse(text));
      }),
    );
  });

  test("never throws, and accepts exactly what JSON.parse accepts", () => {
    const almostJson = fc.string({ unit: fc.constantFrom(...'[]{},:"\\-+.eE0123tfnrualse \n') });
    fc.assert(
      fc.property(almostJson, (text) => {
        expect(parseJson(text).ok).toBe(isJson(text));
      }),
      { numRuns: 2000 },
    );
  });
});

function plain(value: JsonValue): unknown {
  if (typeof value === "bigint") return Number(value);
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== "object") return value;
  const copy = {};
  for (const [key, part] of Object.entries(value)) {
    Object.defineProperty(copy, key, {
      value: plain(part),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return copy;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
