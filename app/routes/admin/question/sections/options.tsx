import { ArrowDown, ArrowUp } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import type { Draft } from "../../../../../domain/authoring/draft.ts";
import { OptionKey } from "../../../../../domain/question.ts";
import { authoring } from "../../../../strings/authoring-sections.ts";
import { listAfter } from "../form/list-step.ts";
import { ProblemLines, problemsAt } from "../form/problem-lines.tsx";
import { RowButton } from "../form/row-button.tsx";
import { SectionPart } from "../form/section-part.tsx";
import { TextField } from "../form/text-field.tsx";
import { fieldId, type SectionProps } from "../section.ts";
import "../form/form.css";

const words = authoring.options;
const KEYS = OptionKey.options;

/** The four options of a multiple-choice question, one of them marked as right. */
export function OptionsSection({ draft, problems, change }: SectionProps) {
  const rows = useRef<HTMLOListElement>(null);
  const focus = useRef<{ at: number; on: "up" | "down" } | null>(null);
  const [said, setSaid] = useState("");
  useEffect(() => {
    if (focus.current)
      rows.current?.children[focus.current.at]
        ?.querySelector<HTMLElement>(`[data-on=${focus.current.on}]`)
        ?.focus();
    focus.current = null;
  });
  const options = four(draft.options);
  const write = (next: Draft["options"]) => change({ options: next });
  const move = (at: number, by: 1 | -1) => {
    const to = at + by;
    focus.current = { at: to, on: by < 0 ? "up" : "down" };
    setSaid(words.moved(KEYS[at]!, KEYS[to]!));
    write(four(listAfter(options, { kind: "move", at, to })));
  };
  return (
    <SectionPart title={words.title} lead={words.lead}>
      <div id={fieldId("options")} tabIndex={-1}>
        <ProblemLines
          field="options"
          messages={problemsAt(problems, "options").map(({ message }) => message)}
        />
      </div>
      <ol className="edit-list" ref={rows}>
        {options.map((option, at) => {
          const field = `options.${at}`;
          const set = (part: Partial<typeof option>) => write(options.with(at, { ...option, ...part }));
          return (
            <li key={option.key}>
              <fieldset className="edit-row" aria-labelledby={`${fieldId(field)}--called`}>
                <div className="row between">
                  <span className="label" id={`${fieldId(field)}--called`}>
                    {words.name(option.key)}
                  </span>
                  <span className="row gap-1">
                    <RowButton
                      on="up"
                      label={words.up(option.key)}
                      icon={ArrowUp}
                      off={at === 0}
                      act={() => move(at, -1)}
                    />
                    <RowButton
                      on="down"
                      label={words.down(option.key)}
                      icon={ArrowDown}
                      off={at === options.length - 1}
                      act={() => move(at, 1)}
                    />
                  </span>
                </div>
                <label className="row small">
                  <input
                    type="radio"
                    name="right-option"
                    id={fieldId(`${field}.is_correct`)}
                    checked={option.is_correct}
                    onChange={() => write(options.map((one) => ({ ...one, is_correct: one === option })))}
                  />
                  {words.right}
                </label>
                <TextField
                  field={`${field}.text`}
                  label={words.text}
                  value={option.text}
                  problems={problems}
                  longest={500}
                  rows={1}
                  change={(text) => set({ text })}
                />
                <TextField
                  field={`${field}.explanation`}
                  label={words.explanation}
                  hint={words.explanationHint}
                  value={option.explanation}
                  problems={problems}
                  longest={1200}
                  rows={2}
                  change={(explanation) => set({ explanation })}
                />
              </fieldset>
            </li>
          );
        })}
      </ol>
      <p className="sr" aria-live="polite">
        {said}
      </p>
    </SectionPart>
  );
}

/** Always A to D, in this order: what is moved takes the letter of its new place. */
const four = (options: Draft["options"]): Draft["options"] =>
  KEYS.map((key, at) => ({ text: "", is_correct: false, explanation: "", ...options[at], key }));
