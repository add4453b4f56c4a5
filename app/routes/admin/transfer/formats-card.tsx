import { Download } from "lucide-react";
import { MCQ_COLUMNS } from "../../../../domain/authoring/import/mcq-columns.ts";
import { transfer } from "../../../strings/transfer.ts";

const words = transfer.formats;
const LIST = `{ "format": "mockingbird-questions", "v": 1,
  "questions": [
    { "question": { "slug": "two-sum", … },
      "description": "…", "cases": […],
      "solutions": {…}, "wrong": […] } ] }`;

/** What the files hold that can be brought in. */
export function FormatsCard() {
  return (
    <section className="card" aria-labelledby="h-formats">
      <header>
        <h2 id="h-formats">{words.title}</h2>
      </header>
      <div className="stack gap-4">
        <p className="prose">{words.same}</p>
        <div className="stack gap-2">
          <h3>{words.json}</h3>
          <p className="prose">{words.jsonText}</p>
          <pre className="plan-sample small">{LIST}</pre>
        </div>
        <div className="stack gap-2">
          <h3>{words.zip}</h3>
          <p className="prose">{words.zipText}</p>
        </div>
        <div className="stack gap-2">
          <h3>{words.csv}</h3>
          <p className="prose">{words.csvText}</p>
          <p>
            <a className="btn" href="/api/admin/questions/template" download>
              <Download className="icon" aria-hidden />
              {words.template}
            </a>
          </p>
          <p className="prose">{words.lists}</p>
          <details>
            <summary>{words.all}</summary>
            <div className="mt-3">
              <Columns />
            </div>
          </details>
        </div>
      </div>
    </section>
  );
}

function Columns() {
  return (
    <div className="plan-table">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{words.column}</th>
            <th scope="col">{words.holds}</th>
          </tr>
        </thead>
        <tbody>
          {MCQ_COLUMNS.map((column) => (
            <tr key={column.name}>
              <td>
                <code>{column.name}</code>
              </td>
              <td data-label={words.holds}>
                <span>
                  {words.columns[column.name]}
                  {"optional" in column ? <span className="muted"> · {words.mayBeLeftOut}</span> : null}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
