import type { Language, Signature } from "../../judge/signature.ts";
import { LANGUAGES } from "../../judge/signature.ts";
import { starterCode } from "../../judge/starter-code.ts";
import type { JudgedTest, JudgeRequest, JudgeResponse } from "../../judge/verdict.ts";
import type { DsaContent } from "../content.ts";
import { judgeRequest } from "../judging.ts";
import type { Said } from "../said.ts";

/** What of a coding question can be run. */
export type RunnableQuestion = Pick<DsaContent, "cases" | "solutions" | "wrong"> & { signature: Signature };

/** One piece of code that is judged: a solution must pass every case, the starter code and a wrong one must fail a hidden one. */
export type CodeCheck =
  | { is: "solution"; language: Language }
  | { is: "starter"; language: Language }
  | { is: "wrong"; at: number };

/** In the order in which they are run: what is most often at fault comes first. */
export const codeChecks = ({ wrong }: Pick<RunnableQuestion, "wrong">): CodeCheck[] => [
  ...LANGUAGES.map((language): CodeCheck => ({ is: "solution", language })),
  ...wrong.map((_, at): CodeCheck => ({ is: "wrong", at })),
  ...LANGUAGES.map((language): CodeCheck => ({ is: "starter", language })),
];

export const checkKey = (check: CodeCheck): string =>
  check.is === "wrong" ? `wrong ${check.at}` : `${check.is} ${check.language}`;

/** Left at its first failure: it need not fail more than once. */
export const endsAtFirstFailure = ({ is }: CodeCheck): boolean => is !== "solution";

/** The run of a check. `id` names it; who has a queue to take turns in gives the key of the turn. */
export function checkRequest(
  question: RunnableQuestion,
  check: CodeCheck,
  run: { id: string; fairKey?: string },
): JudgeRequest {
  switch (check.is) {
    case "solution":
      return judgeRequest(question, {
        ...run,
        language: check.language,
        code: question.solutions[check.language],
        tellAnswers: true,
      });
    case "starter":
      return judgeRequest(question, {
        ...run,
        language: check.language,
        code: starterCode(question.signature)[check.language],
        hiddenOnly: true,
      });
    case "wrong": {
      const { language = "javascript", code = "" } = question.wrong[check.at] ?? {};
      return judgeRequest(question, { ...run, language, code, hiddenOnly: true });
    }
    default:
      return check satisfies never;
  }
}

/** A busy machine may push a good solution over the limit once; a slow one stays slow. */
const TRIES = 3;

export const wantsAnotherTry = (check: CodeCheck, { status }: JudgeResponse, tries: number): boolean =>
  check.is === "solution" && status === "TIMEOUT" && tries < TRIES;

export type FailedCase = Pick<JudgedTest, "status" | "time_ms" | "error_type" | "actual"> & {
  /** From 1. */
  case: number;
  error: string | null;
};

/**
 * What came of a check: a verdict without what nobody asks of it. `refused`: it could not be judged, and never can; as text where an
 * earlier version was told it.
 */
export type CheckOutcome = {
  refused: Said | string | null;
  compiles: boolean;
  message: string | null;
  passed: number;
  total: number;
  slowest_ms: number;
  failed: FailedCase[];
};

export function outcomeOf({ compile, tests, tests_passed, tests_total }: JudgeResponse): CheckOutcome {
  return {
    refused: null,
    compiles: compile.ok,
    message: compile.message ?? null,
    passed: tests_passed,
    total: tests_total,
    slowest_ms: tests.reduce((most, { time_ms }) => Math.max(most, time_ms), 0),
    failed: tests
      .filter((test) => !test.passed && test.status !== "not_run")
      .map(({ id, status, time_ms, error_type, actual, error }) => ({
        case: Number(id),
        status,
        time_ms,
        ...(error_type && { error_type }),
        ...(status === "wrong_answer" && actual !== undefined && { actual }),
        error: error?.message ?? null,
      })),
  };
}

export const refusedOutcome = (refused: Said): CheckOutcome => ({
  refused,
  compiles: true,
  message: null,
  passed: 0,
  total: 0,
  slowest_ms: 0,
  failed: [],
});
