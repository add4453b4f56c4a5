import * as v from "valibot";
import { TestError } from "../domain/judge/verdict.ts";

/** What a driver answers. */
export type Frame =
  | { type: "compiled" }
  | { type: "rejected"; message: string }
  | { type: "value"; id: number; text: string }
  | { type: "error"; id: number; error: TestError };

const Rejected = v.object({ message: v.string() });

/** Reads `<nonce> <word> …`; undefined for anything a driver would not write, forged or garbled. */
export function parseFrame(nonce: string, line: string): Frame | undefined {
  if (!line.startsWith(`${nonce} `)) return undefined;
  const rest = line.slice(nonce.length + 1);
  if (rest === "compiled") return { type: "compiled" };
  const found = /^(?:(rejected) |(value|error) (\d{1,4}) )/.exec(rest);
  if (!found) return undefined;
  const text = rest.slice(found[0].length);
  if (found[2] === "value") return { type: "value", id: Number(found[3]), text };
  const parsed = parseOrUndefined(text);
  if (found[1]) {
    const rejected = v.safeParse(Rejected, parsed);
    return rejected.success ? { type: "rejected", message: rejected.output.message } : undefined;
  }
  const error = v.safeParse(TestError, parsed);
  return error.success ? { type: "error", id: Number(found[3]), error: error.output } : undefined;
}

function parseOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
