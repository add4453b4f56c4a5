import { useState } from "react";
import { emptyDraft } from "../../../../../domain/authoring/empty-draft.ts";
import { readSignature } from "../../../../../domain/authoring/problems/signature-problems.ts";
import type { Language } from "../../../../../domain/judge/signature.ts";
import { starterCode } from "../../../../../domain/judge/starter-code.ts";
import { code } from "../../../../strings/admin-code.ts";
import { ProblemLines, problemsAt } from "../form/problem-lines.tsx";
import { SectionPart } from "../form/section-part.tsx";
import { TextField } from "../form/text-field.tsx";
import { fieldId, type SectionProps } from "../section.ts";
import { LanguageChoice } from "../solutions/language-choice.tsx";
import { SignatureForm } from "./signature-form.tsx";
import { shapeOf, shapeText } from "./signature-shape.ts";

const words = code.signature;

/** What a solution has to define: one text, as a form or as it is. */
export function SignatureSection({ draft, problems, change }: SectionProps) {
  const shape = shapeOf(draft.signature);
  const [asText, setAsText] = useState(false);
  // While it is typed as JSON it is no form for moments: the view stays what it was chosen to be.
  const [broken, setBroken] = useState(shape === null);
  const isText = asText || broken;
  const set = (signature: string) => change({ signature });
  return (
    <SectionPart title={words.title} lead={words.lead}>
      <div className="row between">
        <fieldset className="seg">
          <legend className="sr">{words.view}</legend>
          {[
            { name: words.form, text: false },
            { name: words.json, text: true },
          ].map(({ name, text }) => (
            <label key={name} className="chip">
              <input
                type="radio"
                name="signature-view"
                checked={isText === text}
                onChange={() => {
                  setAsText(text);
                  setBroken(!text && shape === null);
                }}
              />
              {name}
            </label>
          ))}
        </fieldset>
        {shape === null ? (
          <button
            type="button"
            className="btn slim"
            onClick={() => {
              set(emptyDraft("DSA", "OPEN_ENDED").signature);
              setBroken(false);
            }}
          >
            {words.begin}
          </button>
        ) : null}
      </div>
      {isText || !shape ? (
        <>
          {shape ? null : <p className="hint">{words.noForm}</p>}
          <TextField
            field="signature"
            label={words.text}
            value={draft.signature}
            longest={5000}
            rows={10}
            mono
            problems={problems}
            change={set}
          />
        </>
      ) : (
        <div className="stack gap-1" id={fieldId("signature")} tabIndex={-1}>
          <SignatureForm shape={shape} change={(next) => set(shapeText(next))} />
          <ProblemLines
            field="signature"
            messages={problemsAt(problems, "signature").map(({ message }) => message)}
          />
        </div>
      )}
      <StarterCode text={draft.signature} />
    </SectionPart>
  );
}

/** What candidates begin with, as it follows from the signature. */
function StarterCode({ text }: { text: string }) {
  const [language, setLanguage] = useState<Language>("javascript");
  const read = readSignature(text);
  return (
    <details>
      <summary>{words.starter}</summary>
      <div className="stack gap-2 mt-2">
        {read.ok ? (
          <>
            <div>
              <LanguageChoice
                name="starter-language"
                label={words.starter}
                value={language}
                change={setLanguage}
              />
            </div>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
            <pre className="output" tabIndex={0}>
              {starterCode(read.signature)[language]}
            </pre>
          </>
        ) : (
          <p className="hint">{words.starterNone}</p>
        )}
      </div>
    </details>
  );
}
