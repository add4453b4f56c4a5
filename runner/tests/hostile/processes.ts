import { ATTEMPT, java, javascript, OUTSIDE, python } from "./program.ts";

const endless = "while True:\n        try: os.fork()\n        except OSError: pass";

/** Bombs, daemons, and signals to oneself and to all. */
export const processes = [
  python("fork bomb", "TE", `import os\ndef f(x):\n    ${endless}\n`),
  python(
    "fork bomb whose children keep their heads down",
    "TE",
    "import os, time\ndef f(x):\n    while True:\n        try:\n            if os.fork() == 0: time.sleep(30)\n        except OSError: time.sleep(0.01)\n",
  ),
  python(
    "thread bomb",
    "CE",
    'import threading, time\ndef f(x):\n    count = 0\n    try:\n        while count < 10000:\n            threading.Thread(target=time.sleep, args=(30,), daemon=True).start()\n            count += 1\n    except (RuntimeError, MemoryError): return "refused"\n    return str(count)\n',
    { answer: /refused/ },
  ),
  python(
    "daemon with a session of its own",
    "CE",
    'import os, time\ndef f(x):\n    if os.fork() == 0:\n        os.setsid()\n        if os.fork() == 0: time.sleep(60)\n        os._exit(0)\n    return "left behind"\n',
    { answer: /left behind/ },
  ),
  python(
    "daemon that keeps the judge's channel and answers later",
    "CE",
    'import os, time\ndef f(x):\n    if os.fork() == 0:\n        time.sleep(0.05)\n        os.write(0, b"value 0 1\\n" * 3)\n        time.sleep(60)\n    return "first"\n',
    { tests: 2 },
  ),
  python("kill -1", "CE", `${ATTEMPT}def f(x): return attempt(lambda: os.kill(-1, 9))\n`),
  python(
    "SIGKILL to the box's first process",
    "CE",
    `${ATTEMPT}def f(x): return attempt(lambda: os.kill(1, 9))\n`,
  ),
  python(
    "SIGSTOP to itself",
    "T",
    "import os, signal\ndef f(x):\n    while True: os.kill(os.getpid(), signal.SIGSTOP)\n",
  ),
  python(
    "every signal blocked, then busy",
    "T",
    "import signal\ndef f(x):\n    signal.pthread_sigmask(signal.SIG_BLOCK, range(1, 65))\n    while True: pass\n",
  ),
  python(
    "other programs to execute",
    "C",
    `${ATTEMPT}def f(x): return [attempt(lambda: os.execv(p, [p])) for p in ("/bin/sh", "/usr/bin/env", "/usr/bin/bwrap", "/usr/bin/setpriv")]\n`,
    { answer: /^\["ENOENT", ?"ENOENT", ?"ENOENT", ?"ENOENT"\]$/ },
  ),
  python(
    "vfork-like storm through subprocess",
    "CET",
    "import subprocess, sys\ndef f(x):\n    while True: subprocess.Popen([sys.executable, '-c', 'while 1: pass'])\n",
  ),
  javascript(
    "worker bomb",
    "CET",
    `${OUTSIDE}var f = async () => { const { Worker } = outside("worker_threads"); for (let i = 0; i < 500; i++) new Worker("for(;;);", { eval: true }).on("error", () => {}); await new Promise((done) => setTimeout(done, 300)); return "many"; };`,
  ),
  javascript(
    "detached child of Node itself",
    "CE",
    `${OUTSIDE}var f = () => { const child = outside("child_process").spawn(host.execPath, ["-e", "setInterval(() => {}, 1000)"], { detached: true, stdio: "ignore" }); child.on("error", () => {}); child.unref(); return "left behind"; };`,
  ),
  javascript(
    "child that inherits the judge's channel",
    "CE",
    `${OUTSIDE}var f = () => { const child = outside("child_process").spawnSync(host.execPath, ["-e", "require('fs').writeSync(0, 'value 0 7\\\\n')"], { stdio: [0, 1, 2], timeout: 700 }); return String(child.status); };`,
  ),
  javascript(
    "a shell",
    "C",
    `${OUTSIDE}var f = () => String(outside("child_process").spawnSync("/bin/sh", ["-c", "id"]).error.code);`,
    {
      answer: /ENOENT|EAGAIN/,
    },
  ),
  javascript("kill -1", "CE", `${OUTSIDE}var f = () => attempt(() => host.kill(-1, "SIGKILL"));`),
  java(
    "thread bomb",
    "CET",
    'class Solution { String f(int x) { int n = 0; try { for (; n < 20000; n++) { Thread t = new Thread(() -> { try { Thread.sleep(60000); } catch (Exception e) {} }); t.start(); } } catch (Throwable e) { return "refused"; } return "" + n; } }',
    { answer: /refused/ },
  ),
  java(
    "busy threads that outlive their test",
    "CET",
    'class Solution { String f(int x) { for (int i = 0; i < 8; i++) { Thread t = new Thread(() -> { while (true); }); t.setPriority(10); t.start(); } return "running"; } }',
    { tests: 2 },
  ),
  java(
    "ProcessBuilder",
    "C",
    'class Solution { String f(int x) { try { new ProcessBuilder("/bin/sh", "-c", "id").start(); return "started"; } catch (Throwable e) { return "refused"; } } }',
    { answer: /refused/ },
  ),
  java(
    "another JVM",
    "CE",
    'class Solution { String f(int x) throws Exception { Process p = new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-version").start(); return "" + p.waitFor(); } }',
    { testMs: 1500 },
  ),
];
