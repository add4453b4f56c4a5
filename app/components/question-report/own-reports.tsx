import type { OwnReport } from "../../../domain/question-health/candidate-reports.ts";
import { useFormat } from "../../format.ts";
import { reports as words } from "../../strings/reports.ts";
import { kindName } from "./report-fields.tsx";

/** What the candidate said of a question, and what became of each. */
export function OwnReports({ reports, coding }: { reports: OwnReport[]; coding: boolean }) {
  if (reports.length === 0) return null;
  return (
    <ul className="lines">
      {reports.map((report) => (
        <OneReport key={report.id} report={report} coding={coding} />
      ))}
    </ul>
  );
}

const TONES = { OPEN: "badge", RESOLVED: "badge success", DISMISSED: "badge" } as const;

function OneReport({ report, coding }: { report: OwnReport; coding: boolean }) {
  const format = useFormat();
  const { kind, note, status, answer, created_at } = report;
  return (
    <li>
      <div className="grow stack gap-1 small">
        <p className="row">
          <span className="strong">{kindName(kind, coding)}</span>
          <span className={TONES[status]}>{words.status[status]}</span>
        </p>
        {note ? <p className="prose whitespace-pre-line wrap-anywhere">{note}</p> : null}
        <p className="muted">
          {words.on(format.date(created_at))} {words.statusText[status]}
        </p>
        {answer ? (
          <p className="prose whitespace-pre-line wrap-anywhere">
            <span className="muted">{words.answer}: </span>
            {answer}
          </p>
        ) : null}
      </div>
    </li>
  );
}
