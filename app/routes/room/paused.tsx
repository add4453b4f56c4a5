import { LoaderCircle, Play } from "lucide-react";
import { useEffect, useRef } from "react";
import type { RoomState } from "../../../domain/room/state.ts";
import { pause } from "../../strings/pause.ts";
import { whileFollowing } from "./following.tsx";
import type { Interview } from "./use-interview.ts";

export type PausedProps = { interview: Interview; state: RoomState; pausedAt: number; onEnd: () => void };

/** Where the dialog cannot be had: that the interview is paused, and the way back. */
export function PausedBar({ interview }: PausedProps) {
  return (
    <div className="over-bar notice accent">
      <p>{pause.paused}</p>
      <Resume interview={interview} />
    </div>
  );
}

/** The one way back into the room: it has the focus, also after a takeover. */
export function Resume({ interview }: { interview: Interview }) {
  const button = useRef<HTMLButtonElement>(null);
  const follows = interview.writer !== null;
  const resuming = interview.view.unsent.some((command) => command.type === "resume");
  useEffect(() => {
    if (!follows) button.current?.focus();
  }, [follows]);
  return (
    <button
      type="button"
      className="btn primary"
      ref={button}
      aria-disabled={resuming}
      {...whileFollowing(interview)}
      onClick={() => resuming || follows || interview.send({ type: "resume" })}
    >
      {resuming ? <LoaderCircle className="icon spin" aria-hidden /> : <Play className="icon" aria-hidden />}
      {resuming ? pause.resuming : pause.resume}
    </button>
  );
}
