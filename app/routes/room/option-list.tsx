import { Check, Circle, CircleCheck, CircleDot, CircleX } from "lucide-react";
import { Markdown } from "../../components/markdown.tsx";
import { design } from "../../strings/design.ts";
import type { ShownOption } from "./choice-view.ts";

const { choice } = design;

/** Options that can be chosen no more: the pick, and once it is known which one is right, each with its explanation. */
export function OptionList({ options }: { options: ShownOption[] }) {
  return (
    <ul className="options" aria-label={choice.answers}>
      {options.map((option) => (
        <Option key={option.key} option={option} />
      ))}
    </ul>
  );
}

export function OptionText({ name, text }: { name: string; text: string }) {
  return (
    <div className="option-text">
      <b>{name}</b>
      <div className="grow">
        <Markdown text={text} />
      </div>
    </div>
  );
}

function Option({ option }: { option: ShownOption }) {
  const { mine, right, explanation } = option;
  return (
    <li className={["option", mine ? "mine" : "", right ? "best" : ""].filter(Boolean).join(" ")}>
      <Mark option={option} />
      <div className="row between items-start">
        <OptionText name={option.key} text={option.text} />
        {mine || right ? (
          <span className="row gap-1">
            {right ? (
              <span className="badge success">
                <Check className="icon" aria-hidden />
                {choice.right}
              </span>
            ) : null}
            {mine ? <span className="badge accent">{choice.yours}</span> : null}
          </span>
        ) : null}
      </div>
      {explanation ? (
        <div className="why">
          <Markdown text={explanation} headings={4} />
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
