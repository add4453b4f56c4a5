import { ATTEMPT, java, javascript, OUTSIDE, python } from "./program.ts";

/** Filling, and running out of descriptors; the errno arrives and the host's disk is as it was. */
export const disk = [
  python(
    "fill /tmp",
    "CE",
    `${ATTEMPT}def f(x):\n    def fill():\n        for i in range(100):\n            with open("/tmp/%d" % i, "wb") as out: out.write(b"x" * (1 << 20))\n    return attempt(fill)\n`,
    { answer: /ENOSPC/ },
  ),
  python(
    "one file beyond the limit",
    "CE",
    `${ATTEMPT}import signal\ndef f(x):\n    signal.signal(signal.SIGXFSZ, signal.SIG_IGN) if False else None\n    def fill():\n        with open("/tmp/a", "wb") as out:\n            while True: out.write(b"x" * (1 << 20))\n    return attempt(fill)\n`,
    { answer: /EFBIG|ENOSPC/ },
  ),
  python(
    "inodes",
    "CET",
    `${ATTEMPT}def f(x):\n    def fill():\n        for i in range(1_000_000): os.close(os.open("/tmp/%d" % i, os.O_CREAT | os.O_WRONLY))\n    return attempt(fill)\n`,
    { testMs: 3000, answer: /ENOSPC/ },
  ),
  python(
    "a sparse file of 1 GB",
    "CE",
    `${ATTEMPT}def f(x):\n    fd = os.open("/tmp/sparse", os.O_CREAT | os.O_RDWR)\n    return attempt(lambda: os.ftruncate(fd, 1 << 30))\n`,
    { answer: /EFBIG/ },
  ),
  python(
    "descriptors",
    "CE",
    `${ATTEMPT}def f(x):\n    kept = []\n    def use():\n        while True: kept.append(os.open("/dev/null", os.O_RDONLY))\n    return attempt(use)\n`,
    { answer: /EMFILE/ },
  ),
  python(
    "writing beside /tmp",
    "C",
    `${ATTEMPT}def f(x): return [attempt(lambda: open(p, "w")) for p in ("/a", "/d/driver.py", "/usr/a", "/dev/a")]\n`,
    { answer: /^\["EROFS", ?"EROFS", ?"EROFS", ?"EROFS"\]$/ },
  ),
  python(
    "writing to the interpreter's library",
    "C",
    `${ATTEMPT}import json\ndef f(x): return attempt(lambda: open(json.__file__, "a"))\n`,
    { answer: /EROFS|EACCES/ },
  ),
  python(
    "a host file through links",
    "C",
    `${ATTEMPT}def f(x):\n    os.symlink("@MARKER@", "/tmp/link")\n    return [attempt(lambda: open("/tmp/link", "r+").write("changed")), attempt(lambda: os.link("/usr/bin/prlimit", "/tmp/hard"))]\n`,
    { answer: /^\["ENOENT", ?"(EXDEV|EPERM|EROFS)"\]$/ },
  ),
  python(
    "leaving the root by ..",
    "C",
    `${ATTEMPT}def f(x): return attempt(lambda: os.listdir("/" + "../" * 40 + "etc"))\n`,
    { answer: /ENOENT/ },
  ),
  javascript(
    "fill /tmp",
    "CE",
    `${OUTSIDE}var f = () => attempt(() => { const fs = outside("fs"); for (let i = 0; ; i++) fs.writeFileSync("/tmp/" + i, Buffer.alloc(1 << 20)); });`,
    { answer: /ENOSPC/ },
  ),
  javascript(
    "descriptors",
    "CE",
    `${OUTSIDE}var f = () => attempt(() => { const fs = outside("fs"); for (;;) fs.openSync("/dev/null"); });`,
    { answer: /EMFILE/ },
  ),
  javascript(
    "deleting what it sees",
    "C",
    `${OUTSIDE}var f = () => ["/d/driver.js", "/usr/bin/node", "@MARKER@"].map((p) => attempt(() => outside("fs").unlinkSync(p)));`,
    { answer: /^\["(EROFS|EBUSY|EACCES)","(EROFS|EBUSY|EACCES)","ENOENT"\]$/ },
  ),
  java(
    "fill /tmp",
    "CE",
    'class Solution { String f(int x) { try { for (int i = 0; ; i++) java.nio.file.Files.write(java.nio.file.Path.of("/tmp/" + i), new byte[1 << 20]); } catch (IOException e) { return e.getMessage(); } } }',
    { answer: /No space left|File too large/ },
  ),
  java(
    "writing to a host file",
    "C",
    'class Solution { String f(int x) { try { java.nio.file.Files.writeString(java.nio.file.Path.of("@MARKER@"), "changed"); return "written"; } catch (Exception e) { return e.getClass().getSimpleName(); } } }',
    { answer: /NoSuchFileException/ },
  ),
];
