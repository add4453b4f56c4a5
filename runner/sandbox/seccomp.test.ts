import { expect, test } from "vitest";
import { seccompFilter } from "./seccomp.ts";

const ALLOW = "allow";
const X64 = 0xc000003e;
const ARM64 = 0xc00000b7;

test.each([
  ["x64", X64, 0, 0, ALLOW, "read"],
  ["x64", X64, 56, 0x11, ALLOW, "clone for a child"],
  ["x64", X64, 56, 0x10000011, "errno 1", "clone into a new user namespace"],
  ["x64", X64, 435, 0, "errno 38", "clone3"],
  ["x64", X64, 41, 2, "errno 13", "socket"],
  ["x64", X64, 101, 0, "errno 1", "ptrace"],
  ["x64", X64, 321, 0, "errno 1", "bpf"],
  ["x64", X64, 0x40000000, 0, "kill", "an x32 call"],
  ["x64", 0x40000003, 11, 0, "kill", "a 32-bit call"],
  ["arm64", ARM64, 63, 0, ALLOW, "read"],
  ["arm64", ARM64, 220, 0x20000000, "errno 1", "clone into a new pid namespace"],
  ["arm64", ARM64, 198, 2, "errno 13", "socket"],
  ["arm64", ARM64, 117, 0, "errno 1", "ptrace"],
  ["arm64", X64, 0, 0, "kill", "a foreign architecture"],
])("%s: arch %i, call %i with %i: %s (%s)", (architecture, arch, call, argument, outcome) => {
  expect(evaluate(seccompFilter(architecture), { arch, call, argument })).toBe(outcome);
});

test("an architecture without a table is refused", () => {
  expect(() => seccompFilter("riscv64")).toThrow("no seccomp table for riscv64");
});

/** A classic-BPF machine as small as the filter needs. */
function evaluate(
  program: Buffer,
  { arch, call, argument }: { arch: number; call: number; argument: number },
): string {
  const memory: Record<number, number> = { 0: call, 4: arch, 16: argument };
  let word = 0;
  for (let at = 0; at * 8 < program.length; at++) {
    const [code, whenTrue, whenFalse] = [
      program.readUInt16LE(at * 8),
      program[at * 8 + 2]!,
      program[at * 8 + 3]!,
    ];
    const value = program.readUInt32LE(at * 8 + 4);
    const jump = (isTrue: boolean) => {
      at += isTrue ? whenTrue : whenFalse;
    };
    if (code === 0x20) word = memory[value]!;
    else if (code === 0x15) jump(word === value);
    else if (code === 0x35) jump(word >= value);
    else if (code === 0x45) jump((word & value) !== 0);
    else if (code === 0x06) return verdict(value);
    else throw new Error(`unknown instruction ${code}`);
  }
  throw new Error("the filter ran off its end");
}

function verdict(value: number): string {
  if (value === 0x7fff0000) return ALLOW;
  return value === 0x80000000 ? "kill" : `errno ${value & 0xffff}`;
}
