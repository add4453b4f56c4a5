import type { Problem } from "../../../../../domain/authoring/problem.ts";
import type { Language } from "../../../../../domain/judge/signature.ts";
import { later } from "../../../../components/later.tsx";
import { PartMissing } from "../../../../components/part-missing.tsx";
import type { TextEditorProps } from "../../../../editor/text-editor.tsx";
import { code as words } from "../../../../strings/admin-code.ts";
import { ProblemLines, problemsId } from "../form/problem-lines.tsx";
import { fieldId, fieldProblems } from "../section.ts";

const TextEditor = later<TextEditorProps>(
  async () => (await import("../../../../editor/text-editor.tsx")).TextEditor,
  { coming: () => <p className="muted pad small">{words.loading}</p>, without: PartMissing },
);

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
        <TextEditor
          key={`${field}:${language}`}
          value={value}
          language={language}
          label={label}
          describedBy={problemsId(field)}
          onChange={change}
        />
      </div>
      <ProblemLines field={field} messages={fieldProblems(problems, field).map(({ message }) => message)} />
    </div>
  );
}
