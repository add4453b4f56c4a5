import { authoring } from "../../../../strings/authoring-sections.ts";
import { EditableList } from "../form/editable-list.tsx";
import { SectionPart } from "../form/section-part.tsx";
import { TextField } from "../form/text-field.tsx";
import type { SectionProps } from "../section.ts";

const words = authoring.provenance;

/** What the facts of a system-design question were checked against, and what a second reading found. */
export function ProvenanceSection({ draft, problems, change }: SectionProps) {
  const { provenance } = draft;
  return (
    <SectionPart title={words.title} lead={words.lead}>
      <SectionPart title={words.sources} level={3}>
        <EditableList
          field="provenance.sources"
          name={words.source}
          add={words.addSource}
          none={words.noSource}
          items={provenance.sources}
          blank=""
          most={20}
          problems={problems}
          change={(sources) => change({ provenance: { ...provenance, sources } })}
        >
          {(source, { field, set }) => (
            <TextField
              field={field}
              label={words.sourceText}
              value={source}
              problems={problems}
              longest={400}
              quiet
              change={set}
            />
          )}
        </EditableList>
      </SectionPart>
      <TextField
        field="provenance.review"
        label={words.review}
        hint={words.reviewHint}
        value={provenance.review}
        problems={problems}
        longest={1000}
        rows={2}
        change={(review) => change({ provenance: { ...provenance, review } })}
      />
    </SectionPart>
  );
}
