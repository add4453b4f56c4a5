import { Eye, EyeOff } from "lucide-react";
import { elapsedAt, remainingAt } from "../../../domain/room/clock.ts";
import { isOver, type RoomState } from "../../../domain/room/state.ts";
import { clockText, useFormat } from "../../format.ts";
import type { InterviewView } from "../../live/interview-store.ts";
import { room } from "../../strings/room.ts";
import { useClockHidden } from "./use-clock-hidden.ts";
import { useRoomNow } from "./use-room-now.ts";

type ClockProps = { state: RoomState; view: InterviewView };

/** Time left, or gone by without a limit, by the server's clock; it can be hidden. */
export function Clock({ state, view }: ClockProps) {
  const format = useFormat();
  const shows = state.config.accommodations?.countdown ?? true;
  const [hidden, toggle] = useClockHidden();
  const standing = state.clock.runningSince === null;
  const { now, stopped: cutOff } = useRoomNow(view, shows && !hidden && !standing);
  const stopped = standing ? !isOver(state) : cutOff;
  const left = remainingAt(state.clock, now);
  const ms = left ?? elapsedAt(state.clock, now);
  const words = format.duration(Math.floor(ms / 1000));
  const label = left === null ? room.clock.spent(words) : room.clock.left(words);
  if (!shows) return null;
  const Icon = hidden ? Eye : EyeOff;
  return (
    <span className="row flex-nowrap gap-1">
      {hidden ? (
        <span className="small muted">{room.clock.hidden}</span>
      ) : (
        <span
          className={tone(left, stopped)}
          role="timer"
          aria-label={stopped ? room.clock.standing(label) : label}
        >
          {clockText(left === null ? Math.floor(ms / 1000) * 1000 : ms)}
        </span>
      )}
      {stopped && !hidden ? <span className="badge warning hide-s">{room.clock.stopped}</span> : null}
      <button
        type="button"
        className="btn quiet slim square"
        aria-label={hidden ? room.clock.show : room.clock.hide}
        onClick={toggle}
      >
        <Icon className="icon" aria-hidden />
      </button>
    </span>
  );
}

function tone(left: number | null, stopped: boolean): string {
  if (stopped) return "clock muted";
  return left !== null && left <= 5 * 60_000 ? "clock tone-warning" : "clock";
}
