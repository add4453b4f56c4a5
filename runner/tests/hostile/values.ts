import { java, javascript, python } from "./program.ts";

/** Answers that no decent function returns. The runner lives, and nothing matches. */
export const values = [
  python(
    "NaN in a set of itself",
    "CE",
    'def f(x): return [float("nan"), float("inf"), -float("inf"), -0.0]\n',
    { answer: /^\["NaN", ?"Infinity", ?"-Infinity", ?-0\.0\]$/ },
  ),
  python(
    "a list nested 1e5 deep",
    "E",
    "def f(x):\n    a = []\n    for _ in range(100000): a = [a]\n    return a\n",
    { error: /nested too deeply/ },
  ),
  python("a list that holds itself", "E", "def f(x):\n    a = []\n    a.append(a)\n    return a\n", {
    error: /nested too deeply/,
  }),
  python("lone surrogates and NUL", "C", 'def f(x): return "\\ud800\\x00\\udfff\\u2028"\n', {
    answer: /^"\\ud800\\u0000\\udfff/,
  }),
  python(
    "a generator that raises",
    "E",
    "def f(x):\n    def g():\n        yield 1\n        raise ValueError('in the answer')\n    return g()\n",
    { error: /in the answer/ },
  ),
  python(
    "a dict of unusual keys",
    "CE",
    "def f(x): return {(1, 2): 3, None: 4, '__proto__': 5, 'constructor': 6}\n",
  ),
  python("bytes, sets and objects", "CE", "def f(x): return [b'\\xff\\xfe', {1, 2}, object, open, ...]\n"),
  python(
    "a tree that is a cycle",
    "ET",
    "def f(x):\n    t = TreeNode(1)\n    t.left = t.right = t\n    return t\n",
    { testMs: 3000, returns: "TreeNode", expected: "[5]" },
  ),
  python("an int of a million digits", "CET", "def f(x): return 10 ** 1_000_000\n"),
  javascript(
    "an array nested 1e5 deep",
    "E",
    "var f = () => { let a = []; for (let i = 0; i < 1e5; i++) a = [a]; return a; };",
    { error: /nested too deeply/ },
  ),
  javascript("an object that holds itself", "E", "var f = () => { const a = {}; a.a = a; return a; };", {
    error: /nested too deeply/,
  }),
  javascript("NaN, the infinities and -0", "C", "var f = () => [NaN, Infinity, -Infinity, -0];", {
    answer: /^\["NaN","Infinity","-Infinity",0\]$/,
  }),
  javascript("lone surrogates and NUL", "C", 'var f = () => "\\ud800\\0\\udfff";', {
    answer: /^"\\ud800\\u0000\\udfff"$/,
  }),
  javascript(
    "symbols, functions, BigInts, dates",
    "CE",
    "var f = () => [Symbol('a'), f, 1n, new Date(NaN), /x/, undefined, new WeakMap()];",
  ),
  javascript(
    "a sparse array of 4 billion places",
    "ET",
    "var f = () => { const a = []; a[2 ** 32 - 2] = 1; return a; };",
  ),
  javascript("recursion without a base", "E", "var f = (x) => f(x + 1) + 1;", { error: /RangeError/ }),
  javascript(
    "a getter that throws inside the answer",
    "E",
    "var f = () => [1, { get a() { throw new Error('in the answer'); } }];",
    { error: /in the answer/ },
  ),
  javascript(
    "a revoked proxy",
    "E",
    "var f = () => { const p = Proxy.revocable([], {}); p.revoke(); return p.proxy; };",
  ),
  java(
    "a list that holds itself",
    "E",
    "class Solution { List<Object> f(int x) { List<Object> a = new ArrayList<>(); a.add(a); return a; } }",
    { error: /nested too deeply/ },
  ),
  java(
    "a map that holds itself",
    "E",
    'class Solution { Map<String, Object> f(int x) { Map<String, Object> a = new HashMap<>(); a.put("a", a); return a; } }',
    { error: /nested too deeply|StackOverflow/ },
  ),
  java(
    "NaN, the infinities and -0",
    "C",
    "class Solution { double[] f(int x) { return new double[] {0.0 / 0, 1 / 0.0, -1 / 0.0, -0.0}; } }",
    { answer: /^\["NaN","Infinity","-Infinity",-0\.0\]$/ },
  ),
  java("lone surrogates and NUL", "C", 'class Solution { String f(int x) { return "\\ud800\\0"; } }', {
    answer: /^"\\ud800\\u0000"$/,
  }),
  java("recursion without a base", "E", "class Solution { int f(int x) { return f(x + 1) + 1; } }", {
    error: /StackOverflowError/,
  }),
  java(
    "an iterable that never ends",
    "ET",
    "class Solution { Iterable<Integer> f(int x) { return () -> Stream.iterate(1, n -> n + 1).iterator(); } }",
  ),
  java(
    "toString that throws",
    "E",
    'class Solution { Object f(int x) { return new Object() { public String toString() { throw new IllegalStateException("in the answer"); } }; } }',
    { error: /in the answer/ },
  ),
];
