import type { Problem } from "../../../../../domain/authoring/problem.ts";
import { common } from "../../../../strings/common.ts";
import { fieldId } from "../section.ts";
import { ProblemLines, problemsAt, problemsId } from "./problem-lines.tsx";

type TextFieldProps = {
  /** The place in the draft. */
  field: string;
  label: string;
  hint?: string;
  value: string;
  problems: readonly Problem[];
  /** As the draft takes it: the field takes no more, so that a save is never refused for it. */
  longest: number;
  /** A field of several lines, this high at least. */
  rows?: number;
  mono?: boolean;
  optional?: boolean;
  /** Where the row around it has the same name: its label is heard, not shown. */
  quiet?: boolean;
  change: (value: string) => void;
};

/** A line or some lines of text, with what is wrong beneath. */
export function TextField(props: TextFieldProps) {
  const {
    field,
    label,
    hint,
    value,
    longest,
    rows,
    mono = false,
    optional = false,
    quiet = false,
    change,
  } = props;
  const id = fieldId(field);
  const messages = problemsAt(props.problems, field).map(({ message }) => message);
  const shared = {
    id,
    className: mono ? "input mono" : "input",
    value,
    maxLength: longest,
    autoComplete: "off",
    "aria-describedby": hint ? `${id}-hint ${problemsId(field)}` : problemsId(field),
    "aria-invalid": messages.length > 0 ? true : undefined,
  };
  return (
    <div className="field">
      <label htmlFor={id} className={quiet ? "sr" : undefined}>
        {label} {optional ? <span className="muted">{common.optional}</span> : null}
      </label>
      {rows ? (
        <textarea
          {...shared}
          className={`${shared.className} grows`}
          rows={rows}
          onChange={(event) => change(event.currentTarget.value)}
        />
      ) : (
        <input {...shared} onChange={(event) => change(event.currentTarget.value)} />
      )}
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      <ProblemLines field={field} messages={messages} />
    </div>
  );
}
