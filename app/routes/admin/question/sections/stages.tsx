import type { DraftRubric } from "../../../../../domain/authoring/draft.ts";
import type { Problem } from "../../../../../domain/authoring/problem.ts";
import { authoring } from "../../../../strings/authoring-sections.ts";
import { EditableList } from "../form/editable-list.tsx";
import { MarkdownField } from "../form/markdown-field.tsx";
import { ProblemLines } from "../form/problem-lines.tsx";
import { SectionPart } from "../form/section-part.tsx";
import { SelectField } from "../form/select-field.tsx";
import { TermsField } from "../form/terms-field.tsx";
import { TextField } from "../form/text-field.tsx";
import { fieldId, fieldProblems, type SectionProps } from "../section.ts";

const words = authoring.stages;

/** What a scenario brings to light, and by what. */
export function StagesSection({ draft, problems, change }: SectionProps) {
  return (
    <SectionPart title={words.title} lead={words.lead}>
      <EditableList
        field="stages"
        name={words.name}
        add={words.add}
        none={words.none}
        items={draft.stages}
        blank={{ title: "", asks: [], after: 0, reveals: "", key_points: [] }}
        most={8}
        problems={problems}
        change={(stages) => change({ stages })}
      >
        {(stage, { field, at, set }) => (
          <>
            <TextField
              field={`${field}.title`}
              label={words.heading}
              value={stage.title}
              problems={problems}
              longest={120}
              change={(title) => set({ ...stage, title })}
            />
            <TermsField
              field={`${field}.asks`}
              label={words.asks}
              hint={words.asksHint}
              terms={stage.asks}
              problems={problems}
              most={60}
              longest={80}
              change={(asks) => set({ ...stage, asks })}
            />
            <SelectField
              field={`${field}.after`}
              label={words.after}
              value={String(stage.after)}
              choices={waits(Math.max(at, stage.after))}
              problems={problems}
              change={(after) => set({ ...stage, after: Number(after) })}
            />
            <MarkdownField
              field={`${field}.reveals`}
              label={words.reveals}
              value={stage.reveals}
              problems={problems}
              longest={3000}
              rows={4}
              change={(reveals) => set({ ...stage, reveals })}
            />
            <PointBoxes
              field={`${field}.key_points`}
              points={draft.rubric.key_points}
              chosen={stage.key_points}
              problems={problems}
              change={(key_points) => set({ ...stage, key_points })}
            />
          </>
        )}
      </EditableList>
    </SectionPart>
  );
}

const waits = (most: number) =>
  Array.from({ length: most + 1 }, (_, count) => [String(count), words.afterCount(count)] as const);

type PointBoxesProps = {
  field: string;
  points: DraftRubric["key_points"];
  chosen: readonly number[];
  problems: readonly Problem[];
  change: (places: number[]) => void;
};

function PointBoxes({ field, points, chosen, problems, change }: PointBoxesProps) {
  const messages = fieldProblems([...problems], field).map(({ message }) => message);
  return (
    <fieldset className="stack gap-2" id={fieldId(field)} tabIndex={-1}>
      <legend className="label">{words.points}</legend>
      {points.length === 0 ? <p className="hint">{words.pointsNone}</p> : null}
      {points.map(({ point }, at) => (
        <label key={pointKey(at)} className="row items-start small flex-nowrap">
          <input
            type="checkbox"
            className="mt-0.5"
            checked={chosen.includes(at)}
            onChange={({ currentTarget }) =>
              change(
                currentTarget.checked
                  ? [...chosen, at].sort((a, b) => a - b)
                  : chosen.filter((one) => one !== at),
              )
            }
          />
          <span className={point.trim() ? undefined : "muted"}>{point.trim() || words.unnamed(at + 1)}</span>
        </label>
      ))}
      <ProblemLines field={field} messages={messages} />
    </fieldset>
  );
}

const pointKey = (at: number): string => `point ${at}`;
