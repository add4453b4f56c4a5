import { authoring } from "../../../../strings/authoring-sections.ts";
import { EditableList } from "../form/editable-list.tsx";
import { SectionPart } from "../form/section-part.tsx";
import { TextField } from "../form/text-field.tsx";
import type { SectionProps } from "../section.ts";

const words = authoring.hints;

/** The hints in the order in which they are given. */
export function HintsSection({ draft, problems, change }: SectionProps) {
  return (
    <SectionPart title={words.title} lead={words.lead[draft.type]}>
      <EditableList
        field="hints"
        name={words.name}
        add={words.add}
        none={words.none}
        items={draft.hints}
        blank=""
        most={10}
        problems={problems}
        change={(hints) => change({ hints })}
      >
        {(hint, { field, set }) => (
          <TextField
            field={field}
            label={words.text}
            value={hint}
            problems={problems}
            longest={600}
            rows={2}
            quiet
            change={set}
          />
        )}
      </EditableList>
    </SectionPart>
  );
}
