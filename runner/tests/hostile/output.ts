import { java, javascript, OUTSIDE, python } from "./program.ts";

/** Floods of the two streams, of the answer, and of the judge's own channel. */
export const output = [
  python("stdout flood", "ET", "def f(x):\n    while True: print('x' * 1000)\n"),
  python("stderr flood", "ET", "import sys\ndef f(x):\n    while True: sys.stderr.write('x' * 1000)\n"),
  python("a line of 100 MB", "ET", "def f(x):\n    print('x' * 100_000_000)\n    return 1\n"),
  python("an answer of 100 MB", "ET", "def f(x): return 'x' * 100_000_000\n", {
    testMs: 3000,
    error: /OutputLimit|Memory/,
  }),
  python("an answer of ten million numbers", "ET", "def f(x): return list(range(10_000_000))\n", {
    testMs: 3000,
  }),
  python(
    "flood of the judge's channel",
    "ET",
    'import os\ndef f(x):\n    while True: os.write(0, b"value 0 1\\n" * 100)\n',
  ),
  python(
    "an endless line on the judge's channel",
    "ET",
    'import os\ndef f(x):\n    while True: os.write(0, b"x" * 65536)\n',
  ),
  python(
    "invalid UTF-8 on every stream",
    "CE",
    'import os\ndef f(x):\n    os.write(1, b"\\xff\\xfe\\x00\\n" * 10)\n    os.write(2, b"\\xc3\\x28")\n    return "\\udcff"\n',
  ),
  python(
    "a stream left full by a child",
    "CET",
    'import os\ndef f(x):\n    if os.fork() == 0:\n        while True: os.write(1, b"x" * 4096)\n    return "parent"\n',
    { tests: 2 },
  ),
  javascript("stdout flood", "ET", 'var f = () => { for (;;) console.log("x".repeat(1000)); };'),
  javascript("an answer of 100 MB", "ET", 'var f = () => "x".repeat(100_000_000);', {
    testMs: 3000,
    error: /OutputLimit|Memory/,
  }),
  javascript(
    "asynchronous flood after the answer",
    "CET",
    'var f = () => { setInterval(() => { for (let i = 0; i < 1000; i++) console.log("x".repeat(1000)); }, 0); return "answered"; };',
    { tests: 2 },
  ),
  javascript(
    "flood of the judge's channel",
    "ET",
    `${OUTSIDE}var f = () => { const fs = outside("fs"); for (;;) fs.writeSync(0, "value 0 1\\n".repeat(100)); };`,
  ),
  java(
    "stdout flood",
    "ET",
    'class Solution { int f(int x) { for (;;) System.out.println("x".repeat(1000)); } }',
  ),
  java(
    "stderr flood by many threads",
    "ET",
    'class Solution { int f(int x) { for (int i = 0; i < 4; i++) new Thread(() -> { for (;;) System.err.println("x".repeat(1000)); }).start(); for (;;) System.err.print("y".repeat(1000)); } }',
  ),
  java(
    "an answer of 100 MB",
    "ET",
    'class Solution { String f(int x) { return "x".repeat(100_000_000); } }',
    {
      testMs: 3000,
      error: /OutputLimit|Memory/,
    },
  ),
];
