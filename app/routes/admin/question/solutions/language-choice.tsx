import { LANGUAGES, type Language } from "../../../../../domain/judge/signature.ts";
import { common } from "../../../../strings/common.ts";

type LanguageChoiceProps = {
  /** Of the group of buttons, as no other on the page. */
  name: string;
  label: string;
  value: Language;
  /** Said beside a language's name. */
  note?: (language: Language) => string | null;
  change: (language: Language) => void;
};

/** One of the three languages, as a row of buttons. */
export function LanguageChoice({ name, label, value, note, change }: LanguageChoiceProps) {
  return (
    <fieldset className="seg">
      <legend className="sr">{label}</legend>
      {LANGUAGES.map((language) => {
        const said = note?.(language);
        return (
          <label key={language} className="chip">
            <input type="radio" name={name} checked={value === language} onChange={() => change(language)} />
            {common.language[language]}
            {said ? <span className="muted">{said}</span> : null}
          </label>
        );
      })}
    </fieldset>
  );
}
