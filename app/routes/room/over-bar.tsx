import type { RoomState } from "../../../domain/room/state.ts";
import { room } from "../../strings/room.ts";
import type { Interview } from "./use-interview.ts";

export type Over = { interview: Pick<Interview, "draft">; state: RoomState };
export type OverProps = Over & { onReport: () => void; onClose: () => void };

/** That the interview is over and the way to the report, over a room that is being read. */
export function OverBar({ onReport }: Pick<OverProps, "onReport">) {
  return (
    <div className="over-bar notice accent">
      <p>{room.over.title}</p>
      <button type="button" className="btn primary slim" onClick={onReport}>
        {room.over.toReport}
      </button>
    </div>
  );
}
