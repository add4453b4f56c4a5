import { Play, RotateCcw } from "lucide-react";
import { type MutableRefObject, useState } from "react";
import { LANGUAGES, type Language } from "../../../domain/judge/signature.ts";
import type { RoomState, Round } from "../../../domain/room/state.ts";
import { ConfirmWhenAsked } from "../../components/confirm-when-asked.tsx";
import type { EditorHandle } from "../../editor/code-editor.tsx";
import { common } from "../../strings/common.ts";
import { room } from "../../strings/room.ts";
import { DocumentEditor, LeaveHint, Saved } from "./document-editor.tsx";
import { whileFollowing } from "./following.tsx";
import { mayWrite } from "./may-act.ts";
import { ReviewButton } from "./review-button.tsx";
import { Keys } from "./shortcuts.tsx";
import type { Interview } from "./use-interview.ts";

type EditorPaneProps = {
  interview: Interview;
  state: RoomState;
  round: Round;
  language: Language;
  editor: MutableRefObject<EditorHandle | null>;
  onRun: () => void;
  onSubmit: () => void;
};

/** The code of the question, its language, and the buttons that judge it. */
export function EditorPane({ interview, state, round, language, editor, onRun, onSubmit }: EditorPaneProps) {
  const [asking, setAsking] = useState(false);
  const [[line, column], setPosition] = useState<[number, number]>([1, 1]);
  const readOnly = !mayWrite(interview, state, round);
  const following = whileFollowing(interview);
  const running = state.runs.some((run) => run.status === "queued" || run.status === "running");
  return (
    <section className="pane editor group" aria-label={room.editor.pane}>
      <div className="pane-head">
        <LanguageSelect
          language={language}
          disabled={readOnly}
          reason={following?.title}
          onChange={(next) => interview.send({ type: "code.language", language: next })}
        />
        <Saved interview={interview} />
        <span className="grow" />
        {readOnly ? null : (
          <button type="button" className="btn quiet slim" onClick={() => setAsking(true)}>
            <RotateCcw className="icon" aria-hidden />
            {room.editor.reset}
          </button>
        )}
      </div>
      <DocumentEditor
        interview={interview}
        state={state}
        round={round}
        language={language}
        editor={editor}
        over={room.editor.over}
        onCursor={(atLine, atColumn) => setPosition([atLine, atColumn])}
      />
      <div className="foot bar">
        <span className="small muted grow num">
          <span className="hide-s pr-3">{room.editor.position(line, column)}</span>
          <LeaveHint />
        </span>
        <ReviewButton
          interview={interview}
          state={state}
          round={round}
          text={room.editor.review}
          label={room.editor.reviewLabel}
          looked={room.editor.reviewed}
          short
        />
        <button
          type="button"
          className="btn"
          aria-disabled={readOnly || running}
          {...following}
          onClick={() => readOnly || running || onRun()}
        >
          <Play className="icon" aria-hidden />
          {room.editor.run} <Keys action="run" />
        </button>
        <button
          type="button"
          className="btn primary"
          aria-disabled={readOnly || running}
          {...following}
          onClick={() => readOnly || running || onSubmit()}
        >
          {room.editor.submit} <Keys action="submit" />
        </button>
      </div>
      <ConfirmWhenAsked
        open={asking && !readOnly}
        title={room.resetCode.title}
        text={room.resetCode.text}
        stay={common.cancel}
        confirm={room.resetCode.confirm}
        onClose={() => setAsking(false)}
        onConfirm={() => editor.current?.replaceAll(round.question.starter_code[language])}
      />
    </section>
  );
}

type LanguageSelectProps = {
  language: Language;
  disabled: boolean;
  reason?: string;
  onChange: (language: Language) => void;
};

function LanguageSelect({ language, disabled, reason, onChange }: LanguageSelectProps) {
  return (
    <select
      className="input slim"
      aria-label={room.editor.language}
      value={language}
      disabled={disabled}
      title={reason}
      onChange={(event) => onChange(event.target.value as Language)}
    >
      {LANGUAGES.map((one) => (
        <option key={one} value={one}>
          {common.language[one]}
        </option>
      ))}
    </select>
  );
}
