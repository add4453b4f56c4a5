import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LANGUAGES, type Language } from "../../domain/judge/signature.ts";
import type { Runner } from "../runner.ts";
import { judged, startRunner, verdict } from "./harness.ts";

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
  test("accepts a right answer and refuses a wrong one, test by test", async () => {
    const tests = [
      { input: "1", expected: "1" },
      { input: "2", expected: "3" },
      { input: "-7", expected: "-7" },
    ];
    const response = await judged(runner, { language, code: identity[language], tests });
    expect(response.tests.map((one) => one.status)).toEqual(["passed", "wrong_answer", "passed"]);
    expect(response.tests[1]?.actual).toBe("2");
    expect(response).toMatchObject({ status: "COMPLETED", tests_passed: 2, tests_total: 3 });
    expect(response.memory_used_kb).toBeGreaterThan(1000);
  });

  test("says the line of a compile error", async () => {
    const code: Programs = {
      javascript: "var f = function(x) {\n  return x;\n};\nlet 1a;\n",
      python: "class Solution:\n    def f(self, x):\n        return x +\n",
      java: "class Solution {\n  public int f(int x) {\n    return y;\n  }\n}",
    };
    const line: Record<Language, number> = { javascript: 4, python: 3, java: 3 };
    const response = await judged(runner, { language, code: code[language] });
    expect(response.status).toBe("ERROR");
    expect(response.compile.ok).toBe(false);
    expect(response.compile.message).toMatch(new RegExp(`^line ${line[language]}: `));
    expect(response.tests.map((one) => one.status)).toEqual(["not_run"]);
  });

  test("says type, message and line of a runtime error, and nothing of the driver or the host", async () => {
    const code: Programs = {
      javascript: "function helper(x) {\n  return x.missing.field;\n}\nvar f = (x) => helper(x);",
      python:
        "class Solution:\n    def f(self, x):\n        return self.helper(x)\n    def helper(self, x):\n        return [][x]\n",
      java: "class Solution {\n  int helper(int x) {\n    int[] none = {}; return none[x];\n  }\n  public int f(int x) { return helper(x); }\n}",
    };
    const told = {
      javascript: { type: "TypeError", line: 2 },
      python: { type: "IndexError", line: 5 },
      java: { type: "ArrayIndexOutOfBoundsException", line: 3 },
    };
    const one = await verdict(runner, { language, code: code[language] });
    expect(one.status).toBe("error");
    expect(one.error).toMatchObject(told[language]);
    expect(one.error?.trace?.split("\n")).toHaveLength(2);
    expect(JSON.stringify(one)).not.toMatch(/driver|realm\.js|mockingbird|\/work|\/usr|\/tmp|node:/i);
  });

  test("a test that runs too long says so, and the others still get their verdicts", async () => {
    const code: Programs = {
      javascript: "var f = (x) => { while (x === 2); return x; };",
      python: "def f(x):\n    while x == 2: pass\n    return x\n",
      java: "class Solution { int f(int x) { while (x == 2); return x; } }",
    };
    const tests = ["1", "2", "3"].map((text) => ({ input: text, expected: text }));
    const response = await judged(runner, {
      language,
      code: code[language],
      tests,
      limits: { test_ms: 700 },
    });
    expect(response.status).toBe("TIMEOUT");
    expect(response.tests.map((one) => one.status)).toEqual(["passed", "timeout", "passed"]);
    expect(response.tests[1]?.error?.message).toBe("Test 2 took longer than 0.7 s.");
  });

  test("memory beyond the limit is an error, and the next test is judged", async () => {
    const code: Programs = {
      javascript:
        "var f = (x) => { const a = []; while (x === 1) a.push(new Array(1e5).fill(x)); return x; };",
      python: "def f(x):\n    a = []\n    while x == 1: a.append(bytearray(1 << 24))\n    return x\n",
      java: "class Solution { int f(int x) { List<long[]> a = new ArrayList<>(); while (x == 1) a.add(new long[1 << 20]); return x; } }",
    };
    const tests = [{ input: "1" }, { input: "2", expected: "2" }];
    const response = await judged(runner, {
      language,
      code: code[language],
      tests,
      limits: { test_ms: 8000 },
    });
    expect(response.tests.map((one) => one.status)).toEqual(["error", "passed"]);
    expect(response.tests[0]?.error_type).toMatch(
      /^(MemoryLimitExceeded|MemoryError|OutOfMemoryError|ProgramEnded)$/,
    );
  });

  test("what is printed belongs to the test that printed it, and a flood ends the box", async () => {
    const code: Programs = {
      javascript: "var f = (x) => { console.log('out', x); console.error('err', x); return x; };",
      python:
        "import sys\ndef f(x):\n    print('out', x)\n    print('err', x, file=sys.stderr)\n    return x\n",
      java: 'class Solution { int f(int x) { System.out.println("out " + x); System.err.println("err " + x); return x; } }',
    };
    const tests = Array.from({ length: 20 }, (_, i) => ({ input: `${i}`, expected: `${i}` }));
    const response = await judged(runner, { language, code: code[language], tests });
    expect(response.tests.map((one) => [one.stdout, one.stderr])).toEqual(
      tests.map(({ input }) => [`out ${input}\n`, `err ${input}\n`]),
    );

    const flood: Programs = {
      javascript: "var f = (x) => { for (;;) console.log('x'.repeat(1000)); };",
      python: "def f(x):\n    while True: print('x' * 1000)\n",
      java: 'class Solution { int f(int x) { for (;;) System.out.println("x".repeat(1000)); } }',
    };
    const one = await verdict(runner, { language, code: flood[language] });
    expect(one.error_type).toBe("OutputLimitExceeded");
    expect(one.stdout?.length).toBeLessThan(70_000);
  });

  test("nothing leaks from one test into the next", async () => {
    const code: Programs = {
      javascript:
        "globalThis.n = (globalThis.n || 0) + 1;\nArray.prototype.m = (Array.prototype.m || 0) + 1;\nlet k = 0;\nvar f = () => { k++; return n * 100 + [].m * 10 + k; };",
      python:
        "import builtins, math\nk = []\ndef f(x):\n    k.append(1)\n    builtins.n = getattr(builtins, 'n', 0) + 1\n    math.m = getattr(math, 'm', 0) + 1\n    return builtins.n * 100 + math.m * 10 + len(k)\n",
      java: 'class Solution { static int k = 0; int f(int x) { k++; int n = Integer.getInteger("n", 0) + 1; System.setProperty("n", "" + n); Memo.m++; return n * 100 + Memo.m * 10 + k; } }\nclass Memo { static int m = 0; }',
    };
    const tests = Array.from({ length: 4 }, () => ({ expected: "111" }));
    expect(
      (await judged(runner, { language, code: code[language], tests })).tests.map((one) => one.actual),
    ).toEqual(["111", "111", "111", "111"]);
  });

  test("deep recursion is the language's own error", async () => {
    const code: Programs = {
      javascript: "var f = (x) => f(x + 1) + 1;",
      python: "class Solution:\n    def f(self, x): return self.f(x + 1) + 1\n",
      java: "class Solution { int f(int x) { return f(x + 1) + 1; } }",
    };
    const types = { javascript: "RangeError", python: "RecursionError", java: "StackOverflowError" };
    const one = await verdict(runner, { language, code: code[language] });
    expect(one.error_type).toBe(types[language]);
    expect(one.error?.line).toBe(language === "python" ? 2 : 1);
  });

  test("a solution under another name is told what is missing", async () => {
    const code: Programs = {
      javascript: "var g = (x) => x;",
      python: "class Solution:\n    def g(self, x): return x\n",
      java: "class Solution { int g(int x) { return x; } }",
    };
    const one = await verdict(runner, { language, code: code[language] });
    expect(one.status).toBe("error");
    expect(one.error?.message).toMatch(/f is not defined|no method f/);
  });
});

