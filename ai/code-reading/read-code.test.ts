import fc from "fast-check";
import { expect, test } from "vitest";
import { LANGUAGES } from "../../domain/judge/signature.ts";
import { readCode } from "./read-code.ts";

const python = (text: string) => readCode({ language: "python", text });
const javascript = (text: string) => readCode({ language: "javascript", text });
const java = (text: string) => readCode({ language: "java", text });

test("starter code is empty, with the function it declares", () => {
  const reading = python(
    "class Solution:\n    def twoSum(self, nums: List[int], target: int) -> List[int]:\n        pass\n",
  );
  expect(reading.empty).toBe(true);
  expect(reading.functions).toEqual([
    {
      name: "twoSum",
      line: 2,
      params: ["nums", "target"],
      recursive: false,
      returnsValue: false,
      empty: true,
    },
  ]);
  expect(javascript("var f = function (nums) {\n\n};").empty).toBe(true);
  expect(java("class Solution { public int f(int[] nums) { return 0; } }").empty).toBe(true);
  for (const language of LANGUAGES)
    expect(readCode({ language, text: "" })).toMatchObject({ empty: true, errors: [] });
});

test("broken code is read as far as it goes, with the line where the grammar stumbled", () => {
  const reading = python(
    "def f(nums):\n    for x in nums:\n        for y in nums:\n            if x ==\n    return 1\n",
  );
  expect(reading.errors[0]).toBe(4);
  expect(reading.nesting).toBe(2);
  expect(reading.growth).toBeNull();
  expect(javascript("function f(a) { for (const x of a) { if (x").loops).toHaveLength(1);
  expect(java("class S { int f(int[] a) { for (int x : a) {").loops).toHaveLength(1);
});

test("words in comments and literals are no code", () => {
  const reading = python('def f(s):\n    # for x in s: print(set())\n    return "for x in s: sorted(x)"\n');
  expect([reading.loops, reading.prints, [...reading.uses]]).toEqual([[], 0, []]);
  expect(
    javascript("function f(s) { /* while (1) console.log(new Map()) */ return `sort()`; }").uses.size,
  ).toBe(0);
});

test("a loop of a fixed number of rounds is nested but adds nothing to the growth", () => {
  const reading = python(
    "def f(nums):\n    best = 0\n    for x in nums:\n        for d in (1, -1):\n            best = max(best, x * d)\n    return best\n",
  );
  expect(reading.loops.map(({ depth, size }) => [depth, size])).toEqual([
    [1, 1],
    [2, 0],
  ]);
  expect([reading.nesting, reading.growth]).toEqual([1, 1]);
});

test("callbacks and comprehensions are loops", () => {
  const each = javascript(
    "function f(a) { let n = 0; a.forEach((x) => { a.forEach((y) => { n += x * y; }); }); return n; }",
  );
  expect(each.loops.map(({ kind, depth }) => [kind, depth])).toEqual([
    ["callback", 1],
    ["callback", 2],
  ]);
  expect([each.nesting, each.growth]).toEqual([2, 2]);
  expect(python("def f(a):\n    return [x * 2 for x in a]\n").growth).toBe(1);
});

test("a pointer that only moves on inside a loop is not counted as a nested loop's cost", () => {
  const sliding = python(
    "def f(s):\n    left = 0\n    for right in range(len(s)):\n        while left < right:\n            left += 1\n    return left\n",
  );
  expect([sliding.nesting, sliding.growth]).toEqual([2, null]);
  const reset = python(
    "def f(s):\n    best = 0\n    for right in range(len(s)):\n        left = 0\n        while left < right:\n            left += 1\n            best += 1\n    return best\n",
  );
  expect(reset.growth).toBe(2);
});

test("an unknown call, recursion or an inner loop that breaks off leaves the growth untold", () => {
  expect(python("def f(a):\n    for x in a:\n        frobnicate(x)\n    return a\n").growth).toBeNull();
  expect(python("def f(n):\n    return n if n < 2 else f(n - 1) + f(n - 2)\n")).toMatchObject({
    recursion: true,
    growth: null,
  });
  expect(
    java("class S { int f(int[] a) { for (int x : a) { for (int y : a) { if (y > x) break; } } return 0; } }")
      .growth,
  ).toBeNull();
});

test("a helper's cost counts where it is called", () => {
  const reading = javascript(
    "function f(a) { let n = 0; for (const x of a) n += total(a); return n; } function total(b) { let s = 0; for (const y of b) s += y; return s; }",
  );
  expect(reading.growth).toBe(2);
});

test("functions that call each other are recursive", () => {
  const { functions } = python(
    "def even(n):\n    return n == 0 or odd(n - 1)\ndef odd(n):\n    return n != 0 and even(n - 1)\ndef free(n):\n    return even(n)\n",
  );
  expect(functions.map(({ name, recursive }) => [name, recursive])).toEqual([
    ["even", true],
    ["odd", true],
    ["free", false],
  ]);
});

