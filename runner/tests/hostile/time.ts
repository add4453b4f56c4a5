import { java, javascript, python } from "./program.ts";

/** Everything that does not end. */
export const time = [
  python("endless loop", "T", "def f(x):\n    while True: pass\n"),
  python("sleep", "T", "import time\ndef f(x): time.sleep(1000)\n"),
  python("regex bomb", "T", 'import re\ndef f(x): return bool(re.match("(a+)+$", "a" * 40 + "!"))\n'),
  python("endless iterable as the answer", "ET", "import itertools\ndef f(x): return itertools.count()\n"),
  python(
    "exception swallowed forever",
    "T",
    "def f(x):\n    while True:\n        try: raise SystemExit\n        except BaseException: pass\n",
  ),
  python("endless module body", "T", "while True: pass\n"),
  python(
    "finalizer that never ends",
    "CET",
    "class A:\n    def __del__(self):\n        while True: pass\ndef f(x):\n    A()\n    return 1\n",
  ),
  python("waiting for input", "CET", "def f(x): return input()\n"),
  javascript("endless loop", "T", "var f = () => { for (;;); };"),
  javascript("regex bomb", "T", 'var f = () => /^(a+)+$/.test("a".repeat(40) + "!");'),
  javascript("a promise that never settles", "TE", "var f = () => new Promise(() => {});"),
  javascript(
    "a promise that never settles, and a timer",
    "T",
    "var f = () => { setInterval(() => {}, 10); return new Promise(() => {}); };",
  ),
  javascript(
    "a thenable that starves the queue",
    "TE",
    "var f = () => ({ then(done) { const again = () => queueMicrotask(again); again(); } });",
  ),
  javascript(
    "nextTick forever",
    "TE",
    "var f = () => { const again = () => process.nextTick(again); again(); return new Promise(() => {}); };",
  ),
  javascript(
    "Atomics.wait",
    "T",
    "var f = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);",
  ),
  javascript("endless generator as the answer", "ET", "var f = () => ({ length: 1e9 });"),
  java("endless loop", "T", "class Solution { int f(int x) { while (true); } }"),
  java("sleep", "T", "class Solution { int f(int x) throws Exception { Thread.sleep(100000); return 1; } }"),
  java(
    "regex bomb",
    "TEC",
    'class Solution { boolean f(int x) { return "x".repeat(60).matches("(x+x+)+(x+)\\\\1\\\\2y"); } }',
  ),
  java(
    "deadlock",
    "T",
    "class Solution { synchronized int f(int x) throws Exception { Thread t = new Thread(() -> { synchronized (this) { } }); t.start(); t.join(); return 1; } }",
  ),
  java(
    "static initializer that never ends",
    "T",
    "class Solution { static int n = spin(); static int spin() { while (true); } int f(int x) { return n; } }",
  ),
];
