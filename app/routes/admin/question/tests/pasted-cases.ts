import * as v from "valibot";
import type { Signature } from "../../../../../domain/judge/signature.ts";
import { checkExpected, checkInput } from "../../../../../domain/judge/value.ts";

/** A case as it was pasted; `expected_output` null: to be worked out. */
export type PastedCase = { input: string; expected_output: string | null; is_sample: boolean };
export type Pasted = { cases: PastedCase[]; flaws: { number: number; message: string }[] };

/**
 * Reads cases from text: blocks with empty lines between them, each the input's lines and then perhaps the expected output,
 * or a JSON list as in `cases.json`. What does not fit the signature is a flaw, counted from 1 in the order of the text.
 */
export function pastedCases(text: string, signature: Signature): Pasted {
  const list = jsonCases(text) ?? blocks(text).map((lines) => caseIn(lines, linesOf(signature)));
  const cases: PastedCase[] = [];
  const flaws: Pasted["flaws"] = [];
  for (const [at, one] of list.entries()) {
    const message = flawOf(one, signature);
    if (message === null) cases.push(one);
    else flaws.push({ number: at + 1, message });
  }
  return { cases, flaws };
}

/** How many lines of input a case has. */
export const linesOf = (signature: Signature): number =>
  signature.kind === "class" ? 2 : signature.params.length;

function caseIn(lines: string[], count: number): PastedCase {
  const [input, expected] = [lines.slice(0, count), lines.slice(count)];
  return {
    input: input.join("\n"),
    expected_output: expected.length > 0 ? expected.join("\n") : null,
    is_sample: false,
  };
}

function flawOf({ input, expected_output }: PastedCase, signature: Signature): string | null {
  const given = checkInput(signature, input);
  if (!given.ok) return `${given.message}.`;
  if (expected_output === null) return null;
  const answer = checkExpected(signature, expected_output);
  return answer.ok ? null : `expected output, ${answer.message}.`;
}

/** Lines in groups; a function without parameters has none of its own, so that every line is a case's answer. */
function blocks(text: string): string[][] {
  return text
    .replace(/\r\n?/g, "\n")
    .split(/\n[^\S\n]*\n\s*/)
    .map((block) => block.replace(/^\n+|\s+$/g, ""))
    .filter((block) => block !== "")
    .map((block) => block.split("\n").map((line) => line.trim()));
}

const JsonCases = v.array(
  v.object({
    input: v.string(),
    expected_output: v.optional(v.nullable(v.string()), null),
    is_sample: v.optional(v.boolean(), false),
  }),
);

/** Null: no list of cases, but perhaps an input that begins with a bracket. */
function jsonCases(text: string): PastedCase[] | null {
  if (!/^\s*\[\s*\{/.test(text)) return null;
  try {
    const parsed = v.safeParse(JsonCases, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
