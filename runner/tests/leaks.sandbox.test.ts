import { afterAll, beforeAll, expect, test } from "vitest";
import type { Language } from "../../domain/judge/signature.ts";
import type { Runner } from "../runner.ts";
import { func, judged, startRunner } from "./harness.ts";

let runner: Runner;
beforeAll(async () => {
  runner = await startRunner();
});
afterAll(() => runner.close());

const TESTS = 3;

/** Each program answers what it found of an earlier test before it leaves something itself: always the same. */
const leaks: [Language, string, string][] = [
  [
    "javascript",
    "properties on required modules",
    "const util = require('util'); const seen = util.left; util.left = 1; require('crypto').left = 1; var f = () => String(seen);",
  ],
  [
    "javascript",
    "functions of required modules",
    "const assert = require('assert'); var f = () => { let told = ''; try { assert.strictEqual(1, 2); told = 'nothing'; } catch (e) { told = e.name; } assert.strictEqual = () => {}; return told; };",
  ],
  [
    "javascript",
    "Buffer and its prototype",
    "const seen = [Buffer.left, Buffer.prototype.left, Buffer.from('a').toString()]; Buffer.left = 1; Buffer.prototype.left = 1; Buffer.prototype.toString = () => 'b'; var f = () => String(seen);",
  ],
  [
    "javascript",
    "URL, TextEncoder, performance",
    "const seen = [URL.left, new URL('http://a/b').left, TextEncoder.prototype.left, performance.left]; URL.left = URL.prototype.left = TextEncoder.prototype.left = performance.left = 1; var f = () => String(seen);",
  ],
  [
    "javascript",
    "the prototypes behind shared classes",
    "const Outer = Object.getPrototypeOf(Object.getPrototypeOf(Object.getPrototypeOf(Buffer.prototype))); const seen = Outer.left; Outer.left = 1; var f = () => String(seen);",
  ],
  [
    "javascript",
    "timers",
    "var f = async () => { setInterval(() => console.log('late'), 1); await new Promise((done) => setTimeout(done, 1)); return 'x'; };",
  ],
  [
    "python",
    "attributes of imported classes",
    "def f(x):\n    seen = [getattr(Counter, 'left', 0), getattr(fractions.Fraction, 'left', 0), getattr(random.Random, 'left', 0), getattr(string.Template, 'left', 0)]\n    Counter.left = fractions.Fraction.left = random.Random.left = string.Template.left = 1\n    return str(seen)\n",
  ],
  [
    "python",
    "methods of imported classes",
    "def f(x):\n    told = str(Counter('aab').most_common(1))\n    Counter.most_common = lambda self, n: 'patched'\n    return told\n",
  ],
  [
    "python",
    "operators set on the predefined nodes",
    "def f(x):\n    seen = hasattr(ListNode, 'left_over'), '__lt__' in vars(ListNode), '__lt__' in vars(TreeNode), 'left_over' in vars(Node)\n    ListNode.left_over = Node.left_over = 1\n    ListNode.__lt__ = TreeNode.__lt__ = lambda a, b: a.val < b.val\n    return str(seen)\n",
  ],
  [
    "python",
    "state of modules it imports itself",
    "import decimal, calendar, decimal as d\nfrom collections import abc\ndef f(x):\n    seen = getattr(decimal, 'left', 0), getattr(calendar, 'left', 0), getattr(abc, 'left', 0), decimal.getcontext().prec\n    decimal.left = calendar.left = abc.left = 1\n    decimal.getcontext().prec = 3\n    return str(seen)\n",
  ],
  [
    "python",
    "the table of modules, limits and streams",
    "import sys\ndef f(x):\n    import math\n    seen = math.pi > 3, sys.getrecursionlimit(), sys.stdin.read(), len(sys.argv)\n    sys.modules['math'] = type(sys)('math')\n    sys.modules['math'].pi = 0\n    sys.setrecursionlimit(5000)\n    sys.argv.append('left')\n    return str(seen)\n",
  ],
  [
    "python",
    "what print, input and sorted are",
    "import builtins\ndef f(x):\n    seen = sorted([2, 1])\n    builtins.sorted = list\n    builtins.print = lambda *a: None\n    return str(seen)\n",
  ],
  [
    "python",
    "the built-in names behind a generator",
    "def f(x):\n    seen = str(sorted([2, 1]))\n    def g():\n        yield 1\n    g().gi_frame.f_builtins['sorted'] = list\n    return seen\n",
  ],
  [
    "python",
    "attributes set by a decorator",
    "import functools\ndef f(x):\n    seen = str(hasattr(ListNode, '__wrapped__'))\n    def left(): pass\n    functools.update_wrapper(ListNode, left, updated=())\n    return seen\n",
  ],
  [
    "python",
    "modules reached by name",
    "import json\ndef f(x):\n    seen = str(hasattr(math, 'left'))\n    operator.attrgetter('__dict__')(math).update(left=1)\n    return seen\n",
  ],
  [
    "python",
    "attributes set while looping and unpacking",
    "def f(x):\n    seen = str(hasattr(math, 'left'))\n    for math.left in [1]: pass\n    return seen\n",
  ],
  [
    "python",
    "annotations that are evaluated",
    "def f(x):\n    seen = str(hasattr(math, 'left'))\n    def g(y: \"setattr(math, 'left', 1)\"): pass\n    typing.get_type_hints(g)\n    return seen\n",
  ],
  [
    "java",
    "properties, locale, zone and streams",
    'class Solution { String f(int x) throws Exception { String seen = System.getProperty("left") + Locale.getDefault() + TimeZone.getDefault().getID() + System.in.read(); System.setProperty("left", "1"); Locale.setDefault(Locale.FRANCE); TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo")); System.setIn(new ByteArrayInputStream("left".getBytes())); return seen; } }',
  ],
  [
    "java",
    "handlers and interrupted threads",
    'class Solution { String f(int x) { String seen = Thread.interrupted() + "" + (Thread.getDefaultUncaughtExceptionHandler() == null) + Thread.currentThread().getName() + Thread.currentThread().getPriority(); Thread.setDefaultUncaughtExceptionHandler((t, e) -> {}); Thread.currentThread().setName("left"); Thread.currentThread().setPriority(1); Thread.currentThread().interrupt(); return seen; } }',
  ],
  [
    "java",
    "statics of nested classes, enums and interfaces",
    'class Solution { interface Box { int[] N = {0}; } enum Kind { ONE; int n = 0; } static class In { static final Map<Integer, Integer> memo = new HashMap<>(); } String f(int x) { String seen = Box.N[0] + "," + Kind.ONE.n + "," + In.memo.size(); Box.N[0]++; Kind.ONE.n++; In.memo.put(1, 1); return seen; } }',
  ],
];

