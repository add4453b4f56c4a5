import { Eye, EyeOff } from "lucide-react";
import { useState } from "react";
import { elapsedAt, remainingAt } from "../../../domain/room/clock.ts";
import type { RoomState } from "../../../domain/room/state.ts";
import { clockText, useFormat } from "../../format.ts";
import { room } from "../../strings/room.ts";
import { useNow } from "./use-now.ts";

const HIDDEN = "mockingbird:clock-hidden";

/** Time left, or gone by without a limit, by the server's clock; it can be hidden, and stays so on this device. */
export function Clock({ state, offset }: { state: RoomState; offset: number }) {
  const format = useFormat();
  const [hidden, setHidden] = useState(() => localStorage.getItem(HIDDEN) === "yes");
  const now = useNow(!hidden && state.clock.runningSince !== null) + offset;
  const left = remainingAt(state.clock, now);
  const ms = left ?? elapsedAt(state.clock, now);
  const words = format.duration(Math.floor(ms / 1000));
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
          className={left !== null && left <= 5 * 60_000 ? "clock tone-warning" : "clock"}
          role="timer"
          aria-label={left === null ? room.clock.spent(words) : room.clock.left(words)}
        >
          {clockText(left === null ? Math.floor(ms / 1000) * 1000 : ms)}
        </span>
      )}
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
