import type { Draft, DraftField } from "../draft.ts";
import type { GateLine } from "../gate.ts";
import type { Problem } from "../problem.ts";

type Part = { name: string; fields: DraftField[]; message(draft: Draft): string };

/** What can be seen without running anything, a line for each part of the question. */
export function formLines(draft: Draft, problems: readonly Problem[]): GateLine[] {
  return partsOf(draft).map(({ name, fields, message }) => {
    const own = problems.filter(
      ({ field }) => fields.includes(field.split(".")[0] as DraftField) && isOfForm(field),
    );
    const [first] = own;
    if (!first) return { name, state: "holds", message: message(draft) };
    const number = /^cases\.(\d+)/.exec(first.field)?.[1];
    return {
      name,
      state: "fails",
      message: own.length > 1 ? `${first.message} ${own.length - 1} more to mend here.` : first.message,
      field: first.field,
      ...(number && { case: Number(number) + 1 }),
    };
  });
}

/** A solution that is missing is told in its own line. */
const isOfForm = (field: string) => !field.startsWith("solutions.");

const FACTS: Part = {
  name: "Title, topics and facts",
  fields: ["title", "slug", "difficulty", "topics", "companies", "time_limit_min"],
  message: ({ topics }) => `${counted(topics.length, "topic")}.`,
};
const STATEMENT: Part = {
  name: "Statement",
  fields: ["description"],
  message: ({ description }) => `${counted(description.trim().split(/\s+/).length, "word")}.`,
};
const HINTS: Part = {
  name: "Hints",
  fields: ["hints"],
  message: ({ hints }) => `${counted(hints.length, "hint")}, from general to specific.`,
};
const CLARIFICATIONS: Part = {
  name: "Clarifications",
  fields: ["clarifications"],
  message: ({ clarifications }) => `${counted(clarifications.length, "authored answer")}.`,
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
    name: "Approach",
    fields: ["expected_approach"],
    message: ({ rubric }) => `Written, ${rubric.optimal_time} time and ${rubric.optimal_space} space.`,
  },
  {
    name: "Rubric",
    fields: ["rubric"],
    message: ({ rubric }) =>
      `${counted(rubric.insights.length, "key insight")}, ${counted(rubric.edge_cases.length, "edge case")}, ${counted(rubric.follow_ups.length, "follow-up")}.`,
  },
  {
    name: "Signature",
    fields: ["signature"],
    message: () => "Starter code in three languages follows from it.",
  },
  {
    name: "Test cases",
    fields: ["cases"],
    message: ({ cases }) => {
      const samples = cases.filter(({ is_sample }) => is_sample).length;
      return `${counted(samples, "sample")} and ${counted(cases.length - samples, "hidden case")}, each of the right form.`;
    },
  },
  {
    name: "Wrong and slow solutions",
    fields: ["wrong"],
    message: ({ wrong }) => `${counted(wrong.length, "solution")} that must fail.`,
  },
];

const OPTIONS: Part = {
  name: "Options",
  fields: ["options"],
  message: () => "Four, one of them right, each explained.",
};
const STAGES: Part = {
  name: "Stages",
  fields: ["stages"],
  message: ({ stages }) => `${counted(stages.length, "stage")}, each of which can open.`,
};
const DESIGN: Part[] = [
  {
    name: "Rubric",
    fields: ["rubric"],
    message: ({ rubric }) =>
      `${counted(rubric.key_points.length, "key point")}, ${counted(rubric.bonus_points.length, "bonus point")}, ${counted(rubric.follow_ups.length, "follow-up")}.`,
  },
  {
    name: "Sources",
    fields: ["provenance"],
    message: ({ provenance }) => `${counted(provenance.sources.length, "source")} and a second reading.`,
  },
  { name: "Sample answer", fields: ["expected_approach"], message: () => "Written." },
];

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;
