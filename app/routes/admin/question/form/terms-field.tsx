import { useState } from "react";
import type { Problem } from "../../../../../domain/authoring/problem.ts";
import { authoring } from "../../../../strings/authoring-sections.ts";
import { fieldId, fieldProblems } from "../section.ts";
import { ProblemLines, problemsId } from "./problem-lines.tsx";
import { sorted, termsIn, termsText } from "./terms.ts";

type TermsFieldProps = {
  field: string;
  label: string;
  hint?: string;
  terms: readonly string[];
  problems: readonly Problem[];
  /** As the draft takes them: no more, so that a save is never refused for it. */
  most?: number;
  longest?: number;
  change: (terms: string[]) => void;
};

/** Words and phrases in one field, commas between them. What is typed stays as typed until the field is left. */
export function TermsField(props: TermsFieldProps) {
  const { field, label, hint, terms, problems, most = 100, longest = 60, change } = props;
  const [text, setText] = useState(() => termsText(terms));
  const [seen, setSeen] = useState(() => terms.join("\n"));
  const { kept, tooLong, tooMany } = sorted(termsIn(text), { most, longest });
  const given = terms.join("\n");
  if (given !== seen) {
    setSeen(given);
    // Not by typing here: another row came to this place, or another's change was taken.
    if (kept.join("\n") !== given) setText(termsText(terms));
  }
  const id = fieldId(field);
  const messages = [
    ...tooLong.map((term) => authoring.terms.tooLong(term, longest)),
    ...(tooMany.length > 0 ? [authoring.terms.tooMany(most)] : []),
    ...fieldProblems([...problems], field).map(({ message }) => message),
  ];
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}{" "}
        <span className="muted num">{kept.length > 0 ? authoring.terms.count(kept.length) : null}</span>
      </label>
      <textarea
        id={id}
        className="input grows terms"
        rows={1}
        value={text}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-describedby={hint ? `${id}-hint ${problemsId(field)}` : problemsId(field)}
        aria-invalid={messages.length > 0 ? true : undefined}
        onChange={(event) => {
          const typed = event.currentTarget.value;
          setText(typed);
          const now = sorted(termsIn(typed), { most, longest }).kept;
          if (now.join("\n") !== given) change(now);
        }}
        onBlur={() => {
          if (tooLong.length + tooMany.length === 0) setText(termsText(kept));
        }}
      />
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      <ProblemLines field={field} messages={[...new Set(messages)]} />
    </div>
  );
}
