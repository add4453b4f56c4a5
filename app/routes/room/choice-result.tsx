import { CircleCheck, CircleX, LoaderCircle, MessageSquare } from "lucide-react";
import type { ReactNode, RefObject } from "react";
import type { Round } from "../../../domain/room/state.ts";
import type { McqTask } from "../../../domain/room/task.ts";
import { Markdown } from "../../components/markdown.tsx";
import { useFormat } from "../../format.ts";
import { mcq } from "../../strings/mcq.ts";
import { type ChoiceStep, shownOptions } from "./choice-view.ts";
import { OptionList } from "./option-list.tsx";

type ChoiceResultProps = {
  options: Round["question"]["options"];
  task: McqTask;
  step: ChoiceStep;
  status: RefObject<HTMLDivElement>;
  onChat: () => void;
};

/** A committed choice: what is awaited, and once the answer is opened, each option with its explanation. */
export function ChoiceResult({ options, task, step, status, onChat }: ChoiceResultProps) {
  const format = useFormat();
  const { answer } = task;
  return (
    <div className="stack">
      <div ref={status} tabIndex={-1} className="outline-none">
        <Status task={task} step={step} onChat={onChat} />
      </div>
      <OptionList
        options={shownOptions(options, task)}
        show={(text, headings) => <Markdown text={text} headings={headings} />}
      />
      {answer ? (
        <div className="field">
          <p className="label">{mcq.reason}</p>
          <p className={answer.reasoning ? "notice said" : "muted small"}>
            {answer.reasoning ?? mcq.noReason}
          </p>
          <p className="hint">{mcq.committed(format.time(answer.at))}</p>
        </div>
      ) : null}
    </div>
  );
}

function Status({ task, step, onChat }: Pick<ChoiceResultProps, "task" | "step" | "onChat">) {
  const { answer, key } = task;
  if (step === "opened" && answer && key)
    return answer.key === key.correct ? (
      <Said tone="success" icon={<CircleCheck className="icon" aria-hidden />} text={mcq.youRight} />
    ) : (
      <Said tone="danger" icon={<CircleX className="icon" aria-hidden />} text={mcq.youWrong(key.correct)} />
    );
  if (step === "owes-reason")
    return (
      <Said tone="accent" icon={<MessageSquare className="icon" aria-hidden />} text={mcq.owed}>
        <button type="button" className="btn slim" onClick={onChat}>
          {mcq.toChat}
        </button>
      </Said>
    );
  if (step === "opening")
    return (
      <Said tone="accent" icon={<LoaderCircle className="icon spin" aria-hidden />} text={mcq.opening} />
    );
  if (step === "unopenable") return <p className="notice">{mcq.unopenable}</p>;
  return <p className="notice">{answer ? mcq.unopened : mcq.ended}</p>;
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
