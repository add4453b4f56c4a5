import { useId } from "react";

type PlainFieldProps = {
  label: string;
  value: string;
  longest: number;
  mono?: boolean;
  numeric?: boolean;
  change: (value: string) => void;
};

/** A short text that is no field of the draft by itself: what is wrong with it is said of the whole. */
export function PlainField({
  label,
  value,
  longest,
  mono = false,
  numeric = false,
  change,
}: PlainFieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={mono ? "input mono" : "input"}
        value={value}
        maxLength={longest}
        inputMode={numeric ? "decimal" : undefined}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        onChange={(event) => change(event.currentTarget.value)}
      />
    </div>
  );
}
