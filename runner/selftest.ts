import http from "node:http";
import type { AddressInfo } from "node:net";
import type { Language } from "../domain/judge/signature.ts";
import type { JudgeRequest } from "../domain/judge/verdict.ts";
import { judge } from "./judge.ts";
import type { Toolchain } from "./languages/toolchain.ts";
import { BoxFailed, type Sandbox } from "./sandbox/sandbox.ts";
import { startAdvice } from "./sandbox/start-advice.ts";

/** Tries to break out of a box in every way the sandbox must prevent. Returns what is wrong, or undefined. */
export async function isolationProblem(
  sandbox: Sandbox,
  toolchains: ReadonlyMap<Language, Toolchain>,
): Promise<string | undefined> {
  const toolchain = toolchains.get("python") ?? toolchains.get("javascript");
  if (!toolchain) return "No language can be run: install Python 3 (apt-get install python3).";
  const listener = http.createServer((_request, response) => response.end()).listen(0, "127.0.0.1");
  await new Promise((resolve) => listener.once("listening", resolve));
  try {
    const { port } = listener.address() as AddressInfo;
    const probe = toolchain.language === "python" ? pythonProbe(port) : javascriptProbe(port);
    const verdict = await judge(request(toolchain.language, probe), {
      openBox: () => sandbox.ready(sandbox.start(toolchain)),
      closeBox: (box) => sandbox.destroy(box),
    });
    const test = verdict.tests[0];
    if (test?.actual === "[]") return undefined;
    if (test?.actual) return `The sandbox does not isolate: ${test.actual} failed.`;
    return `The sandbox's self-test did not run: ${verdict.compile.message ?? test?.error?.message ?? "no answer"}`;
  } catch (error) {
    if (error instanceof BoxFailed) return startAdvice(error.message);
    throw error;
  } finally {
    listener.close();
  }
}

function request(language: Language, code: string): JudgeRequest {
  return {
    submission_id: "self-test",
    mode: "run",
    language,
    code,
    signature: {
      v: 1,
      kind: "function",
      name: "probe",
      params: [],
      returns: "string[]",
      compare: { mode: "exact" },
    },
    tests: [{ id: "probe", input: "[]", is_sample: true }],
    limits: { test_ms: 10_000 },
  };
}

/** Lists the names of the walls that do not hold. */
const pythonProbe = (port: number) => `
import ctypes, os, socket

def error(act):
    try:
        act()
        return 0
    except OSError as failure:
        return failure.errno

def forks():
    children = []
    try:
        for _ in range(100):
            child = os.fork()
            if child == 0:
                os.kill(os.getpid(), 19)
            children.append(child)
    except OSError:
        pass
    for child in children:
        os.kill(child, 9)
        os.waitpid(child, 0)
    return len(children)

def probe(*_):
    libc = ctypes.CDLL(None, use_errno=True)
    open_files = [fd for fd in range(64) if error(lambda: os.fstat(fd)) == 0]
    clone_newuser = 0x10000000
    walls = {
        "an unprivileged user": os.getuid() != 0,
        "no new privileges": libc.prctl(39, 0, 0, 0, 0) == 1,
        "the system call filter": libc.prctl(21, 0, 0, 0, 0) == 2,
        "the limit on processes": forks() < 72,
        "no network": error(lambda: socket.create_connection(("127.0.0.1", ${port}), 1)) == 13,
        "no host files": error(lambda: os.stat("/etc/passwd")) == 2,
        "no /proc": error(lambda: os.stat("/proc/self")) == 2,
        "no project": error(lambda: os.stat(${JSON.stringify(process.cwd())})) == 2,
        "a read-only root": error(lambda: open("/x", "w")) == 30,
        "no new namespaces": libc.unshare(clone_newuser) == -1,
        "an empty /tmp": os.listdir("/tmp") == [],
        "its own process table": os.getpid() < 10,
        "no inherited files": set(open_files) <= {0, 1, 2},
        "no shell": error(lambda: os.stat("/bin/sh")) == 2,
        "no host environment": set(os.environ) <= {"HOME", "LANG", "PATH", "PWD", "PYTHONHASHSEED", "LC_CTYPE"},
    }
    return [name for name, holds in walls.items() if not holds]
`;

const javascriptProbe = (port: number) => `
const host = console.log.constructor("return process")();
const fs = host.getBuiltinModule("fs");
const net = host.getBuiltinModule("net");
const error = (act) => { try { act(); return ""; } catch (failure) { return failure.code; } };
var probe = async () => {
  const socket = net.connect(${port}, "127.0.0.1");
  const refused = await new Promise((done) => { socket.on("connect", () => done("")); socket.on("error", (e) => done(e.code)); });
  const walls = {
    "an unprivileged user": host.getuid() !== 0,
    "no network": refused === "EACCES",
    "no host files": error(() => fs.statSync("/etc/passwd")) === "ENOENT",
    "no /proc": error(() => fs.statSync("/proc/self")) === "ENOENT",
    "no project": error(() => fs.statSync(${JSON.stringify(process.cwd())})) === "ENOENT",
    "a read-only root": error(() => fs.writeFileSync("/x", "")) === "EROFS",
    "an empty /tmp": fs.readdirSync("/tmp").length === 0,
    "its own process table": host.pid < 10,
    "no shell": error(() => fs.statSync("/bin/sh")) === "ENOENT",
  };
  return Object.keys(walls).filter((name) => !walls[name]);
};
`;
