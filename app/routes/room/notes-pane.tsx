import { Eye } from "lucide-react";
import type { MutableRefObject } from "react";
import { isLookedAt } from "../../../domain/room/coding.ts";
import type { RoomState, Round } from "../../../domain/room/state.ts";
import type { EditorHandle } from "../../editor/code-editor.tsx";
import { design } from "../../strings/design.ts";
import { DocumentEditor, LeaveHint, Saved } from "./document-editor.tsx";
import { ReviewButton } from "./review-button.tsx";
import type { Interview } from "./use-interview.ts";

type NotesPaneProps = {
  interview: Interview;
  state: RoomState;
  round: Round;
  editor: MutableRefObject<EditorHandle | null>;
};

/** The notes of a system-design question, which the interviewer reads too. */
export function NotesPane({ interview, state, round, editor }: NotesPaneProps) {
  const { notes } = design;
  const hint = !round.codeTouched ? notes.hint : isLookedAt(round) ? notes.looked : null;
  return (
    <section className="pane notes group" aria-label={notes.pane}>
      <div className="pane-head">
        <h2>{notes.pane}</h2>
        <Saved interview={interview} />
        <span className="grow" />
        <span className="muted row flex-nowrap gap-1">
          <Eye className="icon" aria-hidden />
          {notes.read}
        </span>
      </div>
      <DocumentEditor
        interview={interview}
        state={state}
        round={round}
        language="markdown"
        editor={editor}
        over={notes.over}
      />
      <div className="foot bar">
        <span className="hint grow">
          {hint} <LeaveHint />
        </span>
        <ReviewButton
          interview={interview}
          state={state}
          round={round}
          text={notes.review}
          looked={notes.reviewed}
        />
      </div>
    </section>
  );
}
