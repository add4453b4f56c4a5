import { MAX_QUESTIONS } from "../../../domain/interview.ts";
import { LANGUAGES } from "../../../domain/judge/signature.ts";
import { Mode } from "../../../domain/selection/request.ts";
import { common } from "../../strings/common.ts";
import { setup } from "../../strings/setup.ts";
import { FieldError, Group, Segments } from "./group.tsx";
import { type SetupErrors, type SetupValues, TIME_LIMITS } from "./setup-form.ts";

export type FieldProps = {
  values: SetupValues;
  errors: SetupErrors;
  change: (part: Partial<SetupValues>) => void;
};

export function Difficulty({ values, errors, change }: FieldProps) {
  const choices = [["", setup.choose], ...Object.entries(common.difficulty)] as [string, string][];
  const hint = values.difficulty === "" ? setup.chooseHint : setup.levelHint;
  return (
    <Group legend={setup.difficulty} field="difficulty" errors={errors} hint={hint}>
      <Segments
        name="difficulty"
        choices={choices}
        value={values.difficulty}
        onChange={(difficulty) => change({ difficulty })}
      />
    </Group>
  );
}

/** What the questions are chosen for. */
export function Purpose({ values, errors, change }: FieldProps) {
  return (
    <Group legend={setup.purpose} field="mode" errors={errors} hint={setup.purposeHint}>
      <Segments
        name="mode"
        choices={Mode.options.map((mode) => [mode, setup.mode[mode]])}
        value={values.mode}
        onChange={(mode) => change({ mode })}
      />
    </Group>
  );
}

export function Length({ values, errors, change }: FieldProps) {
  const counts = Array.from({ length: MAX_QUESTIONS }, (_, index) => String(index + 1));
  const times = TIME_LIMITS.map((minutes): [string, string] => [String(minutes), setup.minutes(minutes)]);
  return (
    <div className="row items-start gap-x-12 gap-y-6">
      <Group legend={setup.questions} field="num_questions" errors={errors}>
        <Segments
          name="num_questions"
          choices={counts.map((count) => [count, count])}
          value={values.num_questions}
          onChange={(num_questions) => change({ num_questions })}
        />
      </Group>
      <Group legend={setup.time} field="time_limit_min" errors={errors}>
        <Segments
          name="time_limit_min"
          choices={[...times, ["none", setup.noLimit]]}
          value={values.time_limit_min}
          onChange={(time_limit_min) => change({ time_limit_min })}
        />
      </Group>
    </div>
  );
}

export function LanguageField({ values, errors, change }: FieldProps) {
  return (
    <div className="field">
      <label htmlFor="language">{setup.language}</label>
      <select
        className="input"
        id="language"
        name="language"
        value={values.language}
        aria-describedby="language-hint"
        aria-invalid={errors.language ? true : undefined}
        onChange={(event) => change({ language: event.target.value })}
      >
        {LANGUAGES.map((language) => (
          <option key={language} value={language}>
            {common.language[language]}
          </option>
        ))}
      </select>
      <p className="hint" id="language-hint">
        {setup.languageHint}
      </p>
      <FieldError field="language" errors={errors} />
    </div>
  );
}

export function Company({ values, errors, change }: FieldProps) {
  return (
    <div className="field">
      <label htmlFor="company">
        {setup.company} <span className="muted">{common.optional}</span>
      </label>
      <input
        className="input"
        id="company"
        name="target_company"
        value={values.target_company}
        autoComplete="off"
        aria-describedby="company-hint error-target_company"
        aria-invalid={errors.target_company ? true : undefined}
        onChange={(event) => change({ target_company: event.target.value })}
      />
      <p className="hint" id="company-hint">
        {setup.companyHint}
      </p>
      <FieldError field="target_company" errors={errors} />
    </div>
  );
}
