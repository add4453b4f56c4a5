import type { RoomState, Round } from "../../domain/room/state.ts";
import type { Played } from "../headless-room.ts";

export const RULES = {
  1: "agenda first, and whether the problem is known",
  2: "an example; limits withheld; authored facts",
  3: "approach and complexity before code, without blocking",
  4: "one question, three sentences, the candidate speaks more",
  5: "no summary, no re-asking, no way back",
  6: "hints one rung per request; nudges counted",
  7: "nothing unserved in prompts or words",
  8: "the approach after all rungs only, and capped",
  9: "what happens with X, not where the bug is",
  10: "silence: never while busy, ever gentler",
  11: "after green: own cases, complexity, a variation",
  12: "wraps up; no verdict during the session",
  13: "nothing of accent, emotion or personality",
} as const;
/** The same rules as they read in a system-design interview. */
export const DESIGN_RULES: Record<keyof typeof RULES, string> = {
  ...RULES,
  1: "agenda first, and each question says how it goes",
  2: "facts from authored ones only, and whole",
  3: "reasons before the answer; stages in their order",
  8: "the sample answer after all rungs only, and capped",
  9: "nothing on any option before the answer opens",
  10: "silence: never while busy or in a pause, ever gentler",
  11: "the trade-off, what would last, the twist",
};
export type RuleNumber = keyof typeof RULES;
export const RULE_NUMBERS = Object.keys(RULES).map(Number) as RuleNumber[];

/** A rule that a transcript breaks: what it is, where, and the words. */
export type Finding = { rule: RuleNumber; what: string; where: string; excerpt: string };
export type Rule = (played: Played) => Finding[];

export function finding(
  rule: RuleNumber,
  what: string,
  at: { state: RoomState; round: Round | null; at: number },
  excerpt = "",
): Finding {
  const { round } = at;
  const seconds = Math.max(0, Math.round((at.at - (round?.startedAt ?? at.state.createdAt)) / 1000));
  const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  const where = round ? `question ${round.number} (${round.question.slug}) at ${clock}` : "the interview";
  const words = excerpt.replace(/\s+/g, " ").trim();
  return { rule, what, where, excerpt: words.length > 160 ? `${words.slice(0, 159)}…` : words };
}
