import { java, javascript, OUTSIDE, python } from "./program.ts";

const long = { testMs: 4000 };

/** Everything that eats memory, in the heap and beside it. */
export const memory = [
  python("a number of a billion digits", "ET", "def f(x): return str(10 ** (10 ** 9))\n"),
  python("growing list", "ET", "def f(x):\n    a = [0]\n    while True: a += a\n", long),
  python("bytearray of 4 GB", "ET", "def f(x): return len(bytearray(4 << 30))\n", {
    ...long,
    error: /Memory|TimeLimit/,
  }),
  python(
    "anonymous mmap, touched page by page",
    "ET",
    "import mmap\ndef f(x):\n    kept = []\n    while True:\n        m = mmap.mmap(-1, 1 << 24)\n        for i in range(0, 1 << 24, 4096): m[i] = 1\n        kept.append(m)\n",
    long,
  ),
  python(
    "shared mmap, spread over children",
    "ET",
    "import mmap, os, time\ndef f(x):\n    for _ in range(20):\n        if os.fork() == 0:\n            m = mmap.mmap(-1, 100 << 20)\n            for i in range(0, 100 << 20, 4096): m[i] = 1\n            time.sleep(60)\n    time.sleep(60)\n",
    long,
  ),
  python(
    "zip bomb",
    "ET",
    'import zlib\ndef f(x):\n    small = zlib.compress(b"0" * (64 << 20), 9)\n    return len(b"".join(zlib.decompress(small) for _ in range(40)))\n',
    long,
  ),
  python("string times a billion", "E", 'def f(x): return len("ab" * (10 ** 9))\n', {
    ...long,
    error: /Memory/,
  }),
  python(
    "class bomb",
    "ET",
    'def f(x):\n    kept = []\n    while True: kept.append(type("A", (), {str(i): i for i in range(1000)}))\n',
    long,
  ),
  python("recursion without a base", "E", "def f(x): return f(x + 1)\n", { error: /RecursionError|Memory/ }),
  javascript(
    "Buffers",
    "ET",
    "var f = () => { const kept = []; for (;;) kept.push(Buffer.alloc(16 << 20, 1)); };",
    long,
  ),
  javascript(
    "arrays",
    "ET",
    "var f = () => { const kept = []; for (;;) kept.push(new Array(1e5).fill(1)); };",
    long,
  ),
  javascript(
    "string doubling",
    "ET",
    'var f = () => { let s = "ab"; const kept = []; for (;;) { s += s; kept.push([...s.slice(0, 1e5)]); } };',
    long,
  ),
  javascript(
    "ArrayBuffer of 8 GB",
    "ET",
    "var f = () => new Uint8Array(new ArrayBuffer(2 ** 33)).fill(1)[5];",
    long,
  ),
  javascript(
    "WebAssembly memory",
    "CET",
    "var f = () => { const kept = []; try { for (;;) { const m = new WebAssembly.Memory({ initial: 1024 }); new Uint8Array(m.buffer).fill(1); kept.push(m); } } catch (error) { return error.name; } };",
    { ...long, answer: /RangeError|ReferenceError/ },
  ),
  javascript(
    "workers with heaps of their own",
    "CET",
    `${OUTSIDE}var f = async () => { const { Worker } = outside("worker_threads"); for (let i = 0; i < 4; i++) new Worker("const a = []; for (;;) a.push(new Array(1e5).fill(1))", { eval: true, resourceLimits: { maxOldGenerationSizeMb: 4000 } }).on("error", () => {}); await new Promise((done) => setTimeout(done, 3000)); return "grown"; };`,
    long,
  ),
  javascript(
    "Map that never ends",
    "ET",
    "var f = () => { const m = new Map(); for (let i = 0; ; i++) m.set(i, { i }); };",
    long,
  ),
  java(
    "heap",
    "E",
    "class Solution { int f(int x) { List<long[]> a = new ArrayList<>(); for (;;) a.add(new long[1 << 20]); } }",
    long,
  ),
  java(
    "direct buffers",
    "E",
    "class Solution { int f(int x) { List<Object> a = new ArrayList<>(); for (;;) a.add(java.nio.ByteBuffer.allocateDirect(1 << 24)); } }",
    { ...long, error: /OutOfMemory|Memory/ },
  ),
  java(
    "Unsafe memory",
    "ET",
    'class Solution { long f(int x) throws Exception { java.lang.reflect.Field t = Class.forName("sun.misc.Unsafe").getDeclaredField("theUnsafe"); t.setAccessible(true); sun.misc.Unsafe u = (sun.misc.Unsafe) t.get(null); for (;;) u.setMemory(u.allocateMemory(1 << 24), 1 << 24, (byte) 1); } }',
    long,
  ),
  java(
    "class bomb",
    "ET",
    `class Solution { int f(int x) throws Exception { List<Class<?>> kept = new ArrayList<>(); for (;;) { java.lang.reflect.InvocationHandler h = (p, m, a) -> null; ClassLoader l = new ClassLoader(Solution.class.getClassLoader()) {}; kept.add(java.lang.reflect.Proxy.newProxyInstance(l, new Class<?>[] { Runnable.class }, h).getClass()); } } }`,
    long,
  ),
  java(
    "string builder",
    "E",
    'class Solution { int f(int x) { StringBuilder s = new StringBuilder("ab"); for (;;) s.append(s); } }',
    long,
  ),
];
