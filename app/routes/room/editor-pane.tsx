import { Eye, Play, RotateCcw } from "lucide-react";
import { lazy, type MutableRefObject, Suspense, useState, useSyncExternalStore } from "react";
import { LANGUAGES, type Language } from "../../../domain/judge/signature.ts";
import { isLookedAt } from "../../../domain/room/coding.ts";
import type { RoomState, Round } from "../../../domain/room/state.ts";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";
import type { EditorHandle } from "../../editor/code-editor.tsx";
import { common } from "../../strings/common.ts";
import { devices } from "../../strings/devices.ts";
import { room } from "../../strings/room.ts";
import { whileFollowing } from "./following.tsx";
import { mayAct, mayWrite } from "./may-act.ts";
import { Keys } from "./shortcuts.tsx";
import type { Interview } from "./use-interview.ts";

const CodeEditor = lazy(() => import("../../editor/code-editor.tsx"));

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
  const finished = !mayAct(state, round) && state.status !== "PAUSED";
  const following = whileFollowing(interview);
  const running = state.runs.some((run) => run.status === "queued" || run.status === "running");
  const { documents } = interview;
  const looked = isLookedAt(round);
  const canReview = !readOnly && !looked && state.turn === null;
  return (
    <section className="pane editor" aria-label={room.editor.pane}>
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
      <div className="scroll">
        {finished ? <p className="notice m-2">{room.editor.over}</p> : null}
        <Suspense fallback={<p className="muted pad small">{room.editor.loading}</p>}>
          <CodeEditor
            key={`${round.id}:${language}`}
            documents={documents}
            open={(onScreen) => documents.open(interview.view.state ?? state, round.id, language, onScreen)}
            language={language}
            readOnly={readOnly}
            handle={editor}
            onCursor={(atLine, atColumn) => setPosition([atLine, atColumn])}
          />
        </Suspense>
      </div>
      <div className="foot bar">
        <span className="small muted grow num">
          <span className="hide-s">{room.editor.position(line, column)}</span>
        </span>
        {round.codeTouched ? (
          <button
            type="button"
            className="btn quiet"
            aria-label={looked ? room.editor.reviewed : room.editor.reviewLabel}
            aria-disabled={!canReview}
            title={looked ? room.editor.reviewed : undefined}
            {...following}
            onClick={() => canReview && interview.send({ type: "review" })}
          >
            <Eye className="icon" aria-hidden />
            <span className="hide-m">{room.editor.review}</span>
          </button>
        ) : null}
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
      <ConfirmDialog
        open={asking && !readOnly}
        title={room.resetCode.title}
        stay={common.cancel}
        confirm={room.resetCode.confirm}
        onClose={() => setAsking(false)}
        onConfirm={() => editor.current?.replaceAll(round.question.starter_code[language])}
      >
        <p>{room.resetCode.text}</p>
      </ConfirmDialog>
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

function Saved({ interview }: { interview: Interview }) {
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
