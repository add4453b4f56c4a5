import { roundTimeLeft } from "../../../domain/room/round-time.ts";
import { isOver, type RoomState, type Round } from "../../../domain/room/state.ts";
import { useFormat } from "../../format.ts";
import type { InterviewView } from "../../live/interview-store.ts";
import { roundTimeWords } from "./round-time-words.ts";
import { useClockHidden } from "./use-clock-hidden.ts";
import { useRoomNow } from "./use-room-now.ts";

type RoundTimeProps = { state: RoomState; round: Round; view: InterviewView };

/** What is left of the time meant for the question. Nothing ends with it, so it stays calm when it is over. */
export function RoundTime({ state, round, view }: RoundTimeProps) {
  const format = useFormat();
  const [hidden] = useClockHidden();
  const shows =
    !hidden &&
    round.status === "IN_PROGRESS" &&
    !isOver(state) &&
    (state.config.accommodations?.countdown ?? true);
  const { now } = useRoomNow(view, shows && state.clock.runningSince !== null);
  const left = shows ? roundTimeLeft(state, round, now) : null;
  if (left === null) return null;
  const { over, text, label } = roundTimeWords(left, format);
  return (
    <span className={over ? "small num strong pr-2" : "small num muted pr-2"} role="timer" aria-label={label}>
      {text}
    </span>
  );
}
