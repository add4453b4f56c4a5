import type { OptionKey } from "../../../domain/question.ts";
import type { McqTask } from "../../../domain/room/task.ts";

/** How an option stands once the candidate has committed to one; `Text`: Markdown, or the HTML that was made of it. */
export type ShownOption<Text extends string = string> = {
  key: OptionKey;
  text: Text;
  mine: boolean;
  /** Null until the answer is opened. */
  right: boolean | null;
  explanation: Text | null;
};

/** Where the choice stands; `unopenable`: the answer could not be had; `closed`: the question ended before there was more. */
export type ChoiceStep =
  | "choosing"
  | "sending"
  | "owes-reason"
  | "opening"
  | "unopenable"
  | "opened"
  | "closed";

type Shown = { task: McqTask; sending: boolean; open: boolean };

export function choiceStep({ task, sending, open }: Shown): ChoiceStep {
  if (task.key) return "opened";
  if (!open) return "closed";
  if (!task.answer) return sending ? "sending" : "choosing";
  // Once the answer is on its way no reason is awaited, whether one was given or not.
  if (task.revealRequest !== null) return "opening";
  return task.answer.reasoning === null ? "owes-reason" : "unopenable";
}

/** The options with the pick marked and, once it is known, which one is right and why. */
export function shownOptions(
  options: { key: OptionKey; text: string }[],
  { answer, key }: Pick<McqTask, "answer" | "key">,
): ShownOption[] {
  return options.map((option) => ({
    ...option,
    mine: option.key === answer?.key,
    right: key ? key.correct === option.key : null,
    explanation: key?.explanations.find((one) => one.key === option.key)?.text ?? null,
  }));
}
