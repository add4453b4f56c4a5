import type { InterviewerBrief } from "../brief.ts";
import { says } from "./says.ts";

/** How many turns on end the interviewer has said nothing but a word of company. */
export function idleTurns(brief: InterviewerBrief): number {
  const spoken = brief.transcript.filter(({ role, type }) => role === "ASSISTANT" && type !== "HINT");
  const { goOn, ready, noted, think } = says(brief).lines;
  const company = new Set([...goOn, ...ready, ...noted, ...think]);
  const last = spoken.findLastIndex(({ text }) => !company.has(text));
  return spoken.length - 1 - last;
}
