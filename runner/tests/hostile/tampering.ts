import { java, javascript, OUTSIDE, python } from "./program.ts";

const two = { tests: 2 };

/** Attempts to be judged right without being right. None passes. */
export const tampering = [
  python(
    "a forged frame without the nonce",
    "CE",
    'import os\ndef f(x):\n    os.write(0, b"value 0 1\\n")\n    return x\n',
    two,
  ),
  python(
    "a forged frame with the nonce of the driver's frame",
    "CE",
    'import os, sys\ndef f(x):\n    frame = sys._getframe()\n    while frame and "nonce" not in frame.f_locals: frame = frame.f_back\n    nonce = frame.f_locals["nonce"] if frame else "?"\n    os.write(0, ("%s value 1 1\\n" % nonce).encode())\n    return x\n',
    two,
  ),
  python("the channel closed", "E", "import os\ndef f(x):\n    os.close(0)\n    return x\n"),
  python(
    "the channel duplicated over stdout",
    "CE",
    "import os\ndef f(x):\n    os.dup2(0, 1)\n    print('value 0 1', flush=True)\n    return x\n",
  ),
  python("stdout over the channel", "ECT", "import os\ndef f(x):\n    os.dup2(1, 0)\n    return x\n"),
  python("exit", "E", "import os\ndef f(x): os._exit(0)\n"),
  python("sys.exit", "E", "import sys\ndef f(x): sys.exit(0)\n"),
  python("abort", "E", "import os\ndef f(x): os.abort()\n"),
  python("segfault", "E", "import ctypes\ndef f(x): ctypes.string_at(0)\n"),
  python(
    "a class equal to everything",
    "CE",
    'class Any(int):\n    def __eq__(self, other): return True\n    def __ne__(self, other): return False\n    def __repr__(self): return "1"\n    __hash__ = int.__hash__\ndef f(x): return Any(5)\n',
  ),
  python(
    "a str whose text lies",
    "CE",
    'class Text(str):\n    def __eq__(self, other): return True\n    def __repr__(self): return "\\"x\\""\n    def __iter__(self): return iter("lie")\ndef f(x): return Text("abc")\n',
  ),
  python(
    "json patched",
    "CE",
    'import json\njson.dumps = lambda *a, **k: "1"\njson.loads = lambda *a, **k: {"id": 0, "args": ["1"]}\njson.JSONEncoder.encode = lambda *a: "1"\njson.encoder.encode_basestring_ascii = lambda *a: "1"\ndef f(x): return x\n',
    two,
  ),
  python(
    "builtins patched",
    "CE",
    'import builtins\nfor name in ("isinstance", "len", "str", "repr", "type", "hasattr", "getattr"): setattr(builtins, name, lambda *a: True)\ndef f(x): return x\n',
    two,
  ),
  python(
    "the driver's module rewritten",
    "CE",
    'import sys\nfor module in list(sys.modules.values()):\n    for name in ("encode", "answersMatch", "compare"):\n        if hasattr(module, name): setattr(module, name, lambda *a: "1")\nframe = sys._getframe(1)\nframe.f_globals["call_function"] = lambda *a: "1"\ndef f(x): return x\n',
    two,
  ),
  python(
    "os.write replaced",
    "CE",
    'import os\nreal = os.write\nos.write = lambda fd, data: real(fd, data.replace(b"error", b"value"))\ndef f(x): raise ValueError("1")\n',
  ),
  python(
    "an exception that cannot be shown",
    "E",
    "class Bad(Exception):\n    def __str__(self): raise Bad()\n    __repr__ = __str__\ndef f(x): raise Bad()\n",
  ),
  python(
    "an exception type with a huge name",
    "E",
    'def f(x): raise type("A" * 10_000_000, (Exception,), {})("x" * 10_000_000)\n',
  ),
  python(
    "a hook left at exit",
    "CE",
    'import atexit, os\natexit.register(lambda: os.write(0, b"value 0 1\\n"))\ndef f(x): return x\n',
    two,
  ),
  javascript(
    "JSON patched",
    "CE",
    'JSON.stringify = () => "1"; JSON.parse = () => ({ id: 0, args: ["1"] }); var f = () => 5;',
    two,
  ),
  javascript(
    "prototypes patched",
    "CE",
    'Object.prototype.toString = Number.prototype.toString = () => "1"; Array.prototype.map = () => [1]; Object.defineProperty(Object.prototype, "passed", { value: true }); var f = () => 5;',
    two,
  ),
  javascript(
    "prototypes of the driver patched",
    "CE",
    `${OUTSIDE}const outer = host.constructor.constructor; outer("String.prototype.split = () => []; Array.prototype.push = () => 1; Object.prototype.then = (done) => done(1);")(); var f = () => 5;`,
    two,
  ),
  javascript(
    "valueOf and toString that lie",
    "CE",
    'var f = () => ({ valueOf: () => 1, toString: () => "1", toJSON: () => 1, [Symbol.toPrimitive]: () => 1 });',
  ),
  javascript(
    "a proxy that throws at everything",
    "E",
    'var f = () => new Proxy({}, new Proxy({}, { get() { throw new Error("no"); } }));',
  ),
  javascript(
    "an array whose length lies",
    "CE",
    "var f = () => new Proxy([1], { get: (t, k) => (k === 'length' ? 3 : t[k]) });",
  ),
  javascript(
    "a forged frame",
    "CE",
    `${OUTSIDE}var f = () => { outside("fs").writeSync(0, "value 0 1\\n"); return 5; };`,
    two,
  ),
  javascript("the channel closed", "E", `${OUTSIDE}var f = () => { outside("fs").closeSync(0); return 5; };`),
  javascript(
    "fs replaced under the driver",
    "CE",
    `${OUTSIDE}const fs = outside("fs"); const real = fs.writeSync; fs.writeSync = (fd, bytes, ...rest) => real(fd, Buffer.from(String(bytes).replace(/error/g, "value")), ...rest); var f = () => { throw new Error("1"); };`,
  ),
  javascript("exit", "E", "var f = () => process.exit(0);"),
  javascript("abort", "E", `${OUTSIDE}var f = () => host.abort();`),
  javascript(
    "an error that throws when read",
    "E",
    "var f = () => { throw { get name() { throw 1; }, get message() { throw 2; } }; };",
  ),
  javascript(
    "a rejection out of nowhere",
    "CE",
    "var f = () => { Promise.reject(new Error('late')); setTimeout(() => { throw new Error('later'); }, 1); return 5; };",
    two,
  ),
  javascript("code that closes the script around it", "CE", "var f = () => 5; /* ]; }); } */ //"),
  javascript(
    "a module that claims another function",
    "CE",
    "var f = () => 5; module.exports = { get f() { throw new Error('no'); } };",
  ),
  java("exit", "E", "class Solution { int f(int x) { System.exit(0); return x; } }"),
  java("halt", "E", "class Solution { int f(int x) { Runtime.getRuntime().halt(0); return x; } }"),
  java(
    "segfault",
    "E",
    'class Solution { int f(int x) throws Exception { java.lang.reflect.Field t = Class.forName("sun.misc.Unsafe").getDeclaredField("theUnsafe"); t.setAccessible(true); return ((sun.misc.Unsafe) t.get(null)).getInt(0L); } }',
  ),
  java(
    "a forged frame",
    "CE",
    'class Solution { int f(int x) throws Exception { new FileOutputStream(FileDescriptor.in).write("value 0 1\\n".getBytes()); return 5; } }',
    two,
  ),
  java(
    "the channel closed",
    "E",
    "class Solution { int f(int x) throws Exception { new FileInputStream(FileDescriptor.in).close(); return 5; } }",
  ),
  java(
    "a class of the driver's own name",
    "CE",
    'class Driver { static String describe(Throwable e, Object p) { return "1"; } } class Program {} class Values {} class Solution { int f(int x) { return 5; } }',
  ),
  java(
    "an error that throws when read",
    "E",
    "class Solution { static class Bad extends RuntimeException { public String getMessage() { throw new Bad(); } public StackTraceElement[] getStackTrace() { throw new Bad(); } } int f(int x) { throw new Bad(); } }",
  ),
  java(
    "the streams replaced",
    "CE",
    "class Solution { int f(int x) { System.setOut(null); System.setErr(null); System.setIn(null); return 5; } }",
    two,
  ),
  java("a ThreadDeath", "E", "class Solution { int f(int x) { throw new ThreadDeath(); } }"),
];
