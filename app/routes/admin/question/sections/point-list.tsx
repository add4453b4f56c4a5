import type { DraftPoint } from "../../../../../domain/authoring/draft.ts";
import type { Problem } from "../../../../../domain/authoring/problem.ts";
import { CandidateLevel } from "../../../../../domain/design-question.ts";
import { DesignDimension } from "../../../../../domain/feedback.ts";
import { authoring } from "../../../../strings/authoring-sections.ts";
import { report } from "../../../../strings/report.ts";
import { EditableList } from "../form/editable-list.tsx";
import type { ListStep } from "../form/list-step.ts";
import { SelectField } from "../form/select-field.tsx";
import { TermGroups } from "../form/term-groups.tsx";
import { TextField } from "../form/text-field.tsx";

const words = authoring.design;
/** Which option was picked is assessed by itself: no point counts towards it. */
const dimensions = () =>
  DesignDimension.options
    .filter((one) => one !== "choice")
    .map((one) => [one, report.dimension[one]] as const);
const levels = () => CandidateLevel.options.map((one) => [one, words.levels[one]] as const);

type PointListProps = {
  field: string;
  name: string;
  add: string;
  items: readonly DraftPoint[];
  problems: readonly Problem[];
  /** What else to say of the point at a place. */
  note?: (at: number) => string | null;
  change: (items: DraftPoint[], step: ListStep<DraftPoint>) => void;
};

/** Points of a system-design rubric with what shows that they were made. */
export function PointList({ field, name, add, items, problems, note, change }: PointListProps) {
  return (
    <EditableList
      field={field}
      name={name}
      add={add}
      none={authoring.rubric.none}
      items={items}
      blank={{ point: "", dimension: "", level: "", all_of: [] }}
      most={30}
      problems={problems}
      change={change}
    >
      {(item, { field: place, at, set }) => (
        <>
          <TextField
            field={`${place}.point`}
            label={words.pointText}
            {...hintOf(note?.(at))}
            value={item.point}
            problems={problems}
            longest={300}
            rows={1}
            change={(point) => set({ ...item, point })}
          />
          <div className="two-up">
            <SelectField
              field={`${place}.dimension`}
              label={words.dimension}
              value={item.dimension}
              unchosen={authoring.choose}
              choices={dimensions()}
              problems={problems}
              change={(dimension) => set({ ...item, dimension })}
            />
            <SelectField
              field={`${place}.level`}
              label={words.level}
              value={item.level}
              unchosen={authoring.choose}
              choices={levels()}
              problems={problems}
              change={(level) => set({ ...item, level })}
            />
          </div>
          <TermGroups
            field={`${place}.all_of`}
            groups={item.all_of}
            problems={problems}
            change={(all_of) => set({ ...item, all_of })}
          />
        </>
      )}
    </EditableList>
  );
}

const hintOf = (hint: string | null | undefined) => (hint ? { hint } : {});
