import { useState } from "react";
import { readSignature } from "../../../../../domain/authoring/problems/signature-problems.ts";
import { LANGUAGES, type Language } from "../../../../../domain/judge/signature.ts";
import { starterCode } from "../../../../../domain/judge/starter-code.ts";
import { code } from "../../../../strings/admin-code.ts";
import { editor } from "../../../../strings/admin-editor.ts";
import { common } from "../../../../strings/common.ts";
import { useEditor } from "../editor-context.ts";
import { SectionPart } from "../form/section-part.tsx";
import { fieldProblems, type SectionProps } from "../section.ts";
import { CodeField } from "./code-field.tsx";
import { LanguageChoice } from "./language-choice.tsx";

const words = code.solutions;

/** The accepted solution in each of the three languages. */
export function SolutionsSection({ draft, problems, change }: SectionProps) {
  const { target } = useEditor();
  const [language, setLanguage] = useState<Language>(languageIn(target?.field) ?? "javascript");
  const [followed, setFollowed] = useState(target);
  if (target !== followed) {
    setFollowed(target);
    setLanguage(languageIn(target?.field) ?? language);
  }
  const read = readSignature(draft.signature);
  const set = (text: string) => change({ solutions: { ...draft.solutions, [language]: text } });
  const note = (one: Language) => {
    if (!draft.solutions[one].trim()) return words.empty;
    const flaws = fieldProblems(problems, `solutions.${one}`).length;
    return flaws > 0 ? editor.flaws(flaws) : null;
  };
  return (
    <SectionPart title={words.title} lead={words.lead}>
      <div className="row between">
        <LanguageChoice
          name="solution-language"
          label={words.title}
          value={language}
          note={note}
          change={setLanguage}
        />
        {read.ok && !draft.solutions[language].trim() ? (
          <button
            type="button"
            className="btn slim"
            onClick={() => set(starterCode(read.signature)[language])}
          >
            {words.begin}
          </button>
        ) : null}
      </div>
      <CodeField
        field={`solutions.${language}`}
        label={words.label(common.language[language])}
        language={language}
        value={draft.solutions[language]}
        problems={problems}
        change={set}
      />
    </SectionPart>
  );
}

const languageIn = (field = ""): Language | undefined =>
  LANGUAGES.find((language) => field.startsWith(`solutions.${language}`));
