import { useState } from "react";
import type { Problem } from "../../../../../domain/authoring/problem.ts";
import { useFormat } from "../../../../format.ts";
import { authoring } from "../../../../strings/authoring-sections.ts";
import { fieldId } from "../section.ts";
import { numberIn } from "./number-in.ts";
import { ProblemLines, problemsAt, problemsId } from "./problem-lines.tsx";

type NumberFieldProps = {
  field: string;
  label: string;
  value: number | null;
  problems: readonly Problem[];
  change: (value: number | null) => void;
};

/** A figure, also as 1.5e9; beneath stands how it was read. */
export function NumberField({ field, label, value, problems, change }: NumberFieldProps) {
  const format = useFormat();
  const [text, setText] = useState(() => shown(value));
  const [seen, setSeen] = useState(value);
  const read = numberIn(text);
  if (value !== seen) {
    setSeen(value);
    if (read !== value) setText(shown(value));
  }
  const id = fieldId(field);
  const messages = [
    ...(read === "unreadable" ? [authoring.number.unreadable] : []),
    ...problemsAt(problems, field).map(({ message }) => message),
  ];
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input num"
        value={text}
        inputMode="decimal"
        autoComplete="off"
        aria-describedby={`${id}-hint ${problemsId(field)}`}
        aria-invalid={messages.length > 0 ? true : undefined}
        onChange={(event) => {
          const typed = event.currentTarget.value;
          setText(typed);
          const now = numberIn(typed);
          if (now !== "unreadable" && now !== value) change(now);
        }}
      />
      <p className="hint num" id={`${id}-hint`}>
        {typeof read === "number" && read >= 1000 ? format.number(read) : null}
      </p>
      <ProblemLines field={field} messages={messages} />
    </div>
  );
}

const shown = (value: number | null): string => (value === null ? "" : String(value));
