import { hasAnswer, type RoomState, type Round } from "../../../domain/room/state.ts";
import { ConfirmWhenAsked } from "../../components/confirm-when-asked.tsx";
import { skipping } from "../../strings/pause.ts";
import { room } from "../../strings/room.ts";
import { standsWords } from "./stands.ts";

export type DialogProps = { open: boolean; state: RoomState; onClose: () => void; onConfirm: () => void };

/** Before a question is left for good: what stands of it, and what comes. */
export function FinishDialog({
  round,
  onSkip,
  ...props
}: DialogProps & { round: Round; onSkip: () => void }) {
  const { finish } = room;
  const last = round.number >= props.state.config.num_questions;
  const stands = standsWords(props.state, round);
  const comes = last ? finish.last : finish.next;
  return (
    <ConfirmWhenAsked
      {...props}
      title={finish.title(round.number)}
      text={`${stands} ${comes}`}
      stay={finish.stay}
      confirm={last ? finish.confirmLast : finish.confirm}
      other={{ label: finish.skip, act: onSkip }}
    >
      <p>{stands}</p>
      <p className="muted">{comes}</p>
    </ConfirmWhenAsked>
  );
}

/** Before a question is passed over: that nothing done in it counts. */
export function SkipDialog({ round, ...props }: DialogProps & { round: Round }) {
  const { finish } = room;
  const last = round.number >= props.state.config.num_questions;
  const others = props.state.rounds.some((one) => one.id !== round.id && one.status === "COMPLETED");
  const nothing = last && !others ? ` ${skipping.nothing}` : "";
  const comes = `${last ? skipping.last : finish.next}${nothing}`;
  return (
    <ConfirmWhenAsked
      {...props}
      title={skipping.title(round.number)}
      text={`${skipping.text} ${comes}`}
      stay={finish.stay}
      confirm={last ? skipping.confirmLast : skipping.confirm}
    >
      <p>{skipping.text}</p>
      <p className="muted">{comes}</p>
    </ConfirmWhenAsked>
  );
}

/** Before the interview is ended: what is kept and what is left out. */
export function EndDialog(props: DialogProps) {
  const { ending } = room;
  const { state } = props;
  const unopened = state.config.num_questions - state.rounds.length;
  const kept = hasAnswer(state) ? ending.text : ending.nothing;
  const left = unopened > 0 ? ending.left(unopened) : "";
  return (
    <ConfirmWhenAsked
      {...props}
      title={ending.title}
      text={[kept, left].filter(Boolean).join(" ")}
      stay={ending.stay}
      confirm={ending.confirm}
      danger
    >
      <p>{kept}</p>
      {left ? <p className="muted">{left}</p> : null}
    </ConfirmWhenAsked>
  );
}