test("JavaScript in any usual form is found", async () => {
  const forms = [
    "const f = (x) => x;",
    "let f = function(x) { return x; }",
    "function f(x) { return x; } // the end",
    "class Solution { f(x) { return x; } }",
    "var f = 0;\nvar f = (x) => x;",
    "module.exports = { f: (x) => x };",
    "var f = async (x) => { await new Promise((done) => setTimeout(done, 5)); return x; };",
  ];
  for (const code of forms)
    expect(await verdict(runner, { language: "javascript", code })).toMatchObject({ status: "passed" });
});

test("a promise that never settles is told", async () => {
  const one = await verdict(runner, { language: "javascript", code: "var f = () => new Promise(() => {});" });
  expect(one.error?.message).toBe("The returned promise never settles.");
});

test("Python has the usual names without importing them", async () => {
  const code =
    "class Solution:\n    def f(self, x: int) -> Optional[int]:\n        h = [3, 1]; heapify(h); q = deque([x]); d = defaultdict(int); c = Counter('aa')\n        return q[0] if bisect_left([1, 2], 2) == 1 and h[0] == 1 and c['a'] == 2 and inf > gcd(4, 6) and reduce(lambda a, b: a + b, accumulate([1])) == 1 and cache(lambda: 1)() and math.sqrt(4) == 2 else 0\n";
  expect(await verdict(runner, { language: "python", code })).toMatchObject({ status: "passed" });
});

