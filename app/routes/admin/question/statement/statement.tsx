import { statement as words } from "../../../../strings/admin-statement.ts";
import { MarkdownField } from "../form/markdown-field.tsx";
import { SectionPart } from "../form/section-part.tsx";
import { TextField } from "../form/text-field.tsx";
import type { SectionProps } from "../section.ts";

/** What the candidate reads. */
export function StatementSection({ draft, problems, change }: SectionProps) {
  return (
    <SectionPart title={words.title}>
      <TextField
        field="title"
        label={words.name}
        value={draft.title}
        longest={255}
        problems={problems}
        change={(title) => change({ title })}
      />
      <MarkdownField
        field="description"
        label={words.body}
        hint={words.bodyHint[draft.type]}
        value={draft.description}
        rows={12}
        longest={20_000}
        problems={problems}
        change={(description) => change({ description })}
      />
    </SectionPart>
  );
}
