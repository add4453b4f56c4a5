import type { PlanLine } from "../../../../domain/authoring/import/import-plan.ts";
import { Link } from "../../../components/link.tsx";
import { editor } from "../../../strings/admin-editor.ts";
import { transfer } from "../../../strings/transfer.ts";
import { MoreButton, useMore } from "./more.tsx";

const words = transfer.import;

/** The questions that an import writes: new ones, and what differs in the others. */
export function PlanTable({ lines }: { lines: PlanLine[] }) {
  const { shown, rest, more } = useMore(lines);
  const { columns } = words;
  return (
    <div className="stack gap-3">
      <div className="plan-table">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{columns.question}</th>
              <th scope="col">{columns.does}</th>
              <th scope="col">{columns.differs}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((line) => (
              <tr key={line.slug}>
                <td>
                  {line.id && line.does === "changed" ? (
                    <Link to={`/admin/questions/${line.id}`}>{line.title}</Link>
                  ) : (
                    <span className="strong">{line.title}</span>
                  )}
                  <span className="small muted wrap-anywhere">{line.slug}</span>
                </td>
                <td data-label={columns.does}>
                  <span className={line.does === "new" ? "badge success" : "badge accent"}>
                    {words.does[line.does]}
                  </span>
                </td>
                <td data-label={columns.differs}>
                  <Differs line={line} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <MoreButton rest={rest} more={more} />
    </div>
  );
}

function Differs({ line: { fields, notes } }: { line: PlanLine }) {
  return (
    <div className="stack gap-1">
      {fields.length > 0 ? <p>{fields.map((field) => editor.field[field]).join(", ")}</p> : null}
      {notes.map((note) => (
        <p key={note} className="small muted">
          {words.notes[note]}
        </p>
      ))}
    </div>
  );
}
