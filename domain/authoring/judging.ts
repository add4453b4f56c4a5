import type { Language, Signature } from "../judge/signature.ts";
import type { JudgeRequest } from "../judge/verdict.ts";

/** `expected_output` left out: whatever is answered is told. */
type CaseToRun = { input: string; expected_output?: string; is_sample: boolean };

type Judged = {
  /** Names the run; sent again under the same name it is not judged twice. */
  id: string;
  language: Language;
  code: string;
  /** Cases that the candidate sees as samples are left out. */
  hiddenOnly?: boolean;
  /** Says what every answer was, not only those to samples. For administrators alone. */
  tellAnswers?: boolean;
  /** Whose turn the run takes in the runner's queue. */
  fairKey?: string;
};

/** A run of code on a question's cases; each test is named by the case's number, from 1. */
export function judgeRequest(
  { signature, cases }: { signature: Signature; cases: readonly CaseToRun[] },
  { id, language, code, hiddenOnly, tellAnswers, fairKey }: Judged,
): JudgeRequest {
  const tests = cases.map(({ input, expected_output, is_sample }, index) => ({
    id: String(index + 1),
    input,
    ...(expected_output !== undefined && { expected: expected_output }),
    is_sample,
  }));
  return {
    submission_id: id,
    ...(fairKey && { fair_key: fairKey }),
    mode: "submit",
    language,
    code,
    signature,
    tests: tests
      .filter((test) => !hiddenOnly || !test.is_sample)
      .map((test) => (tellAnswers ? { ...test, is_sample: true } : test)),
  };
}
