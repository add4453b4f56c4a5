import { ATTEMPT, javascript, LIBC, OUTSIDE, python } from "./program.ts";

const libc = (name: string, what: string, answer: RegExp = /^"(EPERM|EACCES)"$/) =>
  python(name, "C", `${LIBC}def f(x): return ${what}\n`, { answer });
/** By number: libc has no wrapper. The two numbers are x64 and arm64. */
const raw = (
  name: string,
  x64: number,
  arm64: number,
  rest = "0, 0, 0, 0, 0",
  answer: RegExp = /^"EPERM"$/,
) => libc(name, `call("syscall", ctypes.c_long(${process.arch === "arm64" ? arm64 : x64}), ${rest})`, answer);

/** System calls that lead out of a box, each with its errno. */
export const kernel = [
  libc("ptrace", 'call("ptrace", 0, 0, 0, 0)'),
  libc("unshare a user namespace", 'call("unshare", 0x10000000)'),
  libc("unshare a mount namespace", 'call("unshare", 0x00020000)'),
  libc("mount", 'call("mount", b"a", b"/tmp", b"tmpfs", 0, None)'),
  libc("remount the root writable", 'call("mount", None, b"/", None, 32, None)'),
  libc("umount", 'call("umount2", b"/tmp", 2)'),
  libc("chroot", 'call("chroot", b"/tmp")'),
  libc("sethostname", 'call("sethostname", b"a", 1)'),
  libc("memfd_create", 'call("memfd_create", b"a", 0)'),
  libc("setuid to root", 'call("setuid", 0)', /^"(EPERM|EINVAL)"$/),
  libc("setgroups", 'call("setgroups", 0, None)', /^"(EPERM|EINVAL)"$/),
  libc("a device node", 'call("mknod", b"/tmp/a", 0o60644, 0x0801)'),
  libc(
    "more processes than allowed",
    'str(__import__("resource").setrlimit(7, (1 << 20, 1 << 20)) if False else call("setrlimit", 6, ctypes.byref((ctypes.c_ulong * 2)(1 << 20, 1 << 20))))',
  ),
  libc("a higher priority", 'call("nice", -10)'),
  libc(
    "a filter of its own does not lift the first",
    'str(call("prctl", 22, 2, None, 0, 0)) + call("ptrace", 0, 0, 0, 0)',
    /EPERM"$/,
  ),
  libc(
    "privileges by executing",
    'str(libc.prctl(39, 0, 0, 0, 0)) + call("prctl", 38, 0, 0, 0, 0)',
    /^"1EINVAL"$/,
  ),
  libc("a dumpable, traceable parent", 'call("prctl", 0x59616d61, -1, 0, 0, 0)', /^"(EPERM|EINVAL|done)"$/),
  raw("bpf", 321, 280),
  raw("io_uring", 425, 425),
  raw("keyctl", 250, 219),
  raw("add_key", 248, 217),
  raw("userfaultfd", 323, 282),
  raw("perf_event_open", 298, 241),
  raw("setns", 308, 268),
  raw("pivot_root", 155, 41),
  raw("kexec_load", 246, 104),
  raw("init_module", 175, 105),
  raw("process_vm_readv", 310, 270),
  raw("open_by_handle_at", 304, 265),
  raw("pidfd_open", 434, 434),
  raw("fsopen", 430, 430),
  raw("open_tree", 428, 428),
  raw("clone3", 435, 435, "0, 0, 0, 0, 0", /^"ENOSYS"$/),
  raw("clone into a new namespace", 56, 220, "ctypes.c_ulong(0x10000011), 0, 0, 0, 0"),
  ...(process.arch === "x64"
    ? [raw("an x32 call", 0x40000027, 0)].map((one) => ({ ...one, allow: ["E"] as const, answer: undefined }))
    : []),
  python(
    "keys pushed into a terminal",
    "C",
    `${ATTEMPT}import fcntl\ndef f(x): return [attempt(lambda: fcntl.ioctl(fd, 0x5412, b"x")) for fd in (0, 1, 2)] + [attempt(lambda: open("/dev/tty"))]\n`,
    {
      answer:
        /^\["(ENOTTY|EINVAL|EPERM|EIO)", ?"(ENOTTY|EINVAL|EPERM|EIO)", ?"(ENOTTY|EINVAL|EPERM|EIO)", ?"(ENOENT|ENXIO)"\]$/,
    },
  ),
  python(
    "a set-user-id file of its own",
    "C",
    `${ATTEMPT}def f(x):\n    open("/tmp/a", "w").close()\n    os.chmod("/tmp/a", 0o4755)\n    return attempt(lambda: os.chown("/tmp/a", 0, 0))\n`,
    { answer: /^"(EPERM|EINVAL)"$/ },
  ),
  javascript("setuid", "C", `${OUTSIDE}var f = () => attempt(() => host.setuid(0));`, {
    answer: /^"(EPERM|EINVAL|ERR_UNKNOWN_CREDENTIAL)"$/,
  }),
  javascript(
    "dlopen of nothing good",
    "CE",
    `${OUTSIDE}var f = () => attempt(() => { outside("fs").writeFileSync("/tmp/a.node", Buffer.alloc(4096)); host.dlopen({ exports: {} }, "/tmp/a.node"); });`,
    { answer: /^"ERR_DLOPEN_FAILED"$/ },
  ),
];
