import type { Played } from "../headless-room.ts";
import { afterGreen } from "./after-green.ts";
import { approachFirst } from "./approach-first.ts";
import { approachShown } from "./approach-shown.ts";
import { brevity } from "./brevity.ts";
import { clarifying } from "./clarifying.ts";
import { edges } from "./edges.ts";
import { ending } from "./ending.ts";
import { type Finding, RULE_NUMBERS, type Rule, type RuleNumber } from "./finding.ts";
import { hints } from "./hints.ts";
import { opening } from "./opening.ts";
import { person } from "./person.ts";
import { repeating } from "./repeating.ts";
import { secrets } from "./secrets.ts";
import { silence } from "./silence.ts";

const CHECKS: Record<RuleNumber, Rule> = {
  1: opening,
  2: clarifying,
  3: approachFirst,
  4: brevity,
  5: repeating,
  6: hints,
  7: secrets,
  8: approachShown,
  9: edges,
  10: silence,
  11: afterGreen,
  12: ending,
  13: person,
};

/** Holds a transcript against how a good interviewer behaves: whatever breaks a rule, in the order of the rules. */
export const lintInterview = (played: Played): Finding[] =>
  RULE_NUMBERS.flatMap((rule) => CHECKS[rule](played));
