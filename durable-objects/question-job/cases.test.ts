import { reset } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, expect, test, vi } from "vitest";
import type { CasesRequest, CasesResult } from "../../domain/authoring/cases-job.ts";
import { draftOf } from "../../domain/authoring/conversion.ts";
import type { Draft } from "../../domain/authoring/draft.ts";
import { codingContent } from "../../domain/authoring/import/fixtures.ts";
import { MAX_TOGETHER_BYTES } from "../../domain/authoring/problems/case-problems.ts";
import { inEnglish, say } from "../../domain/authoring/said.ts";
import type { JudgedTest, JudgeRequest } from "../../domain/judge/verdict.ts";
import { MAX_CASES } from "../../domain/question.ts";
import { connect } from "../../drizzle/client.ts";
import type { RunnerClient } from "../../runner/client.ts";
import { fakeRunner } from "../../tests/live/fake-runner.ts";
import { inputOf } from "./case-inputs.ts";
import { casesJob } from "./cases.ts";
import { aDraft, aJob, jobNow, judged, streamed } from "./fixtures.ts";
import type { JobDeps } from "./kind.ts";

const db = connect(env);
const draft = draftOf(codingContent());
let undo: (() => void) | null = null;
afterEach(async () => {
  undo?.();
  undo = null;
  await reset();
});

type Answer = (a: number, b: number, request: JudgeRequest) => Partial<JudgedTest>;
const sum: Answer = (a, b) => ({ status: "ran", actual: String(a + b) });

/** Adds, or does what a test says, and tells all of it. */
function runner(answer: Answer = sum) {
  const fake = fakeRunner((request) =>
    streamed(
      judged(request, (input) => {
        const [a = 0, b = 0] = input.split("\n").map(Number);
        return { ...answer(a, b, request), passed: false };
      }),
    ),
  );
  undo = fake.restore;
  return fake;
}

async function made(cases: CasesRequest, content: Draft = draft) {
  const questionId = await aDraft(db, content);
  const id = await aJob(db, questionId, { kind: "CASES", revision: 1, cases });
  await env.JOBS.get(env.JOBS.idFromName(id)).begin(id);
  const job = await vi.waitUntil(
    async () => {
      const now = await jobNow(db, questionId, id);
      return now.status === "RUNNING" ? null : now;
    },
    { timeout: 15_000, interval: 20 },
  );
  return { job, result: job.result as CasesResult };
}
const pasted = (...inputs: string[]): CasesRequest => ({ from: "paste", inputs });

test("what was pasted becomes hidden cases with the answer that JavaScript and Python agree on", async () => {
  const { calls } = runner();
  const { job, result } = await made(pasted("50\n60\n", "\r\n-3\r\n4"));
  expect(job).toMatchObject({ status: "DONE", steps_done: 2, failure: null });
  expect(result.problems).toEqual([]);
  expect(result.cases.map(({ id: _, ...one }) => one)).toEqual([
    { input: "50\n60", expected_output: "110", is_sample: false },
    { input: "-3\n4", expected_output: "1", is_sample: false },
  ]);
  expect(new Set(result.cases.map(({ id }) => id)).size).toBe(2);
  expect(calls.map(({ language, fair_key }) => [language, fair_key])).toEqual([
    ["javascript", "admin"],
    ["python", "admin"],
  ]);
  expect(calls[0]?.tests.every((one) => one.is_sample && one.expected === undefined)).toBe(true);
});

test("an input of the wrong form, one that is there already and one that comes twice are told and not run", async () => {
  const { calls } = runner();
  const { result } = await made(pasted("1", draft.cases[2]?.input ?? "", "70\n80", "70\n80", '"x"\n1'));
  expect(result.problems.map(({ said: _, ...told }) => told)).toEqual([
    { field: "inputs.0", message: "Line 1: expected 2 lines (a, b), got 1." },
    { field: "inputs.1", message: "This is the same as case 3 of the question." },
    { field: "inputs.3", message: "This is the same as input 3." },
    { field: "inputs.4", message: "Line 1: expected int, got string." },
  ]);
  expect(result.cases).toHaveLength(1);
  expect(calls.map(({ tests }) => tests.length)).toEqual([1, 1]);
});

test.each<[string, Answer]>([
  [
    "The solutions do not agree: 110 in JavaScript, 111 in Python.",
    (a, b, { language }) => ({ status: "ran", actual: String(a + b + (language === "python" ? 1 : 0)) }),
  ],
  ["The JavaScript solution was stopped after 2001 ms.", () => ({ status: "timeout", time_ms: 2001 })],
  [
    "The JavaScript solution ended with RangeError: too deep.",
    () => ({ status: "error", error_type: "RangeError", error: { type: "RangeError", message: "too deep" } }),
  ],
  [
    "The answer of the JavaScript solution has not the right form, line 1: expected int, got string.",
    () => ({ status: "ran", actual: '"110"' }),
  ],
])("an input that gives no case says why: %s", async (message, answer) => {
  runner(answer);
  const { result } = await made(pasted("50\n60"));
  expect(result).toEqual({
    cases: [],
    problems: [{ field: "inputs.0", message, said: expect.objectContaining({ values: expect.any(Array) }) }],
  });
});

