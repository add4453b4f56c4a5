import type { InterviewerBrief } from "../brief.ts";
import { type Violation, violation } from "./violation.ts";

/** Rule 6 as well: no code in the chat. Names and inputs in back ticks, and what the candidate wrote, are none. */
export function codeViolations({ code }: InterviewerBrief, text: string): Violation[] {
  if (/```|~~~/.test(text)) return [violation(6, "code", fenced(text))];
  const own = bare(code.text);
  const lines = text
    .split("\n")
    .filter((line) => STATEMENT.test(line) && !own.includes(bare(statementOf(line))));
  return lines.slice(0, 1).map((line) => violation(6, "code", line.trim()));
}

const STATEMENT =
  /\b(?:for|while|if|elif)\b\s*\([^)]*[=<>;:&|][^)]*\)|\bfor \w+(?:, ?\w+)? in [\w.()[\], ]+:|\b(?:def|function) \w+\s*\(|\breturn [\w[\](){}.,+\-* ]+;|\b\w+(?:\[[^\]]+\]+)+\s*[+\-*]?=(?!=)|=>|\b(?:const|let|var|int|long|String|Map<[^>]+>) \w+\s*=|\b\w+\s*[+-]=\s*\w|\b\w+\.(?:append|push|put|add|pop|get|set|has|containsKey|offer|poll)\([^)]*\w/;

const bare = (text: string): string => text.replace(/[\s`;]/g, "");
const statementOf = (line: string): string => STATEMENT.exec(line)?.[0] ?? line;
const fenced = (text: string): string => text.slice(Math.max(0, text.search(/```|~~~/)));
