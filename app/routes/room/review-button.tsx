import { Eye } from "lucide-react";
import { isLookedAt } from "../../../domain/room/coding.ts";
import type { RoomState, Round } from "../../../domain/room/state.ts";
import { whileFollowing } from "./following.tsx";
import { mayWrite } from "./may-act.ts";
import type { Interview } from "./use-interview.ts";

type ReviewButtonProps = {
  interview: Interview;
  state: RoomState;
  round: Round;
  text: string;
  label?: string;
  /** Said when it stands as it was when it was last looked at. */
  looked: string;
  /** The words give way where there is little room. */
  short?: boolean;
};

/** Asks the interviewer to look at what was written; there once something was. */
export function ReviewButton(props: ReviewButtonProps) {
  const { interview, state, round, text, label, looked, short = false } = props;
  const seen = isLookedAt(round);
  const idle = mayWrite(interview, state, round) && state.turn === null && !seen;
  if (!round.codeTouched || round.status !== "IN_PROGRESS") return null;
  return (
    <button
      type="button"
      className="btn quiet"
      aria-label={label}
      aria-disabled={!idle}
      title={seen ? looked : undefined}
      {...whileFollowing(interview)}
      onClick={() => idle && interview.send({ type: "review" })}
    >
      <Eye className="icon" aria-hidden />
      <span className={short ? "hide-m" : undefined}>{text}</span>
    </button>
  );
}
