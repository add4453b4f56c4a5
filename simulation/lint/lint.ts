import type { Played } from "../headless-room.ts";
import { afterGreen } from "./after-green.ts";
import { approachFirst } from "./approach-first.ts";
import { approachShown } from "./approach-shown.ts";
import { brevity } from "./brevity.ts";
import { clarifying } from "./clarifying.ts";
import { designCourse } from "./design/course.ts";
import { designDepth } from "./design/depth.ts";
import { designFacts } from "./design/facts.ts";
import { designOpening } from "./design/opening.ts";
import { optionsUntouched } from "./design/options.ts";
import { pausing } from "./design/pausing.ts";
import { designRepeating } from "./design/repeating.ts";
import { sampleShown } from "./design/sample-shown.ts";
import { designSecrets } from "./design/secrets.ts";
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

const DESIGN_CHECKS: Record<RuleNumber, Rule> = {
  ...CHECKS,
  1: designOpening,
  2: designFacts,
  3: designCourse,
  5: designRepeating,
  7: designSecrets,
  8: sampleShown,
  9: optionsUntouched,
  10: (played) => [...silence(played), ...pausing(played)],
  11: designDepth,
};

/** Holds a transcript against how a good interviewer behaves: whatever breaks a rule, in the order of the rules. */
export const lintInterview = (played: Played): Finding[] =>
  RULE_NUMBERS.flatMap((rule) =>
    (played.state.interviewType === "DSA" ? CHECKS : DESIGN_CHECKS)[rule](played),
  );
