import { fullQuestion, question } from "../ai/fixtures.ts";
import { BUILTIN_MODELS } from "../ai/models.ts";
import type { JudgeRequest, JudgeResponse } from "../domain/judge/verdict.ts";
import type { JudgeResult } from "../runner/client.ts";
import type { CandidateName } from "./candidate.ts";
import { CANDIDATES } from "./candidates/all.ts";
import { type Played, playInterview } from "./headless-room.ts";
import type { SimulatedQuestion } from "./question.ts";

/** Test data: a small question, and a judge without sandboxes that passes every test of code without the word WRONG. */
const smallQuestion: SimulatedQuestion = {
  full: fullQuestion,
  cases: [
    ...question.samples.map((sample, index) => ({ ...sample, id: String(index + 1), is_sample: true })),
    { id: "9", input: "[120034,7,120077]\n240111", expected_output: "[0,2]", is_sample: false },
  ],
  wrong: [{ name: "one.js", language: "javascript", code: "// WRONG\nvar twoSum = () => [];\n" }],
};

export const played = (name: CandidateName, minutes = 45): Promise<Played> =>
  playInterview({
    questions: [smallQuestion],
    models: BUILTIN_MODELS,
    judge,
    candidate: CANDIDATES[name],
    seed: 1,
    minutes,
  });

async function judge(request: JudgeRequest): Promise<JudgeResult> {
  const passed = !request.code.includes("WRONG");
  const tests: JudgeResponse["tests"] = request.tests.map((test) => ({
    id: test.id,
    status: test.expected === undefined ? "ran" : passed ? "passed" : "wrong_answer",
    passed,
    time_ms: 1,
    is_sample: test.is_sample,
    ...(test.is_sample && { actual: "[0,1]" }),
  }));
  const { submission_id } = request;
  const counts = { tests_passed: passed ? tests.length : 0, tests_total: tests.length };
  const spent = { execution_time_ms: 1, memory_used_kb: null, stdout: "", stderr: "" };
  return {
    ok: true,
    response: { submission_id, status: "COMPLETED", compile: { ok: true }, tests, ...counts, ...spent },
  };
}
