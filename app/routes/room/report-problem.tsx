import { Flag } from "lucide-react";
import { useState } from "react";
import type { RoomState, Round } from "../../../domain/room/state.ts";
import { reports as words } from "../../strings/reports.ts";
import { ReportDialog } from "./dialogs-at-hand.ts";
import type { Interview } from "./use-interview.ts";

type ReportProblemProps = { interview: Interview; state: RoomState; round: Round };

/** The way to say what is wrong with the problem. In a trial the editor is where what is wrong is mended. */
export function ReportProblem({ interview, state, round }: ReportProblemProps) {
  const [open, setOpen] = useState(false);
  if (state.config.trial) return null;
  return (
    <>
      <button
        type="button"
        className="btn quiet slim square"
        aria-label={words.open}
        title={words.open}
        onClick={() => setOpen(true)}
      >
        <Flag className="icon" aria-hidden />
      </button>
      {open ? (
        <ReportDialog
          interviewId={state.interviewId}
          round={round}
          tab={interview.tab}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}
