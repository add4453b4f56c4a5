import { authoring } from "../../../../strings/authoring-sections.ts";
import { EditableList } from "../form/editable-list.tsx";
import { SectionPart } from "../form/section-part.tsx";
import { TermsField } from "../form/terms-field.tsx";
import { TextField } from "../form/text-field.tsx";
import type { SectionProps } from "../section.ts";

const words = authoring.clarifications;

/** What the interviewer knows of the question and says when asked. */
export function ClarificationsSection({ draft, problems, change }: SectionProps) {
  return (
    <SectionPart title={words.title} lead={words.lead}>
      <EditableList
        field="clarifications"
        name={words.name}
        add={words.add}
        none={words.none}
        items={draft.clarifications}
        blank={{ asks: [], answer: "" }}
        most={60}
        problems={problems}
        change={(clarifications) => change({ clarifications })}
      >
        {(fact, { field, set }) => (
          <>
            <TermsField
              field={`${field}.asks`}
              label={words.asks}
              terms={fact.asks}
              problems={problems}
              most={40}
              longest={120}
              change={(asks) => set({ ...fact, asks })}
            />
            <TextField
              field={`${field}.answer`}
              label={words.answer}
              value={fact.answer}
              problems={problems}
              longest={1000}
              rows={2}
              change={(answer) => set({ ...fact, answer })}
            />
          </>
        )}
      </EditableList>
    </SectionPart>
  );
}
