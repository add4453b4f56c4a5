import type { DraftRubric } from "../../../../../domain/authoring/draft.ts";
import type { Problem } from "../../../../../domain/authoring/problem.ts";
import { authoring } from "../../../../strings/authoring-sections.ts";
import { EditableList } from "../form/editable-list.tsx";
import { TermsField } from "../form/terms-field.tsx";
import { TextField } from "../form/text-field.tsx";

const words = authoring.rubric;
type Exchange = DraftRubric["follow_ups"][number];

type ExchangeListProps = {
  field: string;
  name: string;
  add: string;
  items: readonly Exchange[];
  most: number;
  problems: readonly Problem[];
  change: (items: Exchange[]) => void;
};

/** Questions the interviewer may put, each with what a good answer holds. */
export function ExchangeList({ field, name, add, items, most, problems, change }: ExchangeListProps) {
  return (
    <EditableList
      field={field}
      name={name}
      add={add}
      none={words.none}
      items={items}
      blank={{ ask: "", good_answer: "", terms: [] }}
      most={most}
      problems={problems}
      change={change}
    >
      {(item, { field: at, set }) => (
        <>
          <TextField
            field={`${at}.ask`}
            label={words.ask}
            value={item.ask}
            problems={problems}
            longest={500}
            rows={1}
            change={(ask) => set({ ...item, ask })}
          />
          <TextField
            field={`${at}.good_answer`}
            label={words.goodAnswer}
            value={item.good_answer}
            problems={problems}
            longest={1500}
            rows={2}
            change={(good_answer) => set({ ...item, good_answer })}
          />
          <TermsField
            field={`${at}.terms`}
            label={words.answerTerms}
            terms={item.terms}
            problems={problems}
            change={(terms) => set({ ...item, terms })}
          />
        </>
      )}
    </EditableList>
  );
}
