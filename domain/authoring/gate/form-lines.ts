import type { Draft, DraftField } from "../draft.ts";
import type { GateLine } from "../gate.ts";
import type { Problem } from "../problem.ts";
import { type Said, say } from "../said.ts";
import type { GatePart } from "../words/gate-words.ts";
import { gateLine, toldOf } from "./gate-line.ts";

type Part = { part: GatePart; fields: DraftField[]; holds(draft: Draft): Said };

/** What can be seen without running anything, a line for each part of the question. */
export function formLines(draft: Draft, problems: readonly Problem[]): GateLine[] {
  return partsOf(draft).map(({ part, fields, holds }) => {
    const name = say("part", part);
    const own = problems.filter(
      ({ field }) => fields.includes(field.split(".")[0] as DraftField) && isOfForm(field),
    );
    const [first] = own;
    if (!first) return gateLine(name, { state: "holds", said: [holds(draft)] });
    const number = /^cases\.(\d+)/.exec(first.field)?.[1];
    return gateLine(name, {
      state: "fails",
      said: toldOf(first, own.length - 1),
      field: first.field,
      ...(number && { case: Number(number) + 1 }),
    });
  });
}

/** A solution that is missing is told in its own line. */
const isOfForm = (field: string) => !field.startsWith("solutions.");

const FACTS: Part = {
  part: "facts",
  fields: ["title", "slug", "difficulty", "topics", "companies", "time_limit_min"],
  holds: ({ topics }) => say("topics", topics.length),
};
const STATEMENT: Part = {
  part: "statement",
  fields: ["description"],
  holds: ({ description }) => say("words", description.trim().split(/\s+/).length),
};
const HINTS: Part = {
  part: "hints",
  fields: ["hints"],
  holds: ({ hints }) => say("hints", hints.length),
};
const CLARIFICATIONS: Part = {
  part: "clarifications",
  fields: ["clarifications"],
  holds: ({ clarifications }) => say("clarifications", clarifications.length),
};

function partsOf({ type, format }: Draft): Part[] {
  if (type === "DSA") return [FACTS, STATEMENT, HINTS, CLARIFICATIONS, ...CODING];
  return [
    FACTS,
    STATEMENT,
    ...(format === "MCQ" ? [OPTIONS] : []),
    ...(format === "SCENARIO" ? [STAGES] : []),
    HINTS,
    CLARIFICATIONS,
    ...DESIGN,
  ];
}

const CODING: Part[] = [
  {
    part: "approach",
    fields: ["expected_approach"],
    holds: ({ rubric }) => say("approach", rubric.optimal_time, rubric.optimal_space),
  },
  {
    part: "rubric",
    fields: ["rubric"],
    holds: ({ rubric: { insights, edge_cases, follow_ups } }) =>
      say("coding_rubric", insights.length, edge_cases.length, follow_ups.length),
  },
  { part: "signature", fields: ["signature"], holds: () => say("signature") },
  {
    part: "cases",
    fields: ["cases"],
    holds: ({ cases }) => {
      const samples = cases.filter(({ is_sample }) => is_sample).length;
      return say("cases", samples, cases.length - samples);
    },
  },
  { part: "wrong", fields: ["wrong"], holds: ({ wrong }) => say("wrong", wrong.length) },
];

const OPTIONS: Part = { part: "options", fields: ["options"], holds: () => say("options") };
const STAGES: Part = {
  part: "stages",
  fields: ["stages"],
  holds: ({ stages }) => say("stages", stages.length),
};
const DESIGN: Part[] = [
  {
    part: "rubric",
    fields: ["rubric"],
    holds: ({ rubric: { key_points, bonus_points, follow_ups } }) =>
      say("design_rubric", key_points.length, bonus_points.length, follow_ups.length),
  },
  {
    part: "sources",
    fields: ["provenance"],
    holds: ({ provenance }) => say("sources", provenance.sources.length),
  },
  { part: "sample_answer", fields: ["expected_approach"], holds: () => say("written") },
];
