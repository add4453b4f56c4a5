import { Plus, Trash2 } from "lucide-react";
import { useEffect, useRef } from "react";
import type { Problem } from "../../../../../domain/authoring/problem.ts";
import { authoring } from "../../../../strings/authoring-sections.ts";
import { fieldId } from "../section.ts";
import { ProblemLines, problemsAt } from "./problem-lines.tsx";
import { TermsField } from "./terms-field.tsx";

const words = authoring.groups;
const MOST = 4;

type TermGroupsProps = {
  field: string;
  groups: readonly string[][];
  problems: readonly Problem[];
  change: (groups: string[][]) => void;
};

/** Groups of terms: one of every group must be said, in one or two neighbouring sentences. */
export function TermGroups({ field, groups, problems, change }: TermGroupsProps) {
  const shown = groups.length > 0 ? groups : [[]];
  const focus = useRef<number | null>(null);
  useEffect(() => {
    if (focus.current !== null) document.getElementById(fieldId(`${field}.${focus.current}`))?.focus();
    focus.current = null;
  });
  const take = (next: string[][], then: number) => {
    focus.current = then;
    change(next);
  };
  return (
    <fieldset className="stack gap-3" id={fieldId(field)} tabIndex={-1}>
      <legend className="label">{words.title}</legend>
      <p className="hint">{words.hint}</p>
      {shown.map((terms, at) => (
        <div key={groupKey(at)} className="row items-start">
          <div className="grow">
            <TermsField
              field={`${field}.${at}`}
              label={at === 0 ? words.first : words.next}
              terms={terms}
              problems={problems}
              change={(next) => change(shown.with(at, next))}
            />
          </div>
          {shown.length > 1 ? (
            <button
              type="button"
              className="btn quiet slim square"
              aria-label={words.remove(at + 1)}
              title={words.remove(at + 1)}
              onClick={() => take(shown.toSpliced(at, 1), Math.max(0, at - 1))}
            >
              <Trash2 className="icon" aria-hidden />
            </button>
          ) : null}
        </div>
      ))}
      <ProblemLines field={field} messages={problemsAt(problems, field).map(({ message }) => message)} />
      {shown.length < MOST ? (
        <div className="row">
          <button type="button" className="btn quiet slim" onClick={() => take([...shown, []], shown.length)}>
            <Plus className="icon" aria-hidden />
            {words.add}
          </button>
        </div>
      ) : null}
    </fieldset>
  );
}

const groupKey = (at: number): string => `group ${at}`;
