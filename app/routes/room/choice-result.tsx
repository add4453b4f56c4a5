import { Check, Circle, CircleCheck, CircleDot, CircleX, LoaderCircle, MessageSquare } from "lucide-react";
import type { ReactNode, RefObject } from "react";
import type { Round } from "../../../domain/room/state.ts";
import type { McqTask } from "../../../domain/room/task.ts";
import { Markdown } from "../../components/markdown.tsx";
import { useFormat } from "../../format.ts";
import { design } from "../../strings/design.ts";
import { OptionText } from "./choice-form.tsx";
import { type ChoiceStep, type ShownOption, shownOptions } from "./choice-view.ts";

type ChoiceResultProps = {
  options: Round["question"]["options"];
  task: McqTask;
  step: ChoiceStep;
  status: RefObject<HTMLDivElement>;
  onChat: () => void;
};

const { choice } = design;

/** A committed choice: what is awaited, and once the answer is opened, each option with its explanation. */
export function ChoiceResult({ options, task, step, status, onChat }: ChoiceResultProps) {
  const format = useFormat();
  const { answer } = task;
  return (
    <div className="stack">
      <div ref={status} tabIndex={-1} className="outline-none">
        <Status task={task} step={step} onChat={onChat} />
      </div>
      <ul className="options" aria-label={choice.answers}>
        {shownOptions(options, task).map((option) => (
          <Option key={option.key} option={option} />
        ))}
      </ul>
      {answer ? (
        <div className="field">
          <p className="label">{choice.reason}</p>
          <p className={answer.reasoning ? "notice said" : "muted small"}>
            {answer.reasoning ?? choice.noReason}
          </p>
          <p className="hint">{choice.committed(format.time(answer.at))}</p>
        </div>
      ) : null}
    </div>
  );
}

function Status({ task, step, onChat }: Pick<ChoiceResultProps, "task" | "step" | "onChat">) {
  const { answer, key } = task;
  if (step === "opened" && answer && key)
    return answer.key === key.correct ? (
      <Said tone="success" icon={<CircleCheck className="icon" aria-hidden />} text={choice.youRight} />
    ) : (
      <Said
        tone="danger"
        icon={<CircleX className="icon" aria-hidden />}
        text={choice.youWrong(key.correct)}
      />
    );
  if (step === "owes-reason")
    return (
      <Said tone="accent" icon={<MessageSquare className="icon" aria-hidden />} text={choice.owed}>
        <button type="button" className="btn slim" onClick={onChat}>
          {choice.toChat}
        </button>
      </Said>
    );
  if (step === "opening")
    return (
      <Said tone="accent" icon={<LoaderCircle className="icon spin" aria-hidden />} text={choice.opening} />
    );
  return <p className="notice">{answer ? choice.unopened : choice.ended}</p>;
}

type SaidProps = { tone: string; icon: ReactNode; text: string; children?: ReactNode };

function Said({ tone, icon, text, children }: SaidProps) {
  return (
    <div className={`notice ${tone}`}>
      {icon}
      <p>{text}</p>
      {children}
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