test("cases are drawn by a generator, the same for the same seed", async () => {
  runner();
  const generator = { seed: 5, count: 45, sizes: [1], ranges: { a: { low: 1000, high: 2000 } } };
  const first = await made({ from: "generate", generator });
  const again = await made({ from: "generate", generator });
  expect(first.job).toMatchObject({ status: "DONE", steps_done: 6 });
  expect(first.result.cases).toHaveLength(45);
  expect(again.result.cases.map(({ input }) => input)).toEqual(first.result.cases.map(({ input }) => input));
});

test("inputs and answers that would make the question larger than can be judged at once are told, and not kept", async () => {
  const kib = (count: number, first = "x") => `"${first}${"x".repeat(count * 1024)}"`;
  const wide: Draft = {
    ...draft,
    signature: draft.signature.replaceAll('"int"', '"string"'),
    cases: [{ id: "one", input: `${kib(4096)}\n"b"`, expected_output: '"b"', is_sample: false }],
  };
  const loaded = inputOf(
    "job",
    wide,
    pasted(...["1", "2", "3", "4"].map((first) => `${kib(900, first)}\n"b"`)),
  );
  if (!loaded.ok) throw new Error(loaded.failure.map(inEnglish).join(" "));
  const { input } = loaded;
  expect(input.inputs.map(({ problem }) => problem)).toEqual([null, null, null, say("too_much")]);

  const judge: RunnerClient["judge"] = async (request) => ({
    ok: true,
    response: judged(request, () => ({ status: "ran", actual: kib(200) })),
  });
  const deps = { runner: { judge } } as unknown as JobDeps;
  const signal = new AbortController().signal;
  const work = { input, deps, id: "job-0", tries: 0, signal, tell: () => {} };
  const step = { language: "javascript" as const, places: [0, 1, 2] };
  const performed = await casesJob.perform(step, { ...work, state: casesJob.begin(input) });
  if (performed.is !== "done") throw new Error(inEnglish(performed.why));
  expect(Object.values(performed.state.javascript).map((one) => "answer" in one || one.problem)).toEqual([
    true,
    say("too_much"),
    say("too_much"),
  ]);
});

test("an input that is too large takes no place from those after it", () => {
  const wide = draft.signature.replaceAll('"int"', '"string"');
  const kept = `"${"x".repeat(MAX_TOGETHER_BYTES - 5000)}"\n"b"`;
  const filler = (at: number) => ({
    id: `${at}`,
    input: `"${at}"\n"b"`,
    expected_output: '"b"',
    is_sample: false,
  });
  const cases = [
    { id: "one", input: kept, expected_output: '"b"', is_sample: false },
    ...Array.from({ length: MAX_CASES - 2 }, (_, at) => filler(at)),
  ];
  const large = `"${"y".repeat(6000)}"\n"b"`;
  const loaded = inputOf("job", { ...draft, signature: wide, cases }, pasted(large, '"z"\n"b"', '"w"\n"b"'));
  expect(loaded.ok && loaded.input.inputs.map(({ problem }) => problem)).toEqual([
    say("too_much"),
    null,
    say("most_cases", MAX_CASES),
  ]);
});

test("what an earlier version kept of a job under way stays readable", () => {
  const loaded = inputOf("job", draft, pasted("50\n60"));
  if (!loaded.ok) throw new Error("it has no input");
  const [problem, first] = ["It did not fit.", "It was too slow."];
  const input = { ...loaded.input, inputs: [{ text: "1", problem }, ...loaded.input.inputs] };
  const state = { javascript: { 1: { problem: first } }, python: { 1: { answer: "110" } } };
  expect(casesJob.result(input, state, null)).toMatchObject({
    cases: [],
    problems: [{ message: problem }, { message: first }],
  });
});

test.each<[string, Draft, CasesRequest]>([
  [
    "The Python solution is missing. It says what is expected of each case.",
    { ...draft, solutions: { ...draft.solutions, python: "" } },
    pasted("1\n2"),
  ],
  [
    "There is no parameter “c”, only a, b.",
    draft,
    { from: "generate", generator: { seed: 1, count: 1, sizes: [1], ranges: { c: {} } } },
  ],
])("nothing can be made, and the job says so: %s", async (failure, content, request) => {
  const { calls } = runner();
  expect((await made(request, content)).job).toMatchObject({ status: "FAILED", failure });
  expect(calls).toEqual([]);
});
