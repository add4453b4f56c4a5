import { useEffect, useState } from "react";
import type { Problem } from "../../../../../domain/authoring/problem.ts";
import type { CaseChange, WireCase } from "../../../../../domain/authoring/wire.ts";
import type { Signature } from "../../../../../domain/judge/signature.ts";
import { MAX_STORED_CASE_BYTES } from "../../../../../domain/question.ts";
import { cases as words } from "../../../../strings/admin-cases.ts";
import { useEditor } from "../editor-context.ts";
import { TextField } from "../form/text-field.tsx";
import { wholeCase } from "../question-client.ts";
import { replaced } from "./case-list.ts";
import { EditDialog } from "./edit-dialog.tsx";
import { shortened } from "./shortened.ts";

type CaseDialogProps = {
  cases: WireCase[];
  at: number;
  signature: Signature | null;
  problems: Problem[];
  change: (cases: CaseChange[]) => void;
  onMark: (isSample: boolean) => void;
  onClose: () => void;
};

/** One case, whole; what is typed is saved by itself as everywhere in the editor. */
export function CaseDialog({ cases, at, signature, problems, change, onMark, onClose }: CaseDialogProps) {
  const one = cases[at]!;
  const failure = useWholeText(one);
  const set = (part: Partial<WireCase>) => {
    const { id, input, expected_output, is_sample } = { ...one, ...part };
    change(replaced(cases, { id, input, expected_output, is_sample }));
  };
  return (
    <EditDialog title={words.one(at + 1)} onClose={onClose}>
      {one.cut ? (
        <Loading one={one} failure={failure} />
      ) : (
        <>
          <TextField
            field={`cases.${at}.input`}
            label={words.dialog.input(inputNames(signature))}
            value={one.input}
            longest={MAX_STORED_CASE_BYTES}
            rows={3}
            mono
            problems={problems}
            change={(input) => set({ input })}
          />
          <TextField
            field={`cases.${at}.expected_output`}
            label={words.dialog.expected}
            hint={words.dialog.expectedHint}
            value={one.expected_output}
            longest={MAX_STORED_CASE_BYTES}
            rows={1}
            mono
            problems={problems}
            change={(expected_output) => set({ expected_output })}
          />
        </>
      )}
      <label className="row small">
        <input
          type="checkbox"
          checked={one.is_sample}
          onChange={(event) => onMark(event.currentTarget.checked)}
        />
        {words.dialog.sample}
      </label>
      <div className="actions items-center">
        <span className="small muted grow">{words.dialog.savedAsTyped}</span>
        <button type="button" className="btn primary" onClick={onClose}>
          {words.dialog.done}
        </button>
      </div>
    </EditDialog>
  );
}

type Failure = { message: string; again: () => void };

function Loading({ one, failure }: { one: WireCase; failure: Failure | null }) {
  return (
    <div className="stack gap-2">
      <pre className="output">{shortened(one.input, 400)}</pre>
      {failure ? (
        <div className="notice danger" role="alert">
          <p>{failure.message}</p>
          <button type="button" className="btn slim" onClick={failure.again}>
            {words.dialog.again}
          </button>
        </div>
      ) : (
        <output className="small muted">{words.dialog.loading(words.bytes(one.bytes))}</output>
      )}
    </div>
  );
}

/** Fetches what was cut of a case's text; says what went wrong. */
function useWholeText({ id: caseId, cut }: WireCase): Failure | null {
  const { id, learn } = useEditor();
  const [failed, setFailed] = useState<string | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (!cut) return;
    let left = false;
    setFailed(null);
    void wholeCase(id, caseId).then((answer) => {
      if (left) return;
      if (answer.ok) learn(caseId, answer.value);
      else setFailed(answer.message);
    });
    return () => {
      left = true;
    };
  }, [id, caseId, cut, learn, tries]);
  return failed === null ? null : { message: failed, again: () => setTries((count) => count + 1) };
}

/** What stands on each line of the input. */
export function inputNames(signature: Signature | null): string {
  if (!signature) return "";
  if (signature.kind === "class") return words.dialog.calls;
  return signature.params.map(({ name }) => name).join(", ");
}
