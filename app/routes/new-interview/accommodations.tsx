import { accommodations as words } from "../../strings/accommodations.ts";
import type { FieldProps } from "./fields.tsx";
import { Group, Segments } from "./group.tsx";

/** Extra time and quiet, folded away until they are wanted; open where something was chosen before. */
export function Accommodations({ values, errors, change }: FieldProps) {
  const chosen = values.extra_time !== "1" || values.no_countdown || values.text_only;
  return (
    <details open={chosen || undefined}>
      <summary>{words.title}</summary>
      <div className="stack gap-4 pt-3">
        <p className="hint">{words.lead}</p>
        <input type="hidden" name="accommodations" value="given" />
        <Group legend={words.extraTime} field="accommodations" errors={errors}>
          <Segments
            name="extra_time"
            choices={Object.entries(words.times).sort(([a], [b]) => Number(a) - Number(b))}
            value={values.extra_time}
            onChange={(extra_time) => change({ extra_time })}
          />
        </Group>
        <Tick
          name="no_countdown"
          label={words.countdown}
          hint={words.countdownHint}
          checked={values.no_countdown}
          onChange={(no_countdown) => change({ no_countdown })}
        />
        <Tick
          name="text_only"
          label={words.textOnly}
          hint={words.textOnlyHint}
          checked={values.text_only}
          onChange={(text_only) => change({ text_only })}
        />
      </div>
    </details>
  );
}

type TickProps = {
  name: string;
  label: string;
  hint: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
};

function Tick({ name, label, hint, checked, onChange }: TickProps) {
  return (
    <label className="row flex-nowrap items-start gap-3">
      <input
        type="checkbox"
        className="mt-1"
        name={name}
        value="yes"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>
        {label}
        <span className="hint block">{hint}</span>
      </span>
    </label>
  );
}
