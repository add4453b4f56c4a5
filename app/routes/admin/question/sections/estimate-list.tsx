import type { DraftRubric } from "../../../../../domain/authoring/draft.ts";
import type { Problem } from "../../../../../domain/authoring/problem.ts";
import { EstimateUnit } from "../../../../../domain/design-question.ts";
import { authoring } from "../../../../strings/authoring-sections.ts";
import { EditableList } from "../form/editable-list.tsx";
import { NumberField } from "../form/number-field.tsx";
import { SelectField } from "../form/select-field.tsx";
import { TermGroups } from "../form/term-groups.tsx";
import { TextField } from "../form/text-field.tsx";

const words = authoring.design;
const units = () => EstimateUnit.options.map((one) => [one, words.units[one]] as const);
type Estimate = DraftRubric["estimates"][number];

type EstimateListProps = {
  items: readonly Estimate[];
  problems: readonly Problem[];
  change: (items: Estimate[]) => void;
};

/** Figures to be reached, each with the bounds between which it is right. */
export function EstimateList({ items, problems, change }: EstimateListProps) {
  return (
    <EditableList
      field="rubric.estimates"
      name={words.estimate}
      add={words.addEstimate}
      none={authoring.rubric.none}
      items={items}
      blank={{ name: "", unit: "", low: null, high: null, all_of: [], working: "" }}
      most={20}
      problems={problems}
      change={change}
    >
      {(item, { field, set }) => (
        <>
          <TextField
            field={`${field}.name`}
            label={words.estimateName}
            value={item.name}
            problems={problems}
            longest={200}
            change={(name) => set({ ...item, name })}
          />
          <div className="two-up">
            <SelectField
              field={`${field}.unit`}
              label={words.unit}
              value={item.unit}
              unchosen={authoring.choose}
              choices={units()}
              problems={problems}
              change={(unit) => set({ ...item, unit })}
            />
            <NumberField
              field={`${field}.low`}
              label={words.low}
              value={item.low}
              problems={problems}
              change={(low) => set({ ...item, low })}
            />
            <NumberField
              field={`${field}.high`}
              label={words.high}
              value={item.high}
              problems={problems}
              change={(high) => set({ ...item, high })}
            />
          </div>
          <TermGroups
            field={`${field}.all_of`}
            groups={item.all_of}
            problems={problems}
            change={(all_of) => set({ ...item, all_of })}
          />
          <TextField
            field={`${field}.working`}
            label={words.working}
            value={item.working}
            problems={problems}
            longest={600}
            rows={2}
            change={(working) => set({ ...item, working })}
          />
        </>
      )}
    </EditableList>
  );
}
