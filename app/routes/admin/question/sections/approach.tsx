import { sampleParts } from "../../../../../domain/sample-answer.ts";
import { authoring } from "../../../../strings/authoring-sections.ts";
import { MarkdownField } from "../form/markdown-field.tsx";
import { SectionPart } from "../form/section-part.tsx";
import type { SectionProps } from "../section.ts";

const words = authoring.approach;

/** The ideal solution in words, or, of a system-design question, the sample answer. */
export function ApproachSection({ draft, problems, change }: SectionProps) {
  const isDesign = draft.type === "SYSTEM_DESIGN";
  return (
    <SectionPart title={words.title[draft.type]} lead={words.lead[draft.type]}>
      <MarkdownField
        field="expected_approach"
        label={words.label}
        {...(isDesign && { hint: words.parts(partsIn(draft.expected_approach)) })}
        value={draft.expected_approach}
        problems={problems}
        longest={isDesign ? 40_000 : 6000}
        rows={12}
        change={(expected_approach) => change({ expected_approach })}
      />
    </SectionPart>
  );
}

/** Nothing written has no section. */
const partsIn = (text: string): number => (text.trim() === "" ? 0 : sampleParts(text).length);