test("unused names, prints and missing returns are seen", () => {
  const reading = python(
    "def f(nums):\n    size = len(nums)\n    total = 0\n    for x in nums:\n        total += x\n        print(total)\n",
  );
  expect([reading.unused, reading.prints, reading.functions[0]?.returnsValue]).toEqual([["size"], 1, false]);
  expect(javascript("function f(a) { const n = 1; const s = `$" + "{n}`; console.log(s); }").unused).toEqual(
    [],
  );
  expect(java('class S { void f() { int n = 1; System.out.println("n"); } }')).toMatchObject({
    unused: ["n"],
    prints: 1,
  });
});

test("names that hold a structure are told by the name they have", () => {
  const names = (reading: ReturnType<typeof python>) =>
    reading.structures.map(({ kind, name }) => `${kind} ${name}`);
  expect(
    names(
      python(
        "def f(a):\n    seen = {}\n    kept = set()\n    rows = [[0] * 3 for _ in a]\n    todo = deque()\n",
      ),
    ),
  ).toEqual(["map seen", "set kept", "table rows", "deque todo"]);
  expect(
    names(
      java(
        "class S { void f() { Map<Integer, List<Integer>> m = new HashMap<>(); PriorityQueue<Integer> q = new PriorityQueue<>(); } }",
      ),
    ),
  ).toEqual(["map m", "heap q"]);
  expect(
    names(
      javascript(
        "function f(a) { const point = { x: 1 }; const counts = {}; for (const k of a) counts[k] = 1; }",
      ),
    ),
  ).toEqual(["map counts"]);
});

test("guards are told apart by what they check, and only before the work", () => {
  const of = (text: string) => python(`def f(nums, node):\n${text}`).guards.map((guard) => guard.of);
  expect(of("    if not nums:\n        return []\n")).toEqual(["empty"]);
  expect(of("    if len(nums) == 0:\n        return []\n")).toEqual(["empty"]);
  expect(of("    if node is None:\n        return []\n")).toEqual(["missing"]);
  expect(of("    if nums[0] > 5:\n        return []\n")).toEqual(["other"]);
  expect(of("    for x in nums:\n        x += 1\n    if not nums:\n        return []\n")).toEqual([]);
  expect(
    java("class S { int f(int[] a) { if (a == null || a.length == 0) return 0; return 1; } }").guards[0]?.of,
  ).toBe("empty");
});

test.each(LANGUAGES)("64 KB of %s are read without a wait", (language) => {
  const line = {
    python: "    x = [y for y in nums if y in seen]\n",
    javascript: "  x = nums.map((y) => y + 1);\n",
    java: "    int x = f(nums, 1) + 2;\n",
  }[language];
  const open = {
    python: "def f(nums):\n",
    javascript: "function f(nums) {\n",
    java: "class S { int f(int[] nums) {\n",
  }[language];
  const text = open + line.repeat(Math.floor(64_000 / line.length));
  readCode({ language, text: open + line });
  const began = performance.now();
  readCode({ language, text });
  expect(performance.now() - began).toBeLessThan(8000);
}, 20_000);

test.each([
  ["brackets", "(".repeat(30_000)],
  ["lists", `x = ${"[".repeat(30_000)}`],
  ["blocks", "{".repeat(30_000)],
  ["loops", "for (;;) ".repeat(2000)],
  ["functions", "() => ".repeat(2000)],
  ["calls", `a${".map(x => x".repeat(5000)}`],
  ["chains", `a${".b()".repeat(5000)}`],
  ["indented loops", Array.from({ length: 250 }, (_, depth) => `${" ".repeat(depth)}for x in y:\n`).join("")],
  ["operators", `x = ${"1 + ".repeat(15_000)}`],
  ["spaces", `if ${" ".repeat(60_000)}x`],
])(
  "deeply nested %s neither overflow nor stall it",
  (_, text) => {
    for (const language of LANGUAGES) {
      const began = performance.now();
      expect(readCode({ language, text }).growth).toBeNull();
      expect(performance.now() - began).toBeLessThan(8000);
    }
  },
  30_000,
);

test.each([
  "[a[i], a[j]] = [a[j], a[i]];",
  "for (let i = 0; i < 3; i++) [a[i], a[j]] = [a[j], a[i]];",
  "[a[0], b] = [b, a[0]];",
])("an exchange in one line is read whole: %s", (line) => {
  expect(javascript(`var f = (a, b, j) => {\n  let i = 0;\n  ${line}\n  return a;\n};`).errors).toEqual([]);
});

test("any text whatever is read", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...LANGUAGES),
      fc.string({ unit: "binary", maxLength: 300 }),
      (language, text) => {
        expect(readCode({ language, text }).loops).toBeInstanceOf(Array);
      },
    ),
    { numRuns: 150 },
  );
});