test.each(leaks)("%s: %s do not reach the next test", async (language, _name, code) => {
  const tests = Array.from({ length: TESTS }, () => ({ expected: '"?"' }));
  const response = await judged(runner, { language, code, signature: func({ returns: "string" }), tests });
  expect(response.compile).toEqual({ ok: true });
  const told = response.tests.map(({ actual, error }) => actual ?? error?.message);
  expect(told).toEqual(Array.from({ length: TESTS }, () => told[0]));
  expect(told[0]).toMatch(/^"/);
  const printed = response.tests.map((one) => ((one.stdout ?? "").length > 20 ? "much" : "little"));
  expect(printed).toEqual(Array.from({ length: TESTS }, () => "little"));
});

/** A box without time to make realms ahead may use one again: where it does, nobody can tell. */
const unprepared: [string, string, string][] = [
  [
    "a name that was never declared",
    "var f = () => { const seen = typeof left; left = 1; return seen; };",
    '"undefined"',
  ],
  ["a name that keeps what it had", "var kept = kept || { n: 0 }; var f = () => ++kept.n;", "1"],
  ["a name that is declared once", "let n = 0; class A {} var f = () => ++n;", "1"],
  ["a property of the function", "var f = () => (f.n = (f.n || 0) + 1);", "1"],
  [
    "a predefined class under another name",
    "var f = () => { const M = Math; return (M.n = (M.n || 0) + 1); };",
    "1",
  ],
  [
    "a predefined name set anew",
    "var f = () => { const seen = typeof Node; Node = 1; return seen; };",
    '"function"',
  ],
  ["this of a plain call", "var f = function () { this.n = (this.n || 0) + 1; return this.n; };", "1"],
];

test.each(
  unprepared,
)("javascript in a box that has just started: %s does not reach the next test", async (_, code, expected) => {
  const cold = await startRunner({ warm: { javascript: 0, python: 0, java: 0 } });
  try {
    const tests = Array.from({ length: 12 }, () => ({ expected }));
    const { tests: results } = await judged(cold, {
      language: "javascript",
      code,
      signature: func({ returns: expected.startsWith('"') ? "string" : "int" }),
      tests,
    });
    expect(results.map(({ status, actual }) => [status, actual])).toEqual(
      tests.map(() => ["passed", expected]),
    );
  } finally {
    await cold.close();
  }
});
