import { Check, CircleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { MAX_QUESTIONS } from "../../../domain/interview.ts";
import { LANGUAGES } from "../../../domain/judge/signature.ts";
import { DSA_TOPICS, topicName } from "../../../domain/topics.ts";
import { common } from "../../strings/common.ts";
import { type SetupErrorField, setup } from "../../strings/setup.ts";
import { type SetupErrors, type SetupValues, TIME_LIMITS } from "./setup-form.ts";

export type FieldProps = {
  values: SetupValues;
  errors: SetupErrors;
  change: (part: Partial<SetupValues>) => void;
};

export function Kind({ values, errors, change }: FieldProps) {
  return (
    <Group legend={setup.kind} field="type" errors={errors}>
      <div className="options two">
        <label className="option">
          <input
            type="radio"
            name="type"
            value="DSA"
            checked={values.type === "DSA"}
            onChange={() => change({ type: "DSA" })}
          />
          <b>{common.kind.DSA}</b>
          <span className="small muted">{setup.kindText.DSA}</span>
        </label>
        <label className="option coming">
          <input type="radio" name="type" value="SYSTEM_DESIGN" disabled aria-describedby="type-coming" />
          <span className="row">
            <b>{common.kind.SYSTEM_DESIGN}</b>
            <span className="badge">{setup.coming}</span>
          </span>
          <span className="small muted">{setup.kindText.SYSTEM_DESIGN}</span>
          <span className="small muted" id="type-coming">
            {setup.comingWhy}
          </span>
        </label>
      </div>
    </Group>
  );
}

export function Difficulty({ values, errors, change }: FieldProps) {
  const choices = [["", setup.choose], ...Object.entries(common.difficulty)] as [string, string][];
  return (
    <Group legend={setup.difficulty} field="difficulty" errors={errors} hint={setup.chooseHint}>
      <Segments
        name="difficulty"
        choices={choices}
        value={values.difficulty}
        onChange={(difficulty) => change({ difficulty })}
      />
    </Group>
  );
}

export function Topics({ values, errors, change }: FieldProps) {
  const toggle = (topic: string, on: boolean) =>
    change({ topics: on ? [...values.topics, topic] : values.topics.filter((one) => one !== topic) });
  return (
    <Group legend={setup.topics} note={setup.topicsHint} field="topics" errors={errors}>
      <div className="chips">
        {DSA_TOPICS.map((topic) => (
          <label key={topic} className="chip">
            <input
              type="checkbox"
              name="topics"
              value={topic}
              checked={values.topics.includes(topic)}
              onChange={(event) => toggle(topic, event.target.checked)}
            />
            <Check className="icon" aria-hidden />
            {topicName(topic)}
          </label>
        ))}
      </div>
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

type GroupProps = {
  legend: string;
  note?: string;
  hint?: string;
  field: SetupErrorField;
  errors: SetupErrors;
  children: ReactNode;
};

export function Group({ legend, note, hint, field, errors, children }: GroupProps) {
  return (
    <fieldset className="stack gap-2" aria-describedby={errors[field] ? `error-${field}` : undefined}>
      <legend className="label">
        {legend} {note ? <span className="muted">{note}</span> : null}
      </legend>
      {children}
      {hint ? <p className="hint">{hint}</p> : null}
      <FieldError field={field} errors={errors} />
    </fieldset>
  );
}

function FieldError({ field, errors }: { field: SetupErrorField; errors: SetupErrors }) {
  const message = errors[field];
  if (!message) return null;
  return (
    <p className="error" id={`error-${field}`} role="alert">
      <CircleAlert className="icon" aria-hidden />
      {message}
    </p>
  );
}

type SegmentsProps = {
  name: string;
  choices: [value: string, label: string][];
  value: string;
  onChange: (value: string) => void;
};

export function Segments({ name, choices, value, onChange }: SegmentsProps) {
  return (
    <div className="seg">
      {choices.map(([choice, label]) => (
        <label key={choice} className="chip">
          <input
            type="radio"
            name={name}
            value={choice}
            checked={value === choice}
            onChange={() => onChange(choice)}
          />
          {label}
        </label>
      ))}
    </div>
  );
}
