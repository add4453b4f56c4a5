import type { InterviewerBrief } from "../brief.ts";
import { LINES } from "./lines.ts";

/** How many turns on end the interviewer has said nothing but a word of company. */
export function idleTurns(brief: InterviewerBrief): number {
  const spoken = brief.transcript.filter(({ role, type }) => role === "ASSISTANT" && type !== "HINT");
  const last = spoken.findLastIndex(({ text }) => !COMPANY.has(text));
  return spoken.length - 1 - last;
}

const COMPANY: ReadonlySet<string> = new Set([...LINES.goOn, ...LINES.ready, ...LINES.noted, ...LINES.think]);
