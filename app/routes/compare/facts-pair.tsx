import type { Attempt } from "../../../domain/progress/comparison.ts";
import { compare as words } from "../../strings/compare.ts";
import { type FactRow, factRows, phaseRows } from "./fact-rows.ts";

/** What was counted, and how the time went. */
export function FactsPair({ before, after }: { before: Attempt; after: Attempt }) {
  const phases = phaseRows(before, after);
  return (
    <div className="compare-columns">
      <FactTable id="facts" title={words.facts} rows={factRows(before, after)} />
      {phases.length > 0 ? <FactTable id="phases" title={words.phases} rows={phases} /> : null}
    </div>
  );
}

function FactTable({ id, title, rows }: { id: string; title: string; rows: FactRow[] }) {
  const { columns } = words;
  return (
    <section className="section" aria-labelledby={`h-${id}`}>
      <h2 id={`h-${id}`}>{title}</h2>
      <div className="card flush">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{columns.what}</th>
              <th scope="col">{columns.before}</th>
              <th scope="col">{columns.after}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, before, after }) => (
              <tr key={name}>
                <td>{name}</td>
                <td data-label={columns.before}>{before}</td>
                <td data-label={columns.after}>{after}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
