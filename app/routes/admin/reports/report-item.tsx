import { Form, useNavigation } from "@remix-run/react";
import { CircleAlert } from "lucide-react";
import type { ReportLine } from "../../../../domain/question-health/candidate-reports.ts";
import { MAX_NOTE_CHARS } from "../../../../domain/remark-length.ts";
import { Link } from "../../../components/link.tsx";
import { kindName } from "../../../components/question-report/report-fields.tsx";
import { useFormat } from "../../../format.ts";
import { admin } from "../../../strings/admin.ts";
import { common } from "../../../strings/common.ts";
import { triage as words } from "../../../strings/triage.ts";
import type { TriageRefused } from "./triage.server.ts";

type ReportItemProps = { line: ReportLine; refused: TriageRefused | null };

/** What a candidate said, what helps to judge it, and the answer. */
export function ReportItem({ line, refused }: ReportItemProps) {
  const format = useFormat();
  const { question, kind, note, status, answer, created_at, triaged_at, triaged_by } = line;
  return (
    <li className="stack gap-3">
      <div className="row between">
        <h2 className="row">
          <Link to={`/admin/questions/${question.id}`}>{question.title || admin.untitled}</Link>
          <span className={kind === "TESTS_WRONG" ? "badge danger" : "badge warning"}>
            {kindName(kind, question.type === "DSA")}
          </span>
        </h2>
        <span className="small muted">
          {format.date(created_at)}, {format.time(created_at)}
        </span>
      </div>
      {note ? (
        <blockquote className="prose whitespace-pre-line wrap-anywhere">{note}</blockquote>
      ) : (
        <p className="muted">{words.noNote}</p>
      )}
      <ul className="row small muted gap-x-4">
        {contextOf(line).map((text) => (
          <li key={text}>{text}</li>
        ))}
        <li>
          <Link to={`/admin/questions/${question.id}/health`}>{words.health}</Link>
        </li>
      </ul>
      {status === "OPEN" ? (
        <Answer id={line.id} refused={refused} />
      ) : (
        <>
          <div className="stack gap-1 small">
            <p className="row">
              <span className={status === "RESOLVED" ? "badge success" : "badge"}>
                {words.status[status]}
              </span>
              <span className="muted">{words.by(triaged_by, format.date(triaged_at ?? created_at))}</span>
            </p>
            {answer ? <p className="prose whitespace-pre-line wrap-anywhere">{answer}</p> : null}
          </div>
          <details open={refused !== null}>
            <summary>{words.change}</summary>
            <div className="mt-3">
              <Answer id={line.id} refused={refused} before={{ answer }} />
            </div>
          </details>
        </>
      )}
    </li>
  );
}

function contextOf({ question, version, score, submission }: ReportLine): string[] {
  const kind = question.type === "DSA" ? common.kind.DSA : admin.format[question.format];
  return [
    `${kind}, ${common.difficulty[question.difficulty].toLowerCase()}`,
    words.version(version, question.version),
    score === null ? words.notScored : words.score(score),
    ...(question.type !== "DSA"
      ? []
      : submission
        ? [
            words.submission(
              common.language[submission.language],
              submission.tests_passed,
              submission.tests_total,
            ),
          ]
        : [words.noSubmission]),
  ];
}

/** `before`: what was answered; left out where nothing was yet. */
type AnswerProps = { id: string; refused: TriageRefused | null; before?: { answer: string | null } };

function Answer({ id, refused, before }: AnswerProps) {
  const sending = useNavigation().formData?.get("id") === id;
  const field = `answer-${id}`;
  return (
    <Form method="post" preventScrollReset className="stack gap-3">
      <input type="hidden" name="id" value={id} />
      <div className="field">
        <label htmlFor={field}>{words.answer}</label>
        <textarea
          className="input"
          id={field}
          name="answer"
          rows={2}
          maxLength={MAX_NOTE_CHARS}
          defaultValue={refused?.answer ?? before?.answer ?? ""}
          aria-invalid={refused ? true : undefined}
          aria-describedby={refused ? `${field}-error ${field}-hint` : `${field}-hint`}
        />
        <span className="hint" id={`${field}-hint`}>
          {words.answerHint}
        </span>
        {refused ? (
          <span className="error" id={`${field}-error`} role="alert">
            <CircleAlert className="icon" aria-hidden />
            {refused.message}
          </span>
        ) : null}
      </div>
      <div className="row">
        <button type="submit" className="btn slim" name="status" value="RESOLVED" aria-disabled={sending}>
          {words.resolve}
        </button>
        <button type="submit" className="btn slim" name="status" value="DISMISSED" aria-disabled={sending}>
          {words.dismiss}
        </button>
        {before ? (
          <button type="submit" className="btn quiet slim" name="status" value="OPEN" aria-disabled={sending}>
            {words.reopen}
          </button>
        ) : null}
        {sending ? <span className="small muted">{words.sending}</span> : null}
      </div>
    </Form>
  );
}
