import type { InterviewerBrief } from "../brief.ts";
import { spanish } from "../languages.ts";
import type { Table } from "../table.ts";
import { ASKS } from "./asks.ts";
import { DESIGN_LINES } from "./design/lines.ts";
import { PROBES, type Probe } from "./design/probe-asks.ts";
import { DESIGN_SENTENCES } from "./design/sentences.ts";
import { STAGES, type Stages } from "./design/stages.ts";
import { LINES } from "./lines.ts";
import { SENTENCES } from "./sentences.ts";
import { SILENCES } from "./silences.ts";

/** All that the built-in interviewer has to say, in the language of the interview. */
export const says = ({ locale }: Pick<InterviewerBrief, "locale">): Words =>
  locale === "es" ? spanish().SAYS : ENGLISH;

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
    probes: readonly Probe[];
  };
};

const ENGLISH: Words = {
  lines: LINES,
  asks: ASKS,
  sentences: SENTENCES,
  silences: SILENCES,
  design: { lines: DESIGN_LINES, sentences: DESIGN_SENTENCES, stages: STAGES, probes: PROBES },
};
