import fs from "node:fs";
import { LANGUAGES, type Language, type Signature } from "../../domain/judge/signature.ts";
import type {
  JudgedTest,
  JudgeLimits,
  JudgeRequest,
  JudgeResponse,
  JudgeTest,
} from "../../domain/judge/verdict.ts";
import type { PoolOptions } from "../pool.ts";
import { openRunner, type Runner } from "../runner.ts";

/** A runner in real sandboxes; a machine that cannot isolate fails the tests with the reason. */
export async function startRunner(options: PoolOptions = {}): Promise<Runner> {
  const runner = await openRunner(options);
  if ("unavailable" in runner) throw new Error(runner.unavailable);
  for (const language of LANGUAGES)
    if (runner.missing.has(language)) throw new Error(runner.missing.get(language));
  return runner;
}

export const func = (over: Partial<Extract<Signature, { kind: "function" }>> = {}): Signature => ({
  v: 1,
  kind: "function",
  name: "f",
  params: [{ name: "x", type: "int" }],
  returns: "int",
  compare: { mode: "exact" },
  ...over,
});

let submissions = 0;

type Program = {
  language: Language;
  code: string;
  signature?: Signature;
  tests?: Partial<JudgeTest>[];
  limits?: JudgeLimits;
};

export function request({ language, code, signature = func(), tests = [{}], limits }: Program): JudgeRequest {
  return {
    submission_id: `test-${process.pid}-${submissions++}`,
    mode: "submit",
    language,
    code,
    signature,
    tests: tests.map((test, index) => ({
      id: String(index + 1),
      input: "1",
      expected: "1",
      is_sample: true,
      ...test,
    })),
    ...(limits ? { limits } : {}),
  };
}

export async function judged(runner: Runner, program: Program): Promise<JudgeResponse> {
  const response = await runner.pool.submit(request(program));
  if (!response) throw new Error("the queue is full");
  return response;
}

/** The only test's verdict. */
export async function verdict(runner: Runner, program: Program): Promise<JudgedTest> {
  const response = await judged(runner, program);
  if (!response.compile.ok) throw new Error(response.compile.message);
  return response.tests[0]!;
}

/** Processes of boxes that descend from this process. */
export function boxProcesses(): string[] {
  return fs
    .readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && descends(Number(name)))
    .map((name) => read(`/proc/${name}/cmdline`).replaceAll("\0", " "))
    .filter((command) => /bwrap|\/d\/driver/.test(command));
}

export function boxCgroups(pid = process.pid): string[] {
  const folder = `/sys/fs/cgroup/memory/mockingbird-runner-${pid}`;
  return fs.existsSync(folder) ? [folder] : [];
}

function descends(pid: number): boolean {
  for (let at = pid; at > 1; at = Number(/^PPid:\s+(\d+)/m.exec(read(`/proc/${at}/status`))?.[1] ?? 0)) {
    if (at === process.pid) return true;
  }
  return false;
}

function read(file: string): string {
  try {
    return fs.readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
