import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";
import type { SetupErrorField } from "../../strings/setup.ts";
import type { SetupErrors } from "./setup-form.ts";

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

export function FieldError({ field, errors }: { field: SetupErrorField; errors: SetupErrors }) {
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
