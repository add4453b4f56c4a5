import { Check, Flag, Pause, SkipForward } from "lucide-react";
import { isOver, type RoomState, type Round } from "../../../domain/room/state.ts";
import { pause, skipping } from "../../strings/pause.ts";
import { room } from "../../strings/room.ts";
import { EndDialog, FinishDialog, SkipDialog } from "./end-dialogs.tsx";
import { whileFollowing } from "./following.tsx";
import { mayAct } from "./may-act.ts";
import { PauseDialog } from "./pause-dialogs.tsx";
import type { Interview } from "./use-interview.ts";

/** What is asked about before it is done. */
export type Asking = "pause" | "skip" | "finish" | "end";

type RoomActionsProps = {
  interview: Interview;
  state: RoomState;
  round: Round;
  asking: Asking | null;
  onAsk: (asking: Asking | null) => void;
};

/** The pause, and the ways out of the question and of the interview; each asks first. */
export function RoomActions({ interview, state, round, asking, onAsk }: RoomActionsProps) {
  if (isOver(state)) return null;
  const open = mayAct(state, round);
  const last = round.number >= state.config.num_questions;
  const following = whileFollowing(interview);
  const ask = (what: Asking) => () => following || onAsk(what);
  const finish = last ? room.finishLast : room.finishQuestion;
  const dialog = (name: Asking) => ({ open: asking === name, state, round, onClose: () => onAsk(null) });
  return (
    <span className="row flex-nowrap gap-1 room-actions">
      <button
        type="button"
        className="btn slim"
        aria-label={pause.button}
        disabled={state.status === "PAUSED"}
        {...following}
        onClick={ask("pause")}
      >
        <Pause className="icon" aria-hidden />
        <span className="hide-m">{pause.button}</span>
      </button>
      <button
        type="button"
        className="btn slim hide-s"
        aria-label={skipping.button}
        disabled={!open}
        {...following}
        onClick={ask("skip")}
      >
        <SkipForward className="icon" aria-hidden />
        <span className="hide-m">{skipping.short}</span>
      </button>
      <button
        type="button"
        className="btn slim"
        aria-label={finish}
        disabled={!open}
        {...following}
        onClick={ask("finish")}
      >
        <Check className="icon" aria-hidden />
        <span className="hide-s">{finish}</span>
      </button>
      <button type="button" className="btn slim" {...following} onClick={ask("end")}>
        <Flag className="icon hide-s" aria-hidden />
        {room.end}
      </button>
      <PauseDialog {...dialog("pause")} onConfirm={() => interview.send({ type: "pause" })} />
      <SkipDialog {...dialog("skip")} onConfirm={() => interview.send({ type: "round.skip" })} />
      <FinishDialog
        {...dialog("finish")}
        onSkip={() => onAsk("skip")}
        onConfirm={() => interview.send({ type: "round.finish" })}
      />
      <EndDialog {...dialog("end")} onConfirm={() => interview.send({ type: "end", giveUp: false })} />
    </span>
  );
}
