import type { CSSProperties } from "react";
import type { KindTimes } from "../../../domain/progress/phase-times.ts";
import { type Formatter, useFormat } from "../../format.ts";
import { progress as words } from "../../strings/progress.ts";

/** A table for each kind of question; the bars are beside the numbers they draw. */
export function PhasesCard({ kinds }: { kinds: KindTimes[] }) {
  const format = useFormat();
  return (
    <section className="card" aria-labelledby="h-phases">
      <header>
        <h2 id="h-phases">{words.phases.title}</h2>
        <span className="small muted">{words.phases.lead}</span>
      </header>
      {kinds.length === 0 ? <p className="muted">{words.phases.none}</p> : null}
      <div className="phase-kinds">
        {kinds.map((times) => (
          <Kind key={times.kind} times={times} format={format} />
        ))}
      </div>
    </section>
  );
}

function Kind({ times: { kind, phases, questions }, format }: { times: KindTimes; format: Formatter }) {
  const { columns } = words.phases;
  const longest = Math.max(...phases.map(({ seconds }) => seconds));
  return (
    <table className="phase-table">
      <caption>
        <b>{words.phases.kind[kind]}</b>, {words.phases.questions(questions)}
      </caption>
      <thead className="sr">
        <tr>
          <th scope="col">{columns.phase}</th>
          <th scope="col">{columns.time}</th>
        </tr>
      </thead>
      <tbody>
        {phases.map(({ phase, seconds }) => (
          <tr key={phase}>
            <th scope="row">{words.phases.phase[phase]}</th>
            <td>
              <span className="bar" style={{ "--share": (100 * seconds) / longest } as CSSProperties} />
              <span className="num">{format.duration(seconds)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
