import { randomBytes } from "node:crypto";
import type { Language } from "../../../domain/judge/signature.ts";
import type { JudgeRequest, JudgeResponse } from "../../../domain/judge/verdict.ts";
import { judge } from "../../judge.ts";
import type { Toolchain } from "../../languages/toolchain.ts";
import type { Box } from "../../sandbox/box.ts";
import type { Sandbox } from "../../sandbox/sandbox.ts";
import { func } from "../harness.ts";
import type { Host } from "./host.ts";
import type { HostileProgram, VerdictClass } from "./program.ts";

export type Outcome = { name: string; ms: number; problems: string[] };

/** Judges hostile programs in warm boxes and says of each what was not contained. */
export function createEngine(sandbox: Sandbox, toolchains: ReadonlyMap<Language, Toolchain>, host: Host) {
  const ready = new Map<Language, Promise<Box>[]>();

  const start = (language: Language) => {
    const box = sandbox.ready(sandbox.start(toolchains.get(language)!));
    box.catch(() => {});
    return box;
  };
  /** The box that waits, while the next one starts behind it. */
  const take = (language: Language) => {
    const waiting = ready.get(language) ?? [];
    const box = waiting.shift() ?? start(language);
    waiting.push(start(language));
    ready.set(language, waiting);
    return box;
  };

  const judged = async (request: JudgeRequest) => {
    const firsts: number[] = [];
    const response = await judge(request, {
      async openBox() {
        const box = await take(request.language);
        if (box.firstPid !== undefined) firsts.push(box.firstPid);
        return box;
      },
      closeBox: (box) => sandbox.destroy(box),
    });
    return { response, firsts };
  };

  return {
    async run(program: HostileProgram): Promise<Outcome> {
      const began = performance.now();
      const secret = `expected-value-${randomBytes(8).toString("hex")}`;
      const { response, firsts } = await judged(requestFor(program, secret, host));
      const problems = [
        ...verdictProblems(program, response, secret),
        ...(firsts.length === 0 ? ["no box was seen"] : []),
        ...(await host.survivors(firsts)).map((pid) => `process ${pid} survives`),
        ...(await host.problems()),
      ];
      const next = await judged(honest(program.language));
      if (next.response.tests_passed !== 2)
        problems.push(`the next submission: ${JSON.stringify(next.response)}`);
      return { name: program.name, ms: Math.round(performance.now() - began), problems };
    },
    /** Ends the boxes that still wait. */
    async close() {
      const waiting = await Promise.allSettled([...ready.values()].flat());
      for (const box of waiting) if (box.status === "fulfilled") await sandbox.destroy(box.value);
    },
  };
}

const CLASSES = { TIMEOUT: "T", ERROR: "E", COMPLETED: "C" } as const;

function verdictProblems(program: HostileProgram, response: JudgeResponse, secret: string): string[] {
  const problems: string[] = [];
  const verdict: VerdictClass = CLASSES[response.status];
  if (!program.allow.includes(verdict))
    problems.push(`ended as ${response.status}: ${JSON.stringify(response).slice(0, 600)}`);
  if (response.tests_passed > 0) problems.push("a test passed");
  if (JSON.stringify(response).includes(secret)) problems.push("the expected value was seen");
  const [first] = response.tests;
  if (verdict === "C" && program.answer && !program.answer.test(first?.actual ?? ""))
    problems.push(`answered ${first?.actual?.slice(0, 300)}`);
  const told = response.compile.message ?? `${first?.error?.type}: ${first?.error?.message}`;
  if (verdict === "E" && program.error && !program.error.test(told))
    problems.push(`told ${told.slice(0, 300)}`);
  return problems;
}

let submissions = 0;

function requestFor(program: HostileProgram, secret: string, host: Host): JudgeRequest {
  const count = program.tests ?? 1;
  return {
    submission_id: `hostile-${submissions++}`,
    mode: "submit",
    language: program.language,
    code: program.code.replaceAll("@PORT@", String(host.port)).replaceAll("@MARKER@", host.marker),
    signature: func({ returns: program.returns ?? "string" }),
    tests: Array.from({ length: count }, (_, index) => ({
      id: String(index),
      input: String(index + 1),
      expected: program.expected ?? JSON.stringify(secret),
      is_sample: true,
    })),
    limits: {
      test_ms: program.testMs ?? (program.allow.includes("T") ? 1000 : 4000),
      compile_ms: 8000,
      total_ms: 12_000,
    },
  };
}

const HONEST: Record<Language, string> = {
  javascript: "var f = (x) => { console.log(x); return x + 1; };",
  python: "def f(x):\n    print(x)\n    return x + 1\n",
  java: "class Solution { int f(int x) { System.out.println(x); return x + 1; } }",
};

function honest(language: Language): JudgeRequest {
  return {
    submission_id: `honest-${submissions++}`,
    mode: "submit",
    language,
    code: HONEST[language],
    signature: func(),
    tests: [1, 2].map((x) => ({ id: `${x}`, input: `${x}`, expected: `${x + 1}`, is_sample: true })),
    limits: { test_ms: 5000 },
  };
}
