import { Eye, EyeOff } from "lucide-react";
import { useState } from "react";
import { elapsedAt, remainingAt } from "../../../domain/room/clock.ts";
import { INTERRUPTED_AFTER_MS } from "../../../domain/room/pausing.ts";
import { isOver, type RoomState } from "../../../domain/room/state.ts";
import { clockText, useFormat } from "../../format.ts";
import type { InterviewView } from "../../live/interview-store.ts";
import { room } from "../../strings/room.ts";
import { useNow } from "./use-now.ts";

const HIDDEN = "mockingbird:clock-hidden";

type ClockProps = { state: RoomState; view: InterviewView };

/** Time left, or gone by without a limit, by the server's clock; it can be hidden, and stays so on this device. */
export function Clock({ state, view }: ClockProps) {
  const format = useFormat();
  const shows = state.config.accommodations?.countdown ?? true;
  const [hidden, setHidden] = useState(() => localStorage.getItem(HIDDEN) === "yes");
  const now = useNow(shows && !hidden && state.clock.runningSince !== null);
  const stopsAt = interruptedAt(view);
  const stopped = state.clock.runningSince === null ? !isOver(state) : now >= stopsAt;
  const shown = Math.min(now, stopsAt) + view.clockOffset;
  const left = remainingAt(state.clock, shown);
  const ms = left ?? elapsedAt(state.clock, shown);
  const words = format.duration(Math.floor(ms / 1000));
  const label = left === null ? room.clock.spent(words) : room.clock.left(words);
  if (!shows) return null;
  const toggle = () => {
    localStorage.setItem(HIDDEN, hidden ? "no" : "yes");
    setHidden(!hidden);
  };
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

/** When the room's clock stops because this device, as far as it knows the only one, lost its connection. */
function interruptedAt({ status, state, devices }: InterviewView): number {
  if (state?.status !== "IN_PROGRESS" || devices.length > 1) return Number.POSITIVE_INFINITY;
  const lostAt = status.phase === "waiting" || status.phase === "connecting" ? status.lostAt : null;
  return lostAt === null ? Number.POSITIVE_INFINITY : lostAt + INTERRUPTED_AFTER_MS;
}
