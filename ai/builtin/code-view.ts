import type { BriefCode, InterviewerBrief } from "../brief.ts";
import type { CodeReading } from "../code-reading/code-reading.ts";
import { readCode } from "../code-reading/read-code.ts";

/** What the parse of the candidate's code tells; null while nothing of theirs stands there. Read once for a turn. */
export function codeView({ code }: InterviewerBrief): CodeReading | null {
  const { language, text, touched } = code;
  if (!touched || language === "markdown") return null;
  const known = readings.get(code);
  if (known) return known;
  const reading = readCode({ language, text });
  readings.set(code, reading);
  return reading;
}

const readings = new WeakMap<BriefCode, CodeReading>();

/** The code is whole as far as can be seen: it parses, and something in it hands a value back. */
export const isWhole = (reading: CodeReading): boolean =>
  reading.errors.length === 0 && !reading.empty && reading.functions.some((fn) => fn.returnsValue);
