import * as v from "valibot";
import { signatureProblem } from "../domain/judge/signature-problem.ts";
import { checkExpected, checkInput } from "../domain/judge/value.ts";
import { JudgeRequest } from "../domain/judge/verdict.ts";

export type ReadRequest =
  | { ok: true; request: JudgeRequest }
  | { ok: false; status: 413 | 422; code: string; message: string };

/** Reads a request's body; a refusal names the field or the line at fault. */
export function readRequest(body: string): ReadRequest {
  const value = parseOrUndefined(body);
  if (value === undefined) return refuse("INVALID_REQUEST", "The body is not JSON.");
  const parsed = v.safeParse(JudgeRequest, value);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const message = `${v.getDotPath(issue) ?? "body"}: ${issue.message}`;
    const isTooLarge = issue.type === "max_bytes" || issue.type === "max_length";
    return isTooLarge
      ? { ok: false, status: 413, code: "TOO_LARGE", message }
      : refuse("INVALID_REQUEST", message);
  }
  const signature = signatureProblem(parsed.output.signature);
  const problem = signature
    ? `signature.${signature.path.join(".")}: ${signature.message}`
    : testsProblem(parsed.output);
  return problem ? refuse("INVALID_REQUEST", problem) : { ok: true, request: parsed.output };
}

function testsProblem({ signature, tests }: JudgeRequest): string | undefined {
  const ids = new Set<string>();
  for (const [index, test] of tests.entries()) {
    if (ids.has(test.id)) return `tests.${index}.id: ${test.id} is used twice`;
    ids.add(test.id);
    const input = checkInput(signature, test.input);
    if (!input.ok) return `tests.${index}.input: ${input.message}`;
    if (test.expected === undefined) continue;
    const expected = checkExpected(signature, test.expected);
    if (!expected.ok) return `tests.${index}.expected: ${expected.message}`;
  }
  return undefined;
}

function refuse(code: string, message: string): ReadRequest {
  return { ok: false, status: 422, code, message };
}

function parseOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
