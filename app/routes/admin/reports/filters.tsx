import { Form, useSubmit } from "@remix-run/react";
import { CandidateReportStatus } from "../../../../domain/authoring/candidate-report.ts";
import { Link } from "../../../components/link.tsx";
import { reports } from "../../../strings/reports.ts";
import { triage as words } from "../../../strings/triage.ts";
import { type Asked, listAt } from "./asked.ts";

type FiltersProps = {
  asked: Asked;
  counts: Record<CandidateReportStatus, number>;
  /** Of the one question that is asked for. */
  title: string | null;
};

/** By what became of them, by kind, and of one question alone. */
export function Filters({ asked, counts, title }: FiltersProps) {
  const submit = useSubmit();
  const { question } = asked;
  return (
    <>
      <nav className="tabs" aria-label={words.filters}>
        {([...CandidateReportStatus.options, "ALL"] as const).map((status) => (
          <Link
            key={status}
            className="tab"
            to={listAt({ ...asked, status })}
            aria-current={asked.status === status ? "page" : undefined}
          >
            {status === "ALL" ? words.all : words.status[status]}
            {status !== "ALL" && !question ? <span className="badge">{counts[status]}</span> : null}
          </Link>
        ))}
      </nav>
      <Form
        className="row pad"
        onChange={(event) => submit(event.currentTarget, { preventScrollReset: true, replace: true })}
      >
        <input type="hidden" name="status" value={asked.status} />
        {question ? <input type="hidden" name="question" value={question} /> : null}
        <select
          className="input slim"
          aria-label={words.kindLabel}
          name="kind"
          key={asked.kind}
          defaultValue={asked.kind ?? ""}
        >
          <option value="">{words.allKinds}</option>
          {Object.entries(reports.kind).map(([kind, name]) => (
            <option key={kind} value={kind}>
              {name}
            </option>
          ))}
        </select>
        <noscript>
          <button type="submit" className="btn slim">
            {words.show}
          </button>
        </noscript>
        {question ? (
          <span className="small">
            {title ? `${words.ofQuestion(title)} · ` : null}
            <Link to={listAt({ ...asked, question: null })}>{words.ofAll}</Link>
          </span>
        ) : null}
      </Form>
    </>
  );
}
