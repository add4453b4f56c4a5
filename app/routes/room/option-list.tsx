import { Check, Circle, CircleCheck, CircleDot, CircleX } from "lucide-react";
import type { ReactNode } from "react";
import { QUESTIONS_IN } from "../../../domain/questions-in.ts";
import { mcq } from "../../strings/mcq.ts";
import type { ShownOption } from "./choice-view.ts";

/** Options that can be chosen no more: the pick, and once it is known which one is right, each with its explanation. */
export function OptionList<Text extends string>({ options, show }: OptionListProps<Text>) {
  return (
    <ul className="options" aria-label={mcq.answers}>
      {options.map((option) => (
        <Option key={option.key} option={option} show={show} />
      ))}
    </ul>
  );
}

type OptionListProps<Text extends string> = {
  options: ShownOption<Text>[];
  /** A text as the page shows it; `headings`: the level of its highest one. */
  show: (text: Text, headings: 3 | 4) => ReactNode;
};

export function OptionText({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="option-text">
      <b>{name}</b>
      <div className="grow" lang={QUESTIONS_IN}>
        {children}
      </div>
    </div>
  );
}

type OptionProps<Text extends string> = {
  option: ShownOption<Text>;
  show: OptionListProps<Text>["show"];
};

function Option<Text extends string>({ option, show }: OptionProps<Text>) {
  const { mine, right, explanation } = option;
  return (
    <li className={["option", mine ? "mine" : "", right ? "best" : ""].filter(Boolean).join(" ")}>
      <Mark option={option} />
      <div className="row between items-start">
        <OptionText name={option.key}>{show(option.text, 3)}</OptionText>
        {mine || right ? (
          <span className="row gap-1">
            {right ? (
              <span className="badge success">
                <Check className="icon" aria-hidden />
                {mcq.right}
              </span>
            ) : null}
            {mine ? <span className="badge accent">{mcq.yours}</span> : null}
          </span>
        ) : null}
      </div>
      {explanation ? (
        <div className="why" lang={QUESTIONS_IN}>
          {show(explanation, 4)}
        </div>
      ) : null}
    </li>
  );
}

function Mark({ option: { mine, right } }: { option: ShownOption }) {
  if (right) return <CircleCheck className="icon tone-success" aria-hidden />;
  if (!mine) return <Circle className="icon muted" aria-hidden />;
  return right === false ? (
    <CircleX className="icon tone-danger" aria-hidden />
  ) : (
    <CircleDot className="icon tone-accent" aria-hidden />
  );
}
