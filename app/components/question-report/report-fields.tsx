import { CircleAlert } from "lucide-react";
import type { CandidateReportKind } from "../../../domain/authoring/candidate-report.ts";
import { REPORT_KINDS } from "../../../domain/authoring/report-kinds.ts";
import { MAX_NOTE_CHARS } from "../../../domain/remark-length.ts";
import { reports as words } from "../../strings/reports.ts";

type ReportFieldsProps = {
  /** Sets the fields of one form apart from those of another on the same page. */
  id: string;
  /** Nothing is run in other questions: what is wrong there is the answer. */
  coding: boolean;
  /** What was said before: each is said once. */
  said: readonly CandidateReportKind[];
  kind?: string | undefined;
  note?: string | undefined;
  error?: string | undefined;
  onNote?: (note: string) => void;
};

/** What is wrong with a question, as one of a few kinds and in words. */
export function ReportFields({ id, coding, said, kind, note, error, onNote }: ReportFieldsProps) {
  const described = error ? `${id}-error ${id}-hint` : `${id}-hint`;
  return (
    <>
      <fieldset className="stack gap-2">
        <legend className="sr">{words.kinds}</legend>
        {REPORT_KINDS.map((one) => (
          <Kind
            key={one}
            kind={one}
            coding={coding}
            said={said.includes(one)}
            chosen={kind === one}
            errorId={error ? `${id}-error` : undefined}
          />
        ))}
      </fieldset>
      <div className="field">
        <label htmlFor={`${id}-note`}>
          {words.note} <span className="muted">{words.noteOptional}</span>
        </label>
        <textarea
          className="input"
          id={`${id}-note`}
          name="note"
          rows={4}
          maxLength={MAX_NOTE_CHARS}
          defaultValue={note}
          aria-describedby={described}
          onChange={(event) => onNote?.(event.target.value)}
        />
        <span className="hint" id={`${id}-hint`}>
          {words.noteHint}
        </span>
        {error ? (
          <span className="error" id={`${id}-error`} role="alert">
            <CircleAlert className="icon" aria-hidden />
            {error}
          </span>
        ) : null}
      </div>
    </>
  );
}

type KindProps = {
  kind: CandidateReportKind;
  coding: boolean;
  said: boolean;
  chosen: boolean;
  errorId: string | undefined;
};

function Kind({ kind, coding, said, chosen, errorId }: KindProps) {
  return (
    <label className="row flex-nowrap items-start gap-3">
      <input
        type="radio"
        className="mt-1"
        name="kind"
        value={kind}
        defaultChecked={chosen && !said}
        disabled={said}
        aria-describedby={errorId}
      />
      <span className="grow small">
        <span className="strong">{kindName(kind, coding)}</span>
        <span className="muted block">{said ? words.said : kindHint(kind, coding)}</span>
      </span>
    </label>
  );
}

export const kindName = (kind: CandidateReportKind, coding: boolean): string =>
  kind === "TESTS_WRONG" && !coding ? words.answerWrong : words.kind[kind];

const kindHint = (kind: CandidateReportKind, coding: boolean): string =>
  kind === "TESTS_WRONG" && !coding ? words.answerWrongHint : words.kindHint[kind];
