import { syscallTables } from "../sandbox/syscalls.ts";

/** What bubblewrap itself calls to build a box; everything else that a box is denied the container is denied too. */
const BUBBLEWRAP_NEEDS = new Set(["mount", "umount2", "pivot_root", "unshare", "sethostname"]);

/** The content of seccomp.json, for `docker run --security-opt seccomp=…`. */
export function seccompProfile() {
  const names = Object.values(syscallTables).flatMap((table) => Object.keys(table.denied));
  return {
    defaultAction: "SCMP_ACT_ALLOW",
    architectures: ["SCMP_ARCH_X86_64", "SCMP_ARCH_AARCH64"],
    syscalls: [{ names: containerDenied(names), action: "SCMP_ACT_ERRNO", errnoRet: 1 }],
  };
}

export function containerDenied(names: readonly string[]): string[] {
  return [...new Set(names)].filter((name) => !BUBBLEWRAP_NEEDS.has(name)).sort();
}
