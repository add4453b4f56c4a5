import type { Locale } from "../../domain/locale.ts";
import type { InterviewerBrief } from "../brief.ts";
import type { Table } from "../table.ts";
import { ASKS } from "./asks.ts";
import { DESIGN_LINES } from "./design/lines.ts";
import { PROBES, type Probe } from "./design/probe-asks.ts";
import { DESIGN_SENTENCES } from "./design/sentences.ts";
import { allAsks, STAGES, type Stages } from "./design/stages.ts";
import { ASKS as ASKS_ES } from "./es/asks.ts";
import { DESIGN_LINES as DESIGN_LINES_ES } from "./es/design-lines.ts";
import { DESIGN_SENTENCES as DESIGN_SENTENCES_ES } from "./es/design-sentences.ts";
import { LINES as LINES_ES } from "./es/lines.ts";
import { PROBES as PROBES_ES } from "./es/probes.ts";
import { SENTENCES as SENTENCES_ES } from "./es/sentences.ts";
import { SILENCES as SILENCES_ES } from "./es/silences.ts";
import { STAGES as STAGES_ES } from "./es/stage-asks.ts";
import { LINES } from "./lines.ts";
import { SENTENCES } from "./sentences.ts";
import { SILENCES } from "./silences.ts";

/** All that the built-in interviewer has to say, in the language of the interview. */
export const says = ({ locale = "en" }: Pick<InterviewerBrief, "locale">): Words => WORDS[locale];

export type Lines = Table<typeof LINES>;
export type Asks = Table<typeof ASKS>;
export type Sentences = Table<typeof SENTENCES>;
export type Silences = Table<typeof SILENCES>;
export type DesignLines = Table<typeof DESIGN_LINES>;
export type DesignSentences = Table<typeof DESIGN_SENTENCES>;

export type Line = keyof Lines;
export type Ask = keyof Asks;

type Words = {
  lines: Lines;
  asks: Asks;
  sentences: Sentences;
  silences: Silences;
  design: {
    lines: DesignLines;
    sentences: DesignSentences;
    stages: Stages;
    /** Every wording of every stage's questions. */
    allAsks: ReturnType<typeof allAsks>;
    probes: readonly Probe[];
  };
};

const WORDS: Record<Locale, Words> = {
  en: {
    lines: LINES,
    asks: ASKS,
    sentences: SENTENCES,
    silences: SILENCES,
    design: {
      lines: DESIGN_LINES,
      sentences: DESIGN_SENTENCES,
      stages: STAGES,
      allAsks: allAsks(STAGES),
      probes: PROBES,
    },
  },
  es: {
    lines: LINES_ES,
    asks: ASKS_ES,
    sentences: SENTENCES_ES,
    silences: SILENCES_ES,
    design: {
      lines: DESIGN_LINES_ES,
      sentences: DESIGN_SENTENCES_ES,
      stages: STAGES_ES,
      allAsks: allAsks(STAGES_ES),
      probes: PROBES_ES,
    },
  },
};
