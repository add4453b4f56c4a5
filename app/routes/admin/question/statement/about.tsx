import { slugOf } from "../../../../../domain/authoring/slug.ts";
import { Difficulty } from "../../../../../domain/question.ts";
import { statement as words } from "../../../../strings/admin-statement.ts";
import { common } from "../../../../strings/common.ts";
import { useEditor } from "../editor-context.ts";
import { NumberField } from "../form/number-field.tsx";
import { SectionPart } from "../form/section-part.tsx";
import { TermsField } from "../form/terms-field.tsx";
import { TextField } from "../form/text-field.tsx";
import { fieldId, type SectionProps } from "../section.ts";
import { TopicBoxes } from "./topic-boxes.tsx";

/** What the question is called, chosen and timed by. */
export function AboutSection({ draft, problems, change }: SectionProps) {
  const { version } = useEditor();
  const slug = slugOf(draft.title);
  return (
    <SectionPart title={words.about}>
      <fieldset id={fieldId("difficulty")} tabIndex={-1}>
        <legend>{words.level}</legend>
        <div className="seg">
          {Difficulty.options.map((difficulty) => (
            <label key={difficulty} className="chip">
              <input
                type="radio"
                name="difficulty"
                checked={draft.difficulty === difficulty}
                onChange={() => change({ difficulty })}
              />
              {common.difficulty[difficulty]}
            </label>
          ))}
        </div>
      </fieldset>
      <TopicBoxes draft={draft} problems={problems} change={change} />
      <div className="two-up">
        <div className="stack gap-1">
          {version > 0 ? (
            <div className="field">
              <span className="label">{words.slug}</span>
              <code className="wrap-anywhere">{draft.slug}</code>
              <p className="hint">{words.slugFixed}</p>
            </div>
          ) : (
            <TextField
              field="slug"
              label={words.slug}
              hint={words.slugHint}
              value={draft.slug}
              longest={100}
              mono
              problems={problems}
              change={(next) => change({ slug: next })}
            />
          )}
          {version === 0 && slug && slug !== draft.slug ? (
            <div>
              <button type="button" className="btn quiet slim outdent" onClick={() => change({ slug })}>
                {words.slugFromTitle}
              </button>
            </div>
          ) : null}
        </div>
        <NumberField
          field="time_limit_min"
          label={words.minutes}
          value={draft.time_limit_min}
          problems={problems}
          change={(time_limit_min) => change({ time_limit_min })}
        />
      </div>
      <TermsField
        field="companies"
        label={words.companies}
        hint={words.companiesHint}
        terms={draft.companies}
        most={50}
        longest={100}
        problems={problems}
        change={(companies) => change({ companies })}
      />
    </SectionPart>
  );
}
