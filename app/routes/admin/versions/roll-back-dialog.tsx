import { useSubmit } from "@remix-run/react";
import { useId, useState } from "react";
import { ConfirmWhenAsked } from "../../../components/confirm-when-asked.tsx";
import { versions } from "../../../strings/authoring-versions.ts";

const words = versions.rollBack;

type RollBackDialogProps = { version: number | null; retired: boolean; close: () => void };

/** Asks before a former version becomes the newest again, and for a word why. A retired question stays retired. */
export function RollBackDialog({ version, retired, close }: RollBackDialogProps) {
  const submit = useSubmit();
  const [note, setNote] = useState("");
  const id = useId();
  if (version === null) return null;
  const asked = retired ? words.ofRetired : words;
  return (
    <ConfirmWhenAsked
      open
      title={asked.title(version)}
      text={asked.text(version)}
      stay={words.stay}
      confirm={asked.confirm}
      onClose={close}
      onConfirm={() => {
        setNote("");
        submit({ version, note }, { method: "post", preventScrollReset: true });
      }}
    >
      <p>{asked.text(version)}</p>
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
    </ConfirmWhenAsked>
  );
}
