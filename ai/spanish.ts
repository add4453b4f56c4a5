import { ASKS } from "./builtin/es/asks.ts";
import { DESIGN_LINES } from "./builtin/es/design-lines.ts";
import { DESIGN_SENTENCES } from "./builtin/es/design-sentences.ts";
import { LINES } from "./builtin/es/lines.ts";
import { PROBES } from "./builtin/es/probes.ts";
import { SENTENCES } from "./builtin/es/sentences.ts";
import { SILENCES } from "./builtin/es/silences.ts";
import { STAGES } from "./builtin/es/stage-asks.ts";

export { glossed } from "./builtin/es/glossary.ts";
export { CHATTER, FOREIGN, SIGNS } from "./builtin/es/signs.ts";
export { CHECKS } from "./evaluation/checks-es.ts";
export { WORDS as REPORT_WORDS } from "./evaluation/words-es.ts";

/** All that the built-in interviewer has to say in Spanish. */
export const SAYS = {
  lines: LINES,
  asks: ASKS,
  sentences: SENTENCES,
  silences: SILENCES,
  design: { lines: DESIGN_LINES, sentences: DESIGN_SENTENCES, stages: STAGES, probes: PROBES },
};
