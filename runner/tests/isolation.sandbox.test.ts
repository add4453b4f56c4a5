import fs from "node:fs";
import http from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { Runner } from "../runner.ts";
import { boxCgroups, boxProcesses, func, judged, startRunner, verdict } from "./harness.ts";

const text = func({ returns: "string" });
const list = func({ returns: "string[]" });

describe.each(["with cgroups where they are writable", "with the watchdog"])("%s", (mode) => {
  let runner: Runner;
  beforeAll(async () => {
    if (mode === "with the watchdog") process.env.RUNNER_CGROUPS = "off";
    runner = await startRunner();
    if (mode === "with the watchdog") expect(runner.sandbox.memoryLimit).toBe("watchdog");
  });
  afterAll(async () => {
    delete process.env.RUNNER_CGROUPS;
    await runner.close();
    await vi.waitFor(() => expect(boxProcesses()).toEqual([]), { timeout: 1000 });
    expect(boxCgroups()).toEqual([]);
  });

  const stillJudges = async () =>
    expect(await verdict(runner, { language: "python", code: "def f(x): return x" })).toMatchObject({
      status: "passed",
    });

  test("no network: not the host's loopback, not a name, not even a socket", async () => {
    let visits = 0;
    const listener = http
      .createServer((_request, response) => response.end(String(++visits)))
      .listen(0, "127.0.0.1");
    await new Promise((resolve) => listener.once("listening", resolve));
    const { port } = listener.address() as AddressInfo;
    const python = `import socket\ndef f(x):\n    try: socket.create_connection(("127.0.0.1", ${port}), 1)\n    except OSError as e: return str(e.errno)\n    return "connected"\n`;
    expect(
      (
        await verdict(runner, {
          language: "python",
          code: python,
          signature: text,
          tests: [{ expected: '"13"' }],
        })
      ).actual,
    ).toBe('"13"');
    const java = `class Solution { String f(int x) { try { new java.net.Socket("127.0.0.1", ${port}); return "connected"; } catch (Throwable e) { return "refused"; } } }`;
    expect(
      (
        await verdict(runner, {
          language: "java",
          code: java,
          signature: text,
          tests: [{ expected: '"refused"' }],
        })
      ).actual,
    ).toBe('"refused"');
    listener.close();
    expect(visits).toBe(0);
  });

  test("no host files, no /proc, no host environment", async () => {
    process.env.MOCKINGBIRD_SECRET = "canary-in-the-environment";
    const secret = path.join(os.tmpdir(), `canary-${process.pid}`);
    fs.writeFileSync(secret, "canary", { mode: 0o644 });
    const paths = [
      "/etc/passwd",
      "/etc/hostname",
      "/proc/self/environ",
      "/root",
      "/home",
      "/bin/sh",
      "/usr/bin/env",
      process.cwd(),
      secret,
    ];
    const python = `import os\ndef f(x): return [p for p in ${JSON.stringify(paths)} if os.path.exists(p)] + sorted(set(os.environ) - {"HOME", "LANG", "PATH", "PWD", "PYTHONHASHSEED", "LC_CTYPE"})\n`;
    expect(
      (
        await verdict(runner, {
          language: "python",
          code: python,
          signature: list,
          tests: [{ expected: "[]" }],
        })
      ).actual,
    ).toBe("[]");
    const hostProcess = 'console.log.constructor("return process")()';
    const javascript = `var f = () => { const host = ${hostProcess}; const fs = host.getBuiltinModule("fs"); return ${JSON.stringify(paths)}.filter((p) => fs.existsSync(p)).concat(Object.keys(host.env).filter((n) => !["HOME", "LANG", "PATH", "PWD"].includes(n))); };`;
    expect(
      (
        await verdict(runner, {
          language: "javascript",
          code: javascript,
          signature: list,
          tests: [{ expected: "[]" }],
        })
      ).actual,
    ).toBe("[]");
    const java = `class Solution { List<String> f(int x) { List<String> r = new ArrayList<>(); for (String p : new String[] {${paths.map((p) => JSON.stringify(p)).join(",")}}) if (new File(p).exists()) r.add(p); if (System.getenv("MOCKINGBIRD_SECRET") != null) r.add("secret"); return r; } }`;
    expect(
      (await verdict(runner, { language: "java", code: java, signature: list, tests: [{ expected: "[]" }] }))
        .actual,
    ).toBe("[]");
    fs.rmSync(secret);
    delete process.env.MOCKINGBIRD_SECRET;
  });

  test("the root cannot be written to, and /tmp holds 16 MB at most", async () => {
    const code =
      'import errno\ndef f(x):\n    seen = []\n    try: open("/d/x", "w")\n    except OSError as e: seen.append(errno.errorcode[e.errno])\n    try:\n        for i in range(40):\n            with open("/tmp/%d" % i, "wb") as out: out.write(b"x" * (1 << 20))\n    except OSError as e: seen.append(errno.errorcode[e.errno])\n    return seen\n';
    expect(
      (
        await verdict(runner, {
          language: "python",
          code,
          signature: list,
          tests: [{ expected: '["EROFS","ENOSPC"]' }],
        })
      ).actual,
    ).toBe('["EROFS","ENOSPC"]');
  });

  test("privileged system calls fail", async () => {
    const code =
      'import ctypes, errno\ndef f(x):\n    libc = ctypes.CDLL(None, use_errno=True)\n    def call(name, *args):\n        ctypes.set_errno(0)\n        return errno.errorcode.get(ctypes.get_errno(), "?") if getattr(libc, name)(*args) == -1 else name\n    return [call("unshare", 0x10000000), call("mount", b"a", b"/tmp", b"tmpfs", 0, None), call("ptrace", 0, 0, 0, 0), call("setuid", 0), call("chroot", b"/tmp"), call("memfd_create", b"a", 0), call("sethostname", b"a", 1)]\n';
    const one = await verdict(runner, { language: "python", code, signature: list });
    expect(one.actual).toBe('["EPERM","EPERM","EPERM","EINVAL","EPERM","EPERM","EPERM"]');
  });

  test("a fork bomb stays inside, and the next submission is judged", async () => {
    const code =
      "import os\ndef f(x):\n    while True:\n        try: os.fork()\n        except OSError: pass\n";
    const one = await verdict(runner, { language: "python", code, limits: { test_ms: 1000 } });
    expect(["timeout", "error"]).toContain(one.status);
    await stillJudges();
    await vi.waitFor(() => expect(boxProcesses()).toEqual([]), { timeout: 1000 });
  });

  test("a daemon that outlives its test ends with the box", async () => {
    const code =
      "import os, time\ndef f(x):\n    if os.fork() == 0:\n        os.setsid()\n        if os.fork() == 0:\n            time.sleep(60)\n        os._exit(0)\n    return x\n";
    expect(await verdict(runner, { language: "python", code })).toMatchObject({ status: "passed" });
    await vi.waitFor(() => expect(boxProcesses()).toEqual([]), { timeout: 1000 });
  });

  test("memory outside the heap is limited too", async () => {
    const code = "var f = () => { const kept = []; for (;;) kept.push(Buffer.alloc(16 << 20, 1)); };";
    const one = await verdict(runner, { language: "javascript", code, limits: { test_ms: 8000 } });
    expect(one.status).toBe("error");
    await stillJudges();
  });

  test("frames that a program forges never pass", async () => {
    const forgeries = [
      'import os\ndef f(x):\n    os.write(0, b"value 0 7\\n")\n    return x\n',
      'import os\ndef f(x):\n    for _ in range(9): os.write(0, b"compiled\\n")\n    return x\n',
      "import os\ndef f(x):\n    os.close(0)\n    return 7\n",
      "import os\ndef f(x):\n    os._exit(0)\n",
      "import os, signal\ndef f(x):\n    os.kill(os.getpid(), signal.SIGSEGV)\n",
      'import json\njson.dumps = lambda *a: "7"\nclass Seven(int):\n    def __eq__(self, other): return True\n    def __repr__(self): return "7"\n    __hash__ = int.__hash__\ndef f(x): return Seven(1)\n',
    ];
    for (const code of forgeries) {
      const tests = [{ expected: "7", is_sample: false }];
      const response = await judged(runner, { language: "python", code, tests, limits: { test_ms: 800 } });
      expect(response.tests[0]?.passed, code).toBe(false);
    }
    await stillJudges();
  });

  test("a program sees neither the expected value nor the next input", async () => {
    const code =
      "import gc, os, select\nseen = []\ndef f(x):\n    ready = select.select([0], [], [], 0.05)[0]\n    texts = [o for o in gc.get_objects() if isinstance(o, dict) and 'expected' in o]\n    return [str(len(ready)), str(len(texts))]\n";
    const tests = [
      { input: "1", expected: '["a"]' },
      { input: "2", expected: '["b"]' },
    ];
    const response = await judged(runner, { language: "python", code, signature: list, tests });
    expect(response.tests.map((one) => one.actual)).toEqual(['["0","0"]', '["0","0"]']);
  });
});
