import { ConfirmWhenAsked } from "../../components/confirm-when-asked.tsx";
import { pause, waitWords } from "../../strings/pause.ts";
import { PausedModal } from "./dialogs-at-hand.ts";
import type { DialogProps } from "./end-dialogs.tsx";
import type { PausedProps } from "./paused.tsx";

/** Before the pause: whether the clock stops, as that depends on the kind of interview. */
export function PauseDialog(props: DialogProps) {
  const { interviewType, config, waits } = props.state;
  const clock = pause.clock[interviewType];
  const timeUp = interviewType === "DSA" && config.time_limit_min !== null ? pause.timeUp : "";
  const kept = pause.kept(waitWords(waits.leftMs));
  return (
    <ConfirmWhenAsked
      {...props}
      title={pause.title}
      text={[clock, timeUp, kept].filter(Boolean).join(" ")}
      stay={pause.stay}
      confirm={pause.confirm}
    >
      <p className="strong">{clock}</p>
      {timeUp ? <p>{timeUp}</p> : null}
      <p className="muted">{kept}</p>
    </ConfirmWhenAsked>
  );
}

/** Over the room while the interview is paused. */
export const PausedDialog = ({ state, ...props }: Omit<PausedProps, "pausedAt">) =>
  state.status === "PAUSED" && state.pausedAt !== null ? (
    <PausedModal state={state} pausedAt={state.pausedAt} {...props} />
  ) : null;
