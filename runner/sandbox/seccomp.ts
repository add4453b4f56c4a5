import { syscallTables } from "./syscalls.ts";

const LOAD_WORD = 0x20;
const JUMP_IF_EQUAL = 0x15;
const JUMP_IF_ANY_BIT = 0x45;
const JUMP_IF_AT_LEAST = 0x35;
const RETURN = 0x06;

const KILL_PROCESS = 0x80000000;
const ALLOW = 0x7fff0000;
const errno = (number: number) => 0x00050000 | number;
const EPERM = 1;
const EACCES = 13;
const ENOSYS = 38;

const AT_SYSCALL = 0;
const AT_ARCH = 4;
const AT_FIRST_ARGUMENT = 16;
/** CLONE_NEW{NS,CGROUP,UTS,IPC,USER,PID,NET} */
const NEW_NAMESPACES = 0x7e020000;
const X32_CALLS = 0x40000000;

/**
 * The seccomp filter as classic BPF, ready for `bwrap --seccomp`. A foreign architecture is killed; clone3 does not
 * exist (its flags cannot be inspected, so libc falls back to clone); new namespaces, sockets and the deny list fail.
 */
export function seccompFilter(architecture: string): Buffer {
  if (architecture !== "x64" && architecture !== "arm64")
    throw new Error(`no seccomp table for ${architecture}`);
  const table = syscallTables[architecture];
  const program: [code: number, whenTrue: number, whenFalse: number, value: number][] = [
    [LOAD_WORD, 0, 0, AT_ARCH],
    [JUMP_IF_EQUAL, 1, 0, table.arch],
    [RETURN, 0, 0, KILL_PROCESS],
    [LOAD_WORD, 0, 0, AT_SYSCALL],
  ];
  if (architecture === "x64") program.push([JUMP_IF_AT_LEAST, 0, 1, X32_CALLS], [RETURN, 0, 0, KILL_PROCESS]);
  const refuse = (call: number, error: number) =>
    program.push([JUMP_IF_EQUAL, 0, 1, call], [RETURN, 0, 0, errno(error)]);
  refuse(table.clone3, ENOSYS);
  refuse(table.socket, EACCES);
  for (const call of Object.values(table.denied)) refuse(call, EPERM);
  program.push(
    [JUMP_IF_EQUAL, 0, 3, table.clone],
    [LOAD_WORD, 0, 0, AT_FIRST_ARGUMENT],
    [JUMP_IF_ANY_BIT, 0, 1, NEW_NAMESPACES],
    [RETURN, 0, 0, errno(EPERM)],
    [RETURN, 0, 0, ALLOW],
  );
  const bytes = Buffer.alloc(program.length * 8);
  for (const [index, [code, whenTrue, whenFalse, value]] of program.entries()) {
    bytes.writeUInt16LE(code, index * 8);
    bytes.writeUInt8(whenTrue, index * 8 + 2);
    bytes.writeUInt8(whenFalse, index * 8 + 3);
    bytes.writeUInt32LE(value >>> 0, index * 8 + 4);
  }
  return bytes;
}
