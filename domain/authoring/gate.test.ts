import { expect, test } from "vitest";
import { draftOf } from "./conversion.ts";
import type { Draft } from "./draft.ts";
import type { CheckOutcome } from "./gate/outcome.ts";
import {
  type CodeCheck,
  checkKey,
  checkRequest,
  checksOf,
  type Findings,
  gateResult,
  refusedOutcome,
  runnableOf,
} from "./gate.ts";
import { codingContent } from "./import/fixtures.ts";
import { problemsOf } from "./problems.ts";
import { say } from "./said.ts";

const draft = draftOf(codingContent());
const outcome = (given: Partial<CheckOutcome> = {}): CheckOutcome => ({
  refused: null,
  compiles: true,
  message: null,
  passed: 12,
  total: 12,
  slowest_ms: 3.4,
  failed: [],
  ...given,
});
const failing = (number: number, given: Partial<CheckOutcome["failed"][number]> = {}): CheckOutcome =>
  outcome({
    passed: 11,
    failed: [{ case: number, status: "wrong_answer", time_ms: 1, error: null, ...given }],
  });

/** Everything as it should be, but for what a test says. */
function found(given: Record<string, CheckOutcome> = {}, of: Draft = draft): Findings {
  const checks = checksOf(draft, []);
  const good = ({ is }: CodeCheck) => (is === "solution" ? outcome() : failing(5));
  const outcomes = Object.fromEntries(checks.map((check) => [checkKey(check), good(check)]));
  return { problems: problemsOf(of), outcomes: { ...outcomes, ...given }, sample: null };
}
const failed = (findings: Findings, of: Draft = draft) =>
  gateResult(of, findings).lines.filter(({ state }) => state === "fails");

test("solutions are run first, then what must fail, and each in every language that it has", () => {
  expect(checksOf(draft, []).map(checkKey)).toEqual([
    "solution javascript",
    "solution python",
    "solution java",
    "wrong 0",
    "wrong 1",
    "wrong 2",
    "starter javascript",
    "starter python",
    "starter java",
  ]);
});

test("a solution is run on every case and its answers are told, a wrong one on the hidden cases alone", () => {
  const question = runnableOf(draft, []);
  if (!question) throw new Error("it can be run");
  const solution = checkRequest(
    question,
    { is: "solution", language: "java" },
    { id: "a", fairKey: "admin" },
  );
  expect(solution).toMatchObject({ submission_id: "a", fair_key: "admin", language: "java" });
  expect(solution.tests.map(({ is_sample }) => is_sample)).toEqual(Array(12).fill(true));
  const wrong = checkRequest(question, { is: "wrong", at: 1 }, { id: "b" });
  expect(wrong.tests.map(({ id }) => id)).toEqual(["3", "4", "5", "6", "7", "8", "9", "10", "11", "12"]);
  expect(wrong).toMatchObject({ language: "python", code: draft.wrong[1]?.code });
  expect(wrong).not.toHaveProperty("fair_key");
});

test("the gate holds where everything does, and says which case catches each wrong solution", () => {
  const { passed, lines } = gateResult(draft, found());
  expect(lines.filter(({ state }) => state !== "holds")).toEqual([]);
  expect(passed).toBe(true);
  expect(lines.find(({ name }) => name === "Wrong solution subtracts")).toMatchObject({
    message: "Caught by case 5: wrong answer.",
    case: 5,
  });
});

test.each<[string, CheckOutcome, string]>([
  [
    "an answer that is not the expected one",
    failing(6, { actual: "12" }),
    "1 case fails of 12. Case 6: the answer is 12, expected 11.",
  ],
  [
    "a case that took too long",
    failing(6, { status: "timeout", time_ms: 2004.3 }),
    "1 case fails of 12. Case 6 was stopped after 2004 ms.",
  ],
  [
    "an exception",
    failing(6, { status: "error", error_type: "TypeError", error: "x is not a function" }),
    "1 case fails of 12. Case 6: TypeError: x is not a function.",
  ],
  [
    "code that does not compile",
    outcome({ compiles: false, message: "line 1: ; expected" }),
    "Does not compile: line 1: ; expected",
  ],
  [
    "time that was over before the end",
    outcome({ passed: 9 }),
    "3 of 12 cases were not run: the time for all of them together was over.",
  ],
  [
    "a run that was refused",
    refusedOutcome(say("runner_refused", "LANGUAGE_UNAVAILABLE", "Java cannot be run here.")),
    "Java cannot be run here.",
  ],
])("a solution's line names %s", (_, given, message) => {
  const [line, ...more] = failed(found({ "solution java": given }));
  expect(more).toEqual([]);
  expect(line).toMatchObject({ name: "Solution in Java", field: "solutions.java", message });
  expect(line?.case).toBe(given.failed[0]?.case);
});

