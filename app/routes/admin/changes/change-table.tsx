import type { AuditLine } from "../../../../domain/authoring/wire.ts";
import { Link } from "../../../components/link.tsx";
import { useFormat } from "../../../format.ts";
import { changes as words } from "../../../strings/authoring-changes.ts";
import { changeWords } from "./change-words.ts";

/** Who changed what when; `ofAll`: of everything, so that each line says of what. */
export function ChangeTable({ changes, ofAll = false }: { changes: AuditLine[]; ofAll?: boolean }) {
  const format = useFormat();
  const { columns } = words;
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{columns.what}</th>
          {ofAll ? <th scope="col">{columns.about}</th> : null}
          <th scope="col">{columns.who}</th>
          <th scope="col">{columns.when}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((line) => {
          const { what, note } = changeWords(line, format.and);
          return (
            <tr key={line.id}>
              <td>
                <span className="wrap-anywhere">{what}</span>
                {note ? <span className="muted wrap-anywhere">“{note}”</span> : null}
              </td>
              {ofAll ? (
                <td data-label={columns.about}>
                  <About line={line} />
                </td>
              ) : null}
              <td data-label={columns.who}>
                {line.actor ? (
                  <span className="wrap-anywhere">{line.actor}</span>
                ) : (
                  <span className="muted">{words.somebody}</span>
                )}
              </td>
              <td data-label={columns.when}>
                <time dateTime={line.created_at}>
                  {format.date(line.created_at)}, {format.time(line.created_at)}
                </time>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function About({ line: { subject, subject_id, about } }: { line: AuditLine }) {
  if (subject === "BANK") return words.bank;
  if (about === null) return <span className="muted">{words.gone}</span>;
  if (subject === "USER") return <span className="wrap-anywhere">{about}</span>;
  return (
    <Link className="wrap-anywhere" to={`/admin/questions/${subject_id}`}>
      {about}
    </Link>
  );
}
