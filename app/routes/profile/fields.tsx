import { Check, CircleAlert } from "lucide-react";
import { LANGUAGES } from "../../../domain/judge/signature.ts";
import { common } from "../../strings/common.ts";
import { profile as words } from "../../strings/profile.ts";
import type { ProfileErrors } from "./profile-form.ts";
import type { ProfileValues } from "./profile-values.ts";
import { useSent } from "./sent-fields.ts";

export type FieldsProps = { values: ProfileValues; errors: ProfileErrors };

/** What someone prepares for. */
export function AboutFields({ values, errors }: FieldsProps) {
  return (
    <div className="options two">
      <TextField
        name="target_role"
        label={words.role}
        hint={words.roleHint}
        value={values.target_role}
        error={errors.target_role}
      />
      <TextField
        name="target_company"
        label={words.company}
        hint={words.companyHint}
        value={values.target_company}
        error={errors.target_company}
      />
    </div>
  );
}

/** What someone brings. */
export function ExperienceFields({ values, errors }: FieldsProps) {
  return (
    <div className="options two">
      <TextField
        name="experience_years"
        label={words.years}
        hint={words.yearsHint}
        value={values.experience_years}
        error={errors.experience_years}
        numeric
      />
      <div className="field">
        <label htmlFor="preferred_language">{words.language}</label>
        <select
          className="input"
          id="preferred_language"
          name="preferred_language"
          defaultValue={values.preferred_language}
          aria-describedby="preferred_language-hint"
          aria-invalid={errors.preferred_language ? true : undefined}
        >
          {LANGUAGES.map((language) => (
            <option key={language} value={language}>
              {common.language[language]}
            </option>
          ))}
        </select>
        <p className="hint" id="preferred_language-hint">
          {words.languageHint}
        </p>
        <FieldError id="preferred_language-error" message={errors.preferred_language} />
      </div>
    </div>
  );
}

/** Skills as boxes to untick, and room for more. */
export function SkillFields({ values, errors }: FieldsProps) {
  return (
    <fieldset className="stack gap-3" aria-describedby={errors.skills ? "more_skills-error" : undefined}>
      <legend className="label">
        {words.skills} <span className="muted">{values.skills.length > 0 ? words.skillsKeep : null}</span>
      </legend>
      {values.skills.length > 0 ? (
        <SkillChips names={values.skills} />
      ) : (
        <p className="hint">{words.skillsNone}</p>
      )}
      <TextField
        name="more_skills"
        label={words.skillsMore}
        hint={words.skillsMoreHint}
        value={values.more_skills}
        error={errors.skills}
      />
    </fieldset>
  );
}

export function SkillChips({ names }: { names: readonly string[] }) {
  const sent = useSent();
  return (
    <div className="chips">
      {names.map((name) => (
        <label key={name} className="chip">
          <input
            type="checkbox"
            name="skills"
            value={name}
            defaultChecked={sent.isOn("skills", true, name)}
          />
          <Check className="icon" aria-hidden />
          {name}
        </label>
      ))}
    </div>
  );
}

type TextFieldProps = {
  name: string;
  /** Where another field of the page has the same name. */
  id?: string;
  label: string;
  hint?: string;
  value: string;
  error: string | undefined;
  numeric?: boolean;
  /** Optional is said of fields whose hint does not make it plain. */
  optional?: boolean;
};

export function TextField(props: TextFieldProps) {
  const { name, id = name, label, hint, value, error, numeric = false, optional = true } = props;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className="field">
      <label htmlFor={id}>
        {label} {optional ? <span className="muted">{common.optional}</span> : null}
      </label>
      <input
        className="input"
        id={id}
        name={name}
        defaultValue={value}
        autoComplete="off"
        aria-describedby={described || undefined}
        aria-invalid={error ? true : undefined}
        type="text"
        inputMode={numeric ? "numeric" : undefined}
      />
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      <FieldError id={`${id}-error`} message={error} />
    </div>
  );
}

export function FieldError({ id, message }: { id: string; message: string | undefined }) {
  if (!message) return null;
  return (
    <p className="error" id={id} role="alert">
      <CircleAlert className="icon" aria-hidden />
      {message}
    </p>
  );
}
