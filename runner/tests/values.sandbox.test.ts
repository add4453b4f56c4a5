import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LANGUAGES, type Language, type Signature } from "../../domain/judge/signature.ts";
import type { Runner } from "../runner.ts";
import { func, judged, startRunner, verdict } from "./harness.ts";

let runner: Runner;
beforeAll(async () => {
  runner = await startRunner();
});
afterAll(() => runner.close());

type Programs = Record<Language, string>;

const identity: Programs = {
  javascript: "var f = function(x) { return x; };",
  python: "class Solution:\n    def f(self, x):\n        return x\n",
  java: "class Solution { public int f(int x) { return x; } }",
};

describe.each(LANGUAGES)("%s", (language) => {
  test("runs the calls of a class", async () => {
    const signature: Signature = {
      v: 1,
      kind: "class",
      name: "Counter2",
      ctor: [{ name: "start", type: "int" }],
      methods: [
        { name: "add", params: [{ name: "by", type: "int" }], returns: "void" },
        { name: "total", params: [], returns: "long" },
      ],
      compare: { mode: "exact" },
    };
    const code: Programs = {
      javascript:
        "var Counter2 = function(start) { this.sum = start; };\nCounter2.prototype.add = function(by) { this.sum += by; };\nCounter2.prototype.total = function() { return this.sum; };",
      python:
        "class Counter2:\n    def __init__(self, start: int):\n        self.sum = start\n    def add(self, by: int) -> None:\n        self.sum += by\n    def total(self) -> int:\n        return self.sum\n",
      java: "public class Counter2 { private long sum; public Counter2(int start) { sum = start; } public void add(int by) { sum += by; } public long total() { return sum; } }",
    };
    const tests = [
      {
        input: '["Counter2","add","total","add","total"]\n[[5],[3],[],[-10],[]]',
        expected: "[null,null,8,null,-2]",
      },
    ];
    expect(await verdict(runner, { language, code: code[language], signature, tests })).toMatchObject({
      status: "passed",
    });
  });

  test("reverses lists, finds their cycles, mirrors trees, copies graphs", async () => {
    const reverse: Programs = {
      javascript:
        "var f = function(x) { let p = null; while (x) [x.next, p, x] = [p, x, x.next]; return p; };",
      python:
        "class Solution:\n    def f(self, x: Optional[ListNode]) -> Optional[ListNode]:\n        p = None\n        while x: x.next, p, x = p, x, x.next\n        return p\n",
      java: "class Solution { public ListNode f(ListNode x) { ListNode p = null; while (x != null) { ListNode n = x.next; x.next = p; p = x; x = n; } return p; } }",
    };
    const list = func({ params: [{ name: "x", type: "ListNode" }], returns: "ListNode" });
    const lists = [
      { input: "[1,2,3]", expected: "[3,2,1]" },
      { input: "[]", expected: "[]" },
    ];
    expect(
      (await judged(runner, { language, code: reverse[language], signature: list, tests: lists }))
        .tests_passed,
    ).toBe(2);

    const entry: Programs = {
      javascript:
        "var f = function(x) { const s = new Set(); while (x && !s.has(x)) { s.add(x); x = x.next; } return x; };",
      python:
        "def f(x):\n    s = set()\n    while x and x not in s:\n        s.add(x); x = x.next\n    return x\n",
      java: "class Solution { ListNode f(ListNode x) { Set<ListNode> s = new HashSet<>(); while (x != null && s.add(x)) x = x.next; return x; } }",
    };
    const cycles = [
      { input: '{"list":[3,2,0,-4],"pos":1}', expected: '{"list":[2,0,-4],"pos":0}' },
      { input: '{"list":[1],"pos":-1}', expected: "[]" },
    ];
    expect(
      (await judged(runner, { language, code: entry[language], signature: list, tests: cycles }))
        .tests_passed,
    ).toBe(2);

    const mirror: Programs = {
      javascript: "var f = (x) => x && new TreeNode(x.val, f(x.right), f(x.left));",
      python:
        "class Solution:\n    def f(self, x):\n        return x and TreeNode(x.val, self.f(x.right), self.f(x.left))\n",
      java: "class Solution { TreeNode f(TreeNode x) { return x == null ? null : new TreeNode(x.val, f(x.right), f(x.left)); } }",
    };
    const tree = func({ params: [{ name: "x", type: "TreeNode" }], returns: "TreeNode" });
    const trees = [
      { input: "[1,2,3,null,4]", expected: "[1,3,2,null,null,4]" },
      { input: "[]", expected: "[]" },
    ];
    expect(
      (await judged(runner, { language, code: mirror[language], signature: tree, tests: trees }))
        .tests_passed,
    ).toBe(2);

    const graph = func({ params: [{ name: "x", type: "Node" }], returns: "Node" });
    const copy: Programs = {
      javascript:
        "var f = (x, seen = new Map()) => { if (!x) return x; if (!seen.has(x)) { const c = new Node(x.val); seen.set(x, c); c.neighbors = x.neighbors.map((n) => f(n, seen)); } return seen.get(x); };",
      python:
        "def f(x, seen=None):\n    seen = {} if seen is None else seen\n    if x is None: return None\n    if x not in seen:\n        seen[x] = Node(x.val)\n        seen[x].neighbors = [f(n, seen) for n in x.neighbors]\n    return seen[x]\n",
      java: "class Solution { Map<Node, Node> seen = new HashMap<>(); Node f(Node x) { if (x == null) return null; if (seen.containsKey(x)) return seen.get(x); Node c = new Node(x.val); seen.put(x, c); for (Node n : x.neighbors) c.neighbors.add(f(n)); return c; } }",
    };
    const graphs = [{ input: "[[2,4],[1,3],[2,4],[1,3]]", expected: "[[2,4],[1,3],[2,4],[1,3]]" }];
    expect(
      (await judged(runner, { language, code: copy[language], signature: graph, tests: graphs }))
        .tests_passed,
    ).toBe(1);
    const same: Programs = { ...identity, java: "class Solution { Node f(Node x) { return x; } }" };
    expect(
      (await judged(runner, { language, code: same[language], signature: graph, tests: graphs })).status,
    ).toBe("ERROR");
  });

  test("reads answers that were written in place", async () => {
    const dedupe: Programs = {
      javascript:
        "var f = function(nums) { let k = 0; for (const n of nums) if (k === 0 || nums[k - 1] !== n) nums[k++] = n; return k; };",
      python:
        "class Solution:\n    def f(self, nums):\n        k = 0\n        for n in nums:\n            if k == 0 or nums[k - 1] != n:\n                nums[k] = n; k += 1\n        return k\n",
      java: "class Solution { int f(int[] nums) { int k = 0; for (int n : nums) if (k == 0 || nums[k - 1] != n) nums[k++] = n; return k; } }",
    };
    const signature = func({
      params: [{ name: "nums", type: "int[]" }],
      returns: "int",
      out: 0,
      outLen: "return",
    });
    const tests = [{ input: "[1,1,2,3,3]", expected: "[1,2,3]" }];
    expect(await verdict(runner, { language, code: dedupe[language], signature, tests })).toMatchObject({
      status: "passed",
    });

    const swap: Programs = {
      javascript: "var f = (a, b) => { [a[0], b[0]] = [b[0], a[0]]; };",
      python: "def f(a, b):\n    a[0], b[0] = b[0], a[0]\n",
      java: "class Solution { void f(char[] a, List<Integer> b) { a[0] = 'z'; b.set(0, 9); } }",
    };
    const params = [
      { name: "a", type: "char[]" },
      { name: "b", type: "List<int>" },
    ];
    const both = func({ params, returns: "void", out: [0, 1] });
    const expected = language === "java" ? '[["z"],[9]]' : '[[1],["a"]]';
    expect(
      await verdict(runner, {
        language,
        code: swap[language],
        signature: both,
        tests: [{ input: '["a"]\n[1]', expected }],
      }),
    ).toMatchObject({ status: "passed" });
  });

  test("takes and returns lists of lists, read-only ones and arrays of arrays too", async () => {
    const code: Programs = {
      javascript: "var f = (rows, grid) => rows.map((row) => [...row, grid[0][0]]);",
      python:
        "class Solution:\n    def f(self, rows: List[List[str]], grid: List[List[str]]) -> List[List[str]]:\n        return [row + [grid[0][0]] for row in rows]\n",
      java: "class Solution { public List<List<String>> f(List<List<String>> rows, char[][] grid) { List<List<String>> all = new ArrayList<>(); for (List<String> row : rows) { List<String> one = new ArrayList<>(row); one.add(String.valueOf(grid[0][0])); all.add(Collections.unmodifiableList(one)); } return all; } }",
    };
    const params = [
      { name: "rows", type: "List<List<string>>" },
      { name: "grid", type: "char[][]" },
    ];
    const signature = func({ params, returns: "List<List<string>>" });
    const tests = [
      { input: '[["a","é\\n"],[]]\n[["z"]]', expected: '[["a","é\\n","z"],["z"]]' },
      { input: '[]\n[["z"]]', expected: "[]" },
    ];
    expect((await judged(runner, { language, code: code[language], signature, tests })).tests_passed).toBe(2);
  });

  test("keeps every digit of a long", async () => {
    const code: Programs = {
      javascript: "var f = (x) => x + (typeof x === 'bigint' ? 1n : 1);",
      python: "def f(x): return x + 1\n",
      java: "class Solution { long f(long x) { return x + 1; } }",
    };
    const tests = [
      { input: "9007199254740993", expected: "9007199254740994" },
      { input: "9223372036854775806", expected: "9223372036854775807" },
      { input: "41", expected: "42" },
    ];
    const signature = func({ params: [{ name: "x", type: "long" }], returns: "long" });
    expect((await judged(runner, { language, code: code[language], signature, tests })).tests_passed).toBe(3);
  });

  test("carries NaN, the infinities and -0 exactly", async () => {
    const code: Programs = {
      ...identity,
      java: "class Solution { double f(double x) { return x; } }",
    };
    const tests = ['"NaN"', '"Infinity"', '"-Infinity"', "-0.0", "0.1", "1e300", "5"].map((text) => ({
      input: text,
      expected: text,
    }));
    const signature = func({ params: [{ name: "x", type: "double" }], returns: "double" });
    expect((await judged(runner, { language, code: code[language], signature, tests })).tests_passed).toBe(
      tests.length,
    );
  });

  test("carries text exactly", async () => {
    const code: Programs = { ...identity, java: "class Solution { String f(String x) { return x; } }" };
    const tests = ['"\\u0000\\ud800 é 😀 \\"\\\\\\n"', '""', '"\u2028"'].map((text) => ({
      input: text,
      expected: text,
    }));
    const signature = func({ params: [{ name: "x", type: "string" }], returns: "string" });
    expect((await judged(runner, { language, code: code[language], signature, tests })).tests_passed).toBe(3);
  });

  test("a huge or deep answer is an error, not a crash of the judge", async () => {
    const huge: Programs = {
      javascript: "var f = (x) => 'x'.repeat(2e7);",
      python: "def f(x): return 'x' * 20_000_000\n",
      java: 'class Solution { String f(int x) { return "x".repeat(20_000_000); } }',
    };
    const text = func({ returns: "string" });
    expect((await verdict(runner, { language, code: huge[language], signature: text })).error_type).toBe(
      "OutputLimitExceeded",
    );
    const deep: Programs = {
      javascript: "var f = (x) => { let a = []; for (let i = 0; i < 1e5; i++) a = [a]; return a; };",
      python: "def f(x):\n    a = []\n    for _ in range(100000): a = [a]\n    return a\n",
      java: "class Solution { List<Object> f(int x) { List<Object> a = new ArrayList<>(); for (int i = 0; i < 100000; i++) a = List.of(a); return a; } }",
    };
    const nested = func({ returns: "List<int>" });
    const one = await verdict(runner, { language, code: deep[language], signature: nested });
    expect(one.error?.message).toContain("nested too deeply");
  });
});
