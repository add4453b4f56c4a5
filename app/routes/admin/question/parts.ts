import type { ComponentType } from "react";
import type { DraftField } from "../../../../domain/authoring/draft.ts";
import type { WireDraft } from "../../../../domain/authoring/wire.ts";
import { editor as words } from "../../../strings/admin-editor.ts";
import type { SectionProps } from "./section.ts";
import { ApproachSection } from "./sections/approach.tsx";
import { ClarificationsSection } from "./sections/clarifications.tsx";
import { DesignRubricSection } from "./sections/design-rubric.tsx";
import { HintsSection } from "./sections/hints.tsx";
import { OptionsSection } from "./sections/options.tsx";
import { ProvenanceSection } from "./sections/provenance.tsx";
import { RubricSection } from "./sections/rubric.tsx";
import { StagesSection } from "./sections/stages.tsx";
import { SolutionsSection } from "./solutions/solutions.tsx";
import { WrongSolutionsSection } from "./solutions/wrong-solutions.tsx";
import { AboutSection } from "./statement/about.tsx";
import { StatementSection } from "./statement/statement.tsx";
import { CasesSection } from "./tests/cases.tsx";
import { SignatureSection } from "./tests/signature.tsx";

/** A tab of the editor. `fields`: the fields of the draft that are edited in it. */
export type Part = {
  id: keyof typeof words.part;
  fields: readonly DraftField[];
  sections: readonly ComponentType<SectionProps>[];
  /** How much there is of what it holds. */
  count?: (draft: WireDraft) => number;
};

const statement: Part = {
  id: "statement",
  fields: ["title", "slug", "difficulty", "time_limit_min", "topics", "companies", "description"],
  sections: [StatementSection, AboutSection],
};
const hints: Part = {
  id: "hints",
  fields: ["hints", "clarifications"],
  sections: [HintsSection, ClarificationsSection],
  count: ({ hints }) => hints.length,
};
const sources: Part = {
  id: "sources",
  fields: ["provenance"],
  sections: [ProvenanceSection],
};
const designRubric: Part = {
  id: "rubric",
  fields: ["rubric", "expected_approach"],
  sections: [DesignRubricSection, ApproachSection],
};

const coding: Part[] = [
  statement,
  {
    id: "tests",
    fields: ["signature", "cases"],
    sections: [SignatureSection, CasesSection],
    count: ({ cases }) => cases.length,
  },
  {
    id: "solutions",
    fields: ["solutions", "wrong"],
    sections: [SolutionsSection, WrongSolutionsSection],
  },
  hints,
  {
    id: "rubric",
    fields: ["expected_approach", "rubric"],
    sections: [ApproachSection, RubricSection],
  },
];
const choice: Part[] = [
  statement,
  { id: "options", fields: ["options"], sections: [OptionsSection] },
  hints,
  designRubric,
  sources,
];
const scenario: Part[] = [
  statement,
  {
    id: "stages",
    fields: ["stages"],
    sections: [StagesSection],
    count: ({ stages }) => stages.length,
  },
  hints,
  designRubric,
  sources,
];
const openDesign: Part[] = [statement, hints, designRubric, sources];

export const partName = ({ id }: Part): string => words.part[id];

/** The tabs of a question of this kind. */
export function partsOf({ type, format }: Pick<WireDraft, "type" | "format">): Part[] {
  if (type === "DSA") return coding;
  switch (format) {
    case "MCQ":
      return choice;
    case "SCENARIO":
      return scenario;
    case "OPEN_ENDED":
      return openDesign;
    default:
      return format satisfies never;
  }
}

/** The tab in which a place of the draft is edited; null where there is none, as for the question as a whole. */
export function partOf(parts: Part[], field: string): Part | null {
  const [top = ""] = field.split(".");
  return parts.find(({ fields }) => (fields as readonly string[]).includes(top)) ?? null;
}
