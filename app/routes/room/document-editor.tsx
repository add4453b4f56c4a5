import { type MutableRefObject, useSyncExternalStore } from "react";
import type { DocumentLanguage } from "../../../domain/document-language.ts";
import type { RoomState, Round } from "../../../domain/room/state.ts";
import { later } from "../../components/later.tsx";
import { Missing } from "../../components/part-missing.tsx";
import type { CodeEditorProps, EditorHandle } from "../../editor/code-editor.tsx";
import { LEAVE_HINT } from "../../editor/leave-hint.ts";
import { devices } from "../../strings/devices.ts";
import { missing } from "../../strings/missing.ts";
import { room } from "../../strings/room.ts";
import { mayAct, mayWrite } from "./may-act.ts";
import type { Interview } from "./use-interview.ts";

export const CodeEditor = later<CodeEditorProps>(
  async () => (await import("../../editor/code-editor.tsx")).default,
  {
    coming: () => <p className="muted pad small">{room.editor.loading}</p>,
    without: () => <Missing text={missing.editor} />,
  },
);

type DocumentEditorProps = {
  interview: Interview;
  state: RoomState;
  round: Round;
  language: DocumentLanguage;
  editor: MutableRefObject<EditorHandle | null>;
  /** Said when nothing can be changed any more. */
  over: string;
  onCursor?: (line: number, column: number) => void;
};

/** One document of the question, as it is written. */
export function DocumentEditor(props: DocumentEditorProps) {
  const { interview, state, round, language, editor, over, onCursor = () => {} } = props;
  const { documents } = interview;
  const finished = !mayAct(state, round) && state.status !== "PAUSED";
  return (
    <div className="scroll">
      {finished ? <p className="notice m-2">{over}</p> : null}
      <CodeEditor
        key={`${round.id}:${language}`}
        documents={documents}
        open={(onScreen) => documents.open(interview.view.state ?? state, round.id, language, onScreen)}
        language={language}
        readOnly={!mayWrite(interview, state, round)}
        handle={editor}
        onCursor={onCursor}
      />
    </div>
  );
}

/** How the keyboard leaves the document, as Tab indents in it: in sight while it has the focus, and told to screen readers. */
export function LeaveHint() {
  return (
    <span className="hide-s invisible group-has-[.cm-focused]:visible" id={LEAVE_HINT}>
      {room.editor.leave}
    </span>
  );
}

/** Whether what was written is committed, in a word. */
export function Saved({ interview }: { interview: Interview }) {
  const { documents, view } = interview;
  const saved = useSyncExternalStore(documents.subscribe, documents.saved);
  const word = saved
    ? room.editor.saved
    : interview.writer
      ? devices.kept
      : view.status.phase === "online"
        ? room.editor.saving
        : room.editor.unsaved;
  return <span className="small muted saved-word">{word}</span>;
}
