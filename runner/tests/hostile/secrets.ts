import { ATTEMPT, java, javascript, OUTSIDE, python } from "./program.ts";

const PATHS = [
  "/etc/passwd",
  "/etc/shadow",
  "/etc/hostname",
  "/etc/resolv.conf",
  "/proc",
  "/proc/self/environ",
  "/proc/1/cmdline",
  "/sys",
  "/root",
  "/home",
  "/work",
  "/var",
  "/run",
  "/bin/sh",
  "/dev/kmsg",
  "/dev/mem",
  "/dev/tty",
  "/dev/shm",
  "@MARKER@",
];
const paths = JSON.stringify(PATHS);

/** The host's files, environment and processes: nothing is there to be seen. */
export const secrets = [
  python("host paths", "C", `import os\ndef f(x): return [p for p in ${paths} if os.path.lexists(p)]\n`, {
    answer: /^\[\]$/,
  }),
  python(
    "the environment",
    "C",
    'import os\ndef f(x): return sorted(n for n in os.environ if n not in ("HOME", "LANG", "PATH", "PWD", "PYTHONHASHSEED", "LC_CTYPE"))\n',
    { answer: /^\[\]$/ },
  ),
  python(
    "descriptors of the runner",
    "C",
    "import os\ndef f(x):\n    seen = []\n    for fd in range(3, 64):\n        try: seen.append(str(os.fstat(fd)))\n        except OSError: pass\n    return seen\n",
    { answer: /^\[\]$/ },
  ),
  python(
    "the initial stack",
    "C",
    'import ctypes, sys\ndef f(x):\n    environ = ctypes.POINTER(ctypes.c_char_p).in_dll(ctypes.CDLL(None), "environ")\n    found, i = [], 0\n    while environ[i]:\n        if b"KEY" in environ[i] or b"SECRET" in environ[i]: found.append(str(environ[i]))\n        i += 1\n    return found + [a for a in sys.orig_argv if "bwrap" in a or "@MARKER@" in a]\n',
    { answer: /^\[\]$/ },
  ),
  python(
    "who it is",
    "C",
    "import os, socket\ndef f(x): return [str(os.getuid() == 0), str(os.geteuid() == 0), str(os.getgroups() in ([], [os.getgid()], [65534], [os.getgid(), 65534])), str(os.getpid() < 10), socket.gethostname()]\n",
    { answer: /^\["False", ?"False", ?"True", ?"True", ?"box"\]$/ },
  ),
  python(
    "users by name",
    "C",
    `${ATTEMPT}def f(x):\n    try:\n        import pwd\n        return str(len(pwd.getpwall()))\n    except (ImportError, KeyError): return "0"\n`,
    { answer: /^"0"$/ },
  ),
  javascript(
    "host paths",
    "C",
    `${OUTSIDE}var f = () => ${paths}.filter((p) => { try { outside("fs").lstatSync(p); return true; } catch { return false; } });`,
    { answer: /^\[\]$/ },
  ),
  javascript(
    "the environment",
    "C",
    `${OUTSIDE}var f = () => Object.keys(host.env).filter((n) => !["HOME", "LANG", "PATH", "PWD", "UV_THREADPOOL_SIZE"].includes(n));`,
    { answer: /^\[\]$/ },
  ),
  javascript(
    "a diagnostic report",
    "C",
    `${OUTSIDE}var f = () => { const text = JSON.stringify(host.report ? host.report.getReport() : {}); return ["RUNNER_KEY", "@MARKER@", "bwrap"].filter((word) => text.replaceAll(f.toString(), "").includes(word)); };`,
    { answer: /^\[\]$/ },
  ),
  java(
    "host paths",
    "C",
    `class Solution { List<String> f(int x) { List<String> seen = new ArrayList<>(); for (String p : new String[] {${PATHS.map((path) => JSON.stringify(path)).join(",")}}) if (java.nio.file.Files.exists(java.nio.file.Path.of(p), java.nio.file.LinkOption.NOFOLLOW_LINKS)) seen.add(p); return seen; } }`,
    { answer: /^\[\]$/ },
  ),
  java(
    "the environment",
    "C",
    'class Solution { List<String> f(int x) { List<String> seen = new ArrayList<>(System.getenv().keySet()); seen.removeAll(List.of("HOME", "LANG", "PATH", "PWD", "LD_LIBRARY_PATH")); return seen; } }',
    { answer: /^\[\]$/ },
  ),
];
