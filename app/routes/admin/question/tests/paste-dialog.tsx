import { useMemo, useState } from "react";
import type { DraftCase } from "../../../../../domain/authoring/draft.ts";
import type { Signature } from "../../../../../domain/judge/signature.ts";
import { cases } from "../../../../strings/admin-cases.ts";
import { common } from "../../../../strings/common.ts";
import { useJob } from "../use-job.ts";
import { CasesOutcome } from "./cases-outcome.tsx";
import { EditDialog } from "./edit-dialog.tsx";
import { NotBegunNotice } from "./not-begun-notice.tsx";
import { linesOf, type Pasted, pastedCases } from "./pasted-cases.ts";

const words = cases.pasting;
type PasteDialogProps = {
  signature: Signature | null;
  room: number;
  add: (cases: DraftCase[]) => void;
  onClose: () => void;
};

/** Many cases as one text; what they lack of answers the reference solution gives. */
export function PasteDialog({ signature, room, add, onClose }: PasteDialogProps) {
  const [text, setText] = useState("");
  const [asked, setAsked] = useState(false);
  const { job, beginning, notBegun, begin, stop, forget } = useJob<"CASES">(null);
  const pasted = useMemo(
    () => (signature ? pastedCases(text, signature) : { cases: [], flaws: [] }),
    [text, signature],
  );
  const complete = useMemo(
    () =>
      pasted.cases.flatMap(({ input, expected_output, is_sample }): DraftCase[] =>
        expected_output === null ? [] : [{ id: crypto.randomUUID(), input, expected_output, is_sample }],
      ),
    [pasted],
  );
  const unanswered = pasted.cases.flatMap((one) => (one.expected_output === null ? [one.input] : []));
  const workOut = () => {
    setAsked(true);
    void begin({ kind: "CASES", cases: { from: "paste", inputs: unanswered } });
  };
  const back = () => {
    setAsked(false);
    forget();
  };
  if (!signature)
    return (
      <EditDialog title={words.title} onClose={onClose}>
        <p>{words.noSignature}</p>
        <div className="actions">
          <button type="button" className="btn" onClick={onClose}>
            {common.close}
          </button>
        </div>
      </EditDialog>
    );
  return (
    <EditDialog title={words.title} onClose={onClose}>
      {asked && !notBegun ? (
        <CasesOutcome
          job={job}
          beginning={beginning}
          also={complete}
          room={room}
          stop={stop}
          back={back}
          add={add}
        />
      ) : (
        <>
          <div className="field">
            <label htmlFor="pasted">{words.text}</label>
            <textarea
              className="input mono grows"
              id="pasted"
              rows={8}
              value={text}
              spellCheck={false}
              autoCapitalize="off"
              aria-describedby="pasted-hint pasted-found"
              onChange={(event) => setText(event.currentTarget.value)}
            />
            <p className="hint" id="pasted-hint">
              {words.hint(linesOf(signature))}
            </p>
          </div>
          <Found pasted={pasted} unanswered={unanswered.length} room={room} />
          {notBegun ? <NotBegunNotice why={notBegun} /> : null}
          <div className="actions">
            <button type="button" className="btn" onClick={onClose}>
              {common.cancel}
            </button>
            {unanswered.length > 0 ? (
              <button type="button" className="btn primary" onClick={workOut}>
                {words.fill}
              </button>
            ) : (
              <button
                type="button"
                className="btn primary"
                aria-disabled={complete.length === 0}
                onClick={() => complete.length > 0 && add(complete)}
              >
                {words.add(Math.min(room, complete.length))}
              </button>
            )}
          </div>
        </>
      )}
    </EditDialog>
  );
}

const SHOWN = 4;

function Found({ pasted, unanswered, room }: { pasted: Pasted; unanswered: number; room: number }) {
  const { flaws } = pasted;
  return (
    <div id="pasted-found" className="small stack gap-1" aria-live="polite">
      {pasted.cases.length > 0 ? (
        <p>
          {words.found(pasted.cases.length)}. {unanswered > 0 ? words.unanswered(unanswered) : ""}
        </p>
      ) : null}
      {pasted.cases.length > room ? <p>{words.tooMany(room)}</p> : null}
      {flaws.slice(0, SHOWN).map(({ number, message }) => (
        <p key={number} className="tone-danger">
          {words.flaw(number, message)}
        </p>
      ))}
      {flaws.length > SHOWN ? <p className="tone-danger">{words.moreFlaws(flaws.length - SHOWN)}</p> : null}
    </div>
  );
}
