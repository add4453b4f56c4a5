import type { Problem } from "../../../../../domain/authoring/problem.ts";
import { fieldId } from "../section.ts";
import { ProblemLines, problemsAt, problemsId } from "./problem-lines.tsx";

type SelectFieldProps = {
  field: string;
  label: string;
  hint?: string;
  value: string;
  /** Shown where nothing is chosen yet. */
  unchosen?: string;
  choices: readonly (readonly [value: string, label: string])[];
  problems: readonly Problem[];
  change: (value: string) => void;
};

/** One of a few, with what is wrong beneath. A value that is none of them is shown as it is. */
export function SelectField(props: SelectFieldProps) {
  const { field, label, hint, value, unchosen, choices, problems, change } = props;
  const id = fieldId(field);
  const messages = problemsAt(problems, field).map(({ message }) => message);
  const isKnown = choices.some(([choice]) => choice === value);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="input"
        value={value}
        aria-describedby={hint ? `${id}-hint ${problemsId(field)}` : problemsId(field)}
        aria-invalid={messages.length > 0 ? true : undefined}
        onChange={(event) => change(event.currentTarget.value)}
      >
        {isKnown ? null : <option value={value}>{value || unchosen}</option>}
        {choices.map(([choice, name]) => (
          <option key={choice} value={choice}>
            {name}
          </option>
        ))}
      </select>
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      <ProblemLines field={field} messages={messages} />
    </div>
  );
}
