import { Check } from "lucide-react";
import { type QuestionFormat, QuestionType } from "../../../domain/question.ts";
import { common } from "../../strings/common.ts";
import { design } from "../../strings/design.ts";
import { setup } from "../../strings/setup.ts";
import { topicName } from "../../strings/topics.ts";
import type { FieldProps } from "./fields.tsx";
import { Group, Segments } from "./group.tsx";
import { topicsOf, withKind } from "./kinds.ts";

export function Kind({ values, errors, change }: FieldProps) {
  return (
    <Group legend={setup.kind} field="type" errors={errors}>
      <div className="options two">
        {QuestionType.options.map((type) => (
          <label className="option" key={type}>
            <input
              type="radio"
              name="type"
              value={type}
              checked={values.type === type}
              onChange={() => change(withKind(values, type))}
            />
            <b>{common.kind[type]}</b>
            <span className="small muted">{setup.kindText[type]}</span>
          </label>
        ))}
      </div>
    </Group>
  );
}

/** System design only: one kind of question, or the mix that the summary spells out. */
export function Format({ values, errors, change }: FieldProps) {
  const choices: [string, string][] = [
    ["", design.mixed],
    ...FORMATS.map((format): [string, string] => [format, design.format[format]]),
  ];
  return (
    <Group legend={setup.format} field="format" errors={errors} hint={setup.formatHint}>
      <Segments
        name="format"
        choices={choices}
        value={values.format}
        onChange={(format) => change({ format })}
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
        {topicsOf(values.type).map((topic) => (
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

/** From short to long. */
const FORMATS: QuestionFormat[] = ["MCQ", "SCENARIO", "OPEN_ENDED"];
