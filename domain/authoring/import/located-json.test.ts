import fc from "fast-check";
import { expect, test } from "vitest";
import { locatedJson } from "./located-json.ts";

const read = (text: string) => {
  const json = locatedJson(text);
  if (!json.ok) throw new Error(json.message);
  return json;
};

test("what is JSON is read as JSON.parse reads it, whatever it holds", () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 5 }), fc.constantFrom(0, 2), (text, indent) => {
      const pretty = JSON.stringify(JSON.parse(text), null, indent);
      expect(read(pretty).value).toEqual(JSON.parse(text));
    }),
  );
});

test("every value is found on its line and at its column", () => {
  const json = read('{\n  "a": [1,\n    {"b": true}],\n  "c": "x"\n}');
  expect(json.positionOf(["a"])).toEqual({ line: 2, column: 8 });
  expect(json.positionOf(["a", 1, "b"])).toEqual({ line: 3, column: 11 });
  expect(json.positionOf(["c"])).toEqual({ line: 4, column: 8 });
});

test("what is missing is found where it should stand", () => {
  const json = read('{\n  "a": {\n    "b": 1 }}');
  expect(json.positionOf(["a", "missing", 3]).line).toBe(2);
  expect(json.positionOf(["missing"]).line).toBe(1);
});

test("a key that stands twice is told, the later value counts", () => {
  const json = read('{"a": 1,\n "b": {"c": 1,\n "c": 2}}');
  expect(json.value).toEqual({ a: 1, b: { c: 2 } });
  expect(json.twice).toEqual([{ path: ["b", "c"], line: 3 }]);
});

test("a key named __proto__ is a key like others", () => {
  const { value } = read('{"__proto__": {"admin": true}}');
  expect(Object.hasOwn(Object(value), "__proto__")).toBe(true);
  expect(Object(value).admin).toBeUndefined();
});

test.each([
  ["", 1, "is empty"],
  ['{"a": 1,\n}', 2, "there is a comma before }"],
  ['{"a": 1\n "b": 2}', 2, 'expected a comma or }, found "\\""'],
  ["[1,\n2,\n", 3, "expected a value, but the file ends here"],
  ['{"a":\n "x\n y"}', 2, "holds a line break"],
  ['{\n"a": "\\q"}', 2, "an escape that JSON does not know"],
  ['["never ends]', 1, "has no end"],
  ["{a: 1}", 1, "expected a key in quotes"],
  ["[01]", 1, "expected a comma or ]"],
  ["[NaN]", 1, 'found "N"'],
  ["{} {}", 1, "after its end"],
  [`${"[".repeat(100)}1${"]".repeat(100)}`, 1, "nested too deep"],
])("%j is refused at its line", (text, line, message) => {
  expect(locatedJson(text)).toMatchObject({ ok: false, line, message: expect.stringContaining(message) });
});

test("a text of a megabyte is read, and a mark before the first sign is passed over", () => {
  const long = "[1,2,3,4]".repeat(120_000);
  expect(read(`\uFEFF${JSON.stringify({ long })}`).value).toEqual({ long });
});
