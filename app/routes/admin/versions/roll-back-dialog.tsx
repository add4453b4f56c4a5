import { useSubmit } from "@remix-run/react";
import { useId, useState } from "react";
import { ConfirmDialog } from "../../../components/confirm-dialog.tsx";
import { versions } from "../../../strings/authoring-versions.ts";

const words = versions.rollBack;

/** Asks before a former version goes live again, and for a word why. */
export function RollBackDialog({ version, close }: { version: number | null; close: () => void }) {
  const submit = useSubmit();
  const [note, setNote] = useState("");
  const id = useId();
  if (version === null) return null;
  return (
    <ConfirmDialog
      open
      title={words.title(version)}
      stay={words.stay}
      confirm={words.confirm}
      onClose={close}
      onConfirm={() => {
        setNote("");
        submit({ version, note }, { method: "post", preventScrollReset: true });
      }}
    >
      <p>{words.text(version)}</p>
      <div className="field">
        <label htmlFor={id}>{words.note}</label>
        <input
          id={id}
          className="input"
          value={note}
          maxLength={500}
          autoComplete="off"
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      </div>
    </ConfirmDialog>
  );
}
