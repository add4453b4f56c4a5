import { java, javascript, OUTSIDE, python } from "./program.ts";

const two = { tests: 2 };

/** Looks for expected values and for later inputs. The engine also refuses any answer or output that holds one. */
export const hiddenData = [
  python(
    "scan of every object",
    "C",
    'import gc, re\ndef f(x):\n    texts = [repr(o)[:5000] for o in gc.get_objects() if isinstance(o, (dict, list, tuple))]\n    return ["found"] if any(re.search("expected-value-[0-9a-f]{16}", t) for t in texts) else []\n',
    { ...two, answer: /^\[\]$/, testMs: 3000 },
  ),
  python(
    "frames of the driver",
    "C",
    'import re, sys\ndef f(x):\n    frame, seen = sys._getframe(), []\n    while frame:\n        seen.append(repr(frame.f_locals)[:20000])\n        frame = frame.f_back\n    return ["found"] if any(re.search("expected-value-[0-9a-f]{16}", s) for s in seen) else []\n',
    { ...two, answer: /^\[\]$/ },
  ),
  python(
    "reading ahead on the channel",
    "C",
    'import os, select\ndef f(x): return os.read(0, 65536).decode() if select.select([0], [], [], 0.2)[0] else "nothing"\n',
    { ...two, answer: /^"nothing"$/ },
  ),
  python(
    "scan of raw memory",
    "CET",
    'import ctypes, re\ndef f(x):\n    base = id(f) & ~0xfffff\n    text = ctypes.string_at(base, 1 << 16)\n    return ["found"] if re.search(b"expected-value-[0-9a-f]{16}", text) else []\n',
    { ...two, answer: /^\[\]$/ },
  ),
  python(
    "a trap left in the driver's functions",
    "CE",
    'import os, sys\nframe = sys._getframe(1)\nmain = frame.f_globals\nmain["_loads"] = lambda line: os.write(1, line) and {}\ndef f(x): return "trapped"\n',
    two,
  ),
  python(
    "a tracer left over the driver",
    "CE",
    'import sys, threading\nseen = []\ndef trace(frame, event, argument):\n    seen.append(repr(frame.f_locals)[:3000])\n    return trace\nsys.settrace(trace)\ndef f(x):\n    print(seen)\n    return "traced"\n',
    { ...two, testMs: 3000 },
  ),
  javascript(
    "reading ahead on the channel",
    "CET",
    `${OUTSIDE}var f = () => { const part = Buffer.alloc(65536); return attempt(() => String(outside("fs").readSync(0, part, 0, 65536, null))); };`,
    two,
  ),
  javascript(
    "a heap snapshot",
    "CET",
    `${OUTSIDE}var f = () => { const v8 = outside("v8"); const file = v8.writeHeapSnapshot("/tmp/heap"); return /expected-value-[0-9a-f]{16}/.test(outside("fs").readFileSync(file, "latin1")) ? ["found"] : []; };`,
    { ...two, answer: /^\[\]$/, testMs: 4000 },
  ),
  javascript(
    "prototypes that listen",
    "CE",
    `${OUTSIDE}const Outer = host.constructor.constructor("return Object")(); Object.defineProperty(Outer.prototype, "args", { set(v) { outside("fs").writeSync(1, String(v)); }, configurable: true }); var f = () => "listening";`,
    two,
  ),
  javascript(
    "the inspector",
    "CET",
    `${OUTSIDE}var f = () => { const { Session } = outside("inspector"); const s = new Session(); s.connect(); return s.post ? "attached" : "no"; };`,
    two,
  ),
  java(
    "reflection on the driver",
    "C",
    'class Solution { List<String> f(int x) { List<String> seen = new ArrayList<>(); try { for (java.lang.reflect.Field field : Class.forName("mockingbird.Driver").getDeclaredFields()) { field.setAccessible(true); if (java.lang.reflect.Modifier.isStatic(field.getModifiers()) && String.valueOf(field.get(null)).matches("(?s).*expected-value-[0-9a-f]{16}.*")) seen.add(field.getName()); } } catch (Throwable e) { } return seen; } }',
    { ...two, answer: /^\[\]$/ },
  ),
  java(
    "reading ahead on the channel",
    "C",
    'class Solution { String f(int x) throws Exception { FileInputStream in = new FileInputStream(FileDescriptor.in); return in.available() + ""; } }',
    { ...two, answer: /^"0"$/ },
  ),
  java(
    "stacks of other threads",
    "C",
    'class Solution { String f(int x) { return Thread.getAllStackTraces().toString().matches("(?s).*expected-value-[0-9a-f]{16}.*") ? "found" : "nothing"; } }',
    { answer: /nothing/ },
  ),
];
