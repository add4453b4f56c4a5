import type { RoomState, Round } from "../../../domain/room/state.ts";
import type { McqTask } from "../../../domain/room/task.ts";
import { ChoiceForm } from "./choice-form.tsx";
import { ChoiceResult } from "./choice-result.tsx";
import { choiceStep } from "./choice-view.ts";
import { mayAct } from "./may-act.ts";
import { useArrivalFocus } from "./use-arrival-focus.ts";
import type { Interview } from "./use-interview.ts";

type ChoiceProps = {
  interview: Interview;
  state: RoomState;
  round: Round;
  task: McqTask;
  onChat: () => void;
};

/** A question with four answers: to choose from, and once committed, what became of the choice. */
export function Choice({ interview, state, round, task, onChat }: ChoiceProps) {
  const sending = interview.view.unsent.some((command) => command.type === "answer.mcq");
  const open = mayAct(state, round) || state.status === "PAUSED";
  const step = choiceStep({ task, sending, open });
  const result = useArrivalFocus<HTMLDivElement>(task.answer !== null);
  if (step === "choosing" || step === "sending")
    return <ChoiceForm interview={interview} state={state} round={round} sending={step === "sending"} />;
  return (
    <ChoiceResult options={round.question.options} task={task} step={step} status={result} onChat={onChat} />
  );
}
