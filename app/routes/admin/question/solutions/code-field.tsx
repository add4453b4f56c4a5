import { lazy, Suspense } from "react";
import type { Problem } from "../../../../../domain/authoring/problem.ts";
import type { Language } from "../../../../../domain/judge/signature.ts";
import { code as words } from "../../../../strings/admin-code.ts";
import { ProblemLines, problemsId } from "../form/problem-lines.tsx";
import { fieldId, fieldProblems } from "../section.ts";

const TextEditor = lazy(() => import("../../../../editor/text-editor.tsx"));

type CodeFieldProps = {
  /** The place in the draft. */
  field: string;
  label: string;
  language: Language;
  value: string;
  problems: Problem[];
  change: (value: string) => void;
};

/** Code in its language's editor, with what is wrong beneath. */
export function CodeField({ field, label, language, value, problems, change }: CodeFieldProps) {
  return (
    <div className="stack gap-1">
      <div className="code-field" id={fieldId(field)} tabIndex={-1}>
        <Suspense fallback={<p className="muted pad small">{words.loading}</p>}>
          <TextEditor
            key={`${field}:${language}`}
            value={value}
            language={language}
            label={label}
            describedBy={problemsId(field)}
            onChange={change}
          />
        </Suspense>
      </div>
      <ProblemLines field={field} messages={fieldProblems(problems, field).map(({ message }) => message)} />
    </div>
  );
}
