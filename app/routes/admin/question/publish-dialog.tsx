import { useState } from "react";
import { ConfirmDialog } from "../../../components/confirm-dialog.tsx";
import { editor } from "../../../strings/admin-editor.ts";
import { common } from "../../../strings/common.ts";

const words = editor.ask.publish;
type PublishDialogProps = {
  open: boolean;
  version: number;
  onClose: () => void;
  onPublish: (note: string) => void;
};

/** Asks before a version goes live, and for a line about it. */
export function PublishDialog({ open, version, onClose, onPublish }: PublishDialogProps) {
  const [note, setNote] = useState("");
  return (
    <ConfirmDialog
      open={open}
      title={words.title(version)}
      stay={common.cancel}
      confirm={words.confirm}
      onClose={onClose}
      onConfirm={() => {
        onPublish(note);
        setNote("");
      }}
    >
      <p>{words.text}</p>
      <div className="field">
        <label htmlFor="publish-note">
          {words.note} <span className="muted">{common.optional}</span>
        </label>
        <input
          className="input"
          id="publish-note"
          value={note}
          maxLength={500}
          autoComplete="off"
          aria-describedby="publish-note-hint"
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <p className="hint" id="publish-note-hint">
          {words.noteHint}
        </p>
      </div>
    </ConfirmDialog>
  );
}