test("where all three solutions say the same, the expected output is at fault, and no solution", () => {
  const other = failing(6, { actual: "12" });
  const findings = found({ "solution javascript": other, "solution python": other, "solution java": other });
  expect(failed(findings)).toMatchObject([
    {
      name: "Expected outputs",
      state: "fails",
      message: "Case 6: all three solutions answer 12, expected is 11.",
      field: "cases.5.expected_output",
      case: 6,
    },
  ]);
});

test("where solutions fail the same case each in its own way, they are at fault", () => {
  const findings = found({
    "solution javascript": failing(6, { actual: "12" }),
    "solution python": failing(6, { actual: "13" }),
    "solution java": failing(6, { actual: "12" }),
  });
  expect(failed(findings).map(({ name }) => name)).toEqual([
    "Solution in JavaScript",
    "Solution in Python",
    "Solution in Java",
  ]);
});

test("a wrong solution that nothing catches, or that does not even compile, is told", () => {
  const findings = found({
    "wrong 0": outcome({ passed: 10, total: 10 }),
    "wrong 2": outcome({ compiles: false, message: "unexpected token", passed: 0 }),
  });
  expect(failed(findings)).toMatchObject([
    {
      name: "Wrong solution adds-one",
      message: "Passes every hidden case (10). Add a case that it fails, or take it out.",
      field: "wrong.0",
    },
    {
      name: "Wrong solution subtracts",
      message: "Does not compile, so it shows nothing: unexpected token",
      field: "wrong.2.code",
    },
  ]);
});

test("starter code that passes is told with its language", () => {
  const [line] = failed(found({ "starter python": outcome({ passed: 10, total: 10 }) }));
  expect(line).toMatchObject({ name: "Starter code", field: "cases" });
  expect(line?.message).toContain("in Python");
});

test("what is missing is told with its place, and all that can be run is run", () => {
  const lacking = { ...draft, hints: ["one"], wrong: draft.wrong.slice(0, 2) };
  const problems = problemsOf(lacking);
  expect(failed(found({}, lacking), lacking)).toMatchObject([
    { name: "Hints", field: "hints" },
    { name: "Wrong and slow solutions", field: "wrong" },
  ]);
  expect(checksOf(lacking, problems)).toHaveLength(8);
});

test("while a case is not in order nothing is run, and the line leads to it", () => {
  const broken = { ...draft, cases: draft.cases.map((one, at) => (at === 4 ? { ...one, input: "4" } : one)) };
  const problems = problemsOf(broken);
  expect(checksOf(broken, problems)).toEqual([]);
  const { passed, lines } = gateResult(broken, { problems, outcomes: {}, sample: null });
  expect(passed).toBe(false);
  expect(lines.find(({ name }) => name === "Test cases")).toMatchObject({
    state: "fails",
    field: "cases.4.input",
    case: 5,
  });
  expect(lines.find(({ name }) => name === "Solution in Java")).toMatchObject({ state: "waiting" });
});

test("what is under way says how far it is, and what comes later waits", () => {
  const findings = { ...found(), outcomes: { "solution javascript": outcome() } };
  const { passed, lines } = gateResult(draft, findings, {
    key: "solution python",
    message: say("cases_done", 7, 12),
  });
  expect(passed).toBe(false);
  expect(lines.find(({ name }) => name === "Solution in Python")).toMatchObject({
    state: "running",
    message: "7 of 12 cases.",
  });
  expect(lines.find(({ name }) => name === "Solution in Java")).toMatchObject({ state: "waiting" });
});
