import { useState } from "react";
import { isOver } from "../../../domain/room/state.ts";
import { OverModal } from "./dialogs-at-hand.ts";
import { OverBar, type OverProps } from "./over-bar.tsx";

/** Says that and why the interview is over, and leads to the report. */
export function OverDialog(props: Omit<OverProps, "onClose">) {
  const [closed, setClosed] = useState(false);
  if (!isOver(props.state)) return null;
  return closed ? (
    <OverBar onReport={props.onReport} />
  ) : (
    <OverModal {...props} onClose={() => setClosed(true)} />
  );
}