test("Python has the names that load only when code asks for them, however it asks", async () => {
  const asks = [
    "copy.deepcopy([x])[0] + random.randint(0, 0) + int(Fraction(0)) + randint(0, 0) + array.array('i', [0])[0]",
    "deepcopy(x) + int(cmath.phase(1)) + (datetime.date(2020, 1, 1).year - 2020)",
    "eval('statistics').mean([x]) + globals()['fractions'].Fraction(0)",
    "(lambda name: getattr(__import__(name), 'mean')([x]))('statistics')",
  ];
  for (const ask of asks) {
    const code = `class Solution:\n    def f(self, x):\n        return int(${ask})\n`;
    expect(await verdict(runner, { language: "python", code })).toMatchObject({ status: "passed" });
  }
});

test("JavaScript may declare what its realm only makes when asked for", async () => {
  const forms = [
    "const console = { log: () => 1 }; var f = (x) => console.log();",
    "var console = { log: () => 1 }; var f = (x) => console.log();",
    "function URL() {} var f = (x) => new URL() instanceof URL ? x : 0;",
    "performance = 1; var f = (x) => performance;",
    "var f = (x) => typeof console.log === 'function' && console === globalThis.console && performance.now() > 0 ? x : 0;",
  ];
  for (const code of forms)
    expect(await verdict(runner, { language: "javascript", code })).toMatchObject({ status: "passed" });
});

test("JavaScript has the queues that people are used to, and may declare its own under their names", async () => {
  const forms = [
    "var f = (x) => { const q = new PriorityQueue((a, b) => b - a); for (const n of [3, 1, 9, 4]) q.enqueue(n); return q.dequeue() === 9 && q.front() === 4 && q.back() === 1 && q.size() === 3 && q.toArray().join() === '4,3,1' ? x : 0; };",
    "var f = (x) => { const q = new MinPriorityQueue((e) => e.cost); for (let i = 0; i < 100; i++) q.push({ cost: (i * 37) % 101 }); let last = -1; while (!q.isEmpty()) { const { cost } = q.pop(); if (cost < last) return 0; last = cost; } return q.pop() === null ? x : 0; };",
    "var f = (x) => { const q = new MaxPriorityQueue({ priority: (e) => e }); q.enqueue(1); q.enqueue(2); const { priority, element } = q.dequeue(); return priority === 2 && element === 2 ? x : 0; };",
    "var f = (x) => { const q = MaxPriorityQueue.fromArray([1, 5, 2]); const odd = q.remove((n) => n % 2 === 1); return q.front() === 2 && odd.join() === '5,1' && [...q].length === 1 && q.isEmpty() ? x : 0; };",
    "var f = (x) => { const q = new Queue([1, 2]); q.enqueue(3).push(4); const d = new Deque(); d.pushFront(1); d.pushBack(2); d.pushFront(0); return q.dequeue() === 1 && q.pop() === 2 && q.back() === 4 && d.popBack() === 2 && d.toArray().join() === '0,1' && d.popFront() === 0 && d.size() === 1 ? x : 0; };",
    "class Queue { constructor() { this.own = true; } }\nfunction PriorityQueue() {}\nvar Deque = class {};\nvar f = (x) => new Queue().own && new PriorityQueue() instanceof PriorityQueue && new Deque() ? x : 0;",
    "const { PriorityQueue } = globalThis;\nvar f = (x) => new PriorityQueue((a, b) => a - b).isEmpty() ? x : 0;",
  ];
  for (const code of forms)
    expect(await verdict(runner, { language: "javascript", code })).toMatchObject({ status: "passed" });
  const leak =
    "const seen = PriorityQueue.left; PriorityQueue.left = 1; var f = (x) => (seen === undefined ? x : 0);";
  const tests = [{}, {}];
  expect(await judged(runner, { language: "javascript", code: leak, tests })).toMatchObject({
    tests_passed: 2,
  });
});

test("Python's library works without the parts that no solution needs", async () => {
  const code =
    "import asyncio, bz2, ctypes, decimal, hashlib, lzma, urllib.request, uuid, zlib\nasync def one(): return 1\ndef f(x):\n    return x if asyncio.run(one()) and zlib.crc32(b'a') and hashlib.sha256(b'').digest() and bz2.compress(b'') and decimal.Decimal(1) else 0\n";
  const one = await verdict(runner, { language: "python", code });
  expect(one.error?.message ?? one.status).toBe("passed");
});

test("Java may declare its own helpers, even a ListNode, and use the usual packages", async () => {
  const code =
    "class Pair { int a; Pair(int a) { this.a = a; } }\nclass ListNode { int v; }\nrecord Point(int x) {}\nenum Kind { ONE }\nclass Solution { int f(int x) { ListNode n = new ListNode(); n.v = 0; return IntStream.of(new Pair(x).a).sum() + n.v + Kind.ONE.ordinal() + BigInteger.ZERO.intValue() + new Point(0).x(); } }";
  expect(await verdict(runner, { language: "java", code })).toMatchObject({ status: "passed" });
});
