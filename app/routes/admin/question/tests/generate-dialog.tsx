import { CircleAlert } from "lucide-react";
import { useState } from "react";
import type { DraftCase } from "../../../../../domain/authoring/draft.ts";
import type { Signature } from "../../../../../domain/judge/signature.ts";
import { cases } from "../../../../strings/admin-cases.ts";
import { common } from "../../../../strings/common.ts";
import { useJob } from "../use-job.ts";
import { CasesOutcome } from "./cases-outcome.tsx";
import { EditDialog } from "./edit-dialog.tsx";
import {
  type GeneratorFlaw,
  type GeneratorText,
  type RangedParam,
  type RangeText,
  rangedParams,
  readGenerator,
} from "./generator-form.ts";
import { NotBegunNotice } from "./not-begun-notice.tsx";
import { PlainField } from "./plain-field.tsx";

const words = cases.generating;
type GenerateDialogProps = {
  signature: Signature | null;
  room: number;
  add: (cases: DraftCase[]) => void;
  onClose: () => void;
};

/** Cases drawn by chance, each with what the reference solution answers. */
export function GenerateDialog({ signature, room, add, onClose }: GenerateDialogProps) {
  const [text, setText] = useState<GeneratorText>({
    seed: "1",
    count: "10",
    sizes: "1, 10, 100",
    ranges: {},
  });
  const [flaws, setFlaws] = useState<GeneratorFlaw[]>([]);
  const [asked, setAsked] = useState(false);
  const { job, beginning, notBegun, begin, stop, forget } = useJob<"CASES">(null);
  const params = signature ? rangedParams(signature) : [];
  const start = () => {
    const read = readGenerator(text, params);
    setFlaws(read.ok ? [] : read.flaws);
    if (!read.ok) return;
    setAsked(true);
    void begin({ kind: "CASES", cases: { from: "generate", generator: read.generator } });
  };
  return (
    <EditDialog title={words.title} onClose={onClose}>
      {!signature ? (
        <p>{cases.pasting.noSignature}</p>
      ) : asked && !notBegun ? (
        <CasesOutcome
          job={job}
          beginning={beginning}
          also={[]}
          room={room}
          stop={stop}
          back={() => {
            setAsked(false);
            forget();
          }}
          add={add}
        />
      ) : (
        <>
          <p className="small muted">{words.lead}</p>
          <div className="two-up">
            <PlainField
              label={words.seed}
              value={text.seed}
              longest={10}
              numeric
              change={(seed) => setText({ ...text, seed })}
            />
            <PlainField
              label={words.count}
              value={text.count}
              longest={3}
              numeric
              change={(count) => setText({ ...text, count })}
            />
          </div>
          <div className="stack gap-1">
            <PlainField
              label={words.sizes}
              value={text.sizes}
              longest={200}
              change={(sizes) => setText({ ...text, sizes })}
            />
            <p className="hint">{words.sizesHint}</p>
          </div>
          <fieldset className="stack gap-2">
            <legend>{words.ranges}</legend>
            {params.map((param) => (
              <Range
                key={param.key}
                param={param}
                text={text.ranges[param.key] ?? {}}
                change={(range) => setText({ ...text, ranges: { ...text.ranges, [param.key]: range } })}
              />
            ))}
          </fieldset>
          <div role="alert">
            {flaws.map((flaw) => (
              <p key={flaw} className="error">
                <CircleAlert className="icon" aria-hidden />
                {words[flaw === "range" ? "ranges" : flaw]}: {words.flaw[flaw]}
              </p>
            ))}
          </div>
          {notBegun ? <NotBegunNotice why={notBegun} /> : null}
          <div className="actions">
            <button type="button" className="btn" onClick={onClose}>
              {common.cancel}
            </button>
            <button type="button" className="btn primary" onClick={start}>
              {words.start}
            </button>
          </div>
        </>
      )}
    </EditDialog>
  );
}

type RangeProps = { param: RangedParam; text: RangeText; change: (text: RangeText) => void };

function Range({ param, text, change }: RangeProps) {
  if (param.fields.length === 0) return null;
  return (
    <details>
      <summary className="mono">{words.range(param.key, param.type)}</summary>
      <div className="two-up mt-2">
        {param.fields.map((field) =>
          field === "sorted" || field === "distinct" ? (
            <label key={field} className="row small">
              <input
                type="checkbox"
                checked={text[field] ?? false}
                onChange={(event) => change({ ...text, [field]: event.currentTarget.checked })}
              />
              {words[field]}
            </label>
          ) : (
            <PlainField
              key={field}
              label={words[field]}
              value={text[field] ?? ""}
              longest={200}
              numeric={field !== "alphabet"}
              change={(value) => change({ ...text, [field]: value })}
            />
          ),
        )}
      </div>
    </details>
  );
}
