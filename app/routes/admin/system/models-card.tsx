import { useFormat } from "../../../format.ts";
import { operations } from "../../../strings/operations.ts";
import { type ModelDay, type ModelRow, modelRows, totalOf } from "./model-days.ts";

const words = operations.models;
const { columns } = words;

type ModelsCardProps = {
  models: {
    configured: { interviewer: string | null; evaluator: string | null; resume: string | null };
    samples: number;
    since: string;
    /** That began since. */
    interviews: number;
    days: ModelDay[];
  };
};

/** Who speaks and grades, and what it cost by day. */
export function ModelsCard({ models }: ModelsCardProps) {
  const { configured, samples, since, interviews, days } = models;
  const format = useFormat();
  const money = useMoney();
  const rows = modelRows(days);
  const { dollars } = totalOf(rows);
  return (
    <section className="card flush" aria-labelledby="h-models">
      <header>
        <h2 id="h-models">{words.title}</h2>
        <ul className="row small muted gap-x-4">
          <li>
            {words.roles.interviewer}: {configured.interviewer ?? words.builtIn}
          </li>
          <li>
            {words.roles.evaluator}: {configured.evaluator ?? words.builtIn}
            {configured.evaluator ? `, ${words.samples(samples)}` : null}
          </li>
          <li>
            {words.roles.resume}: {configured.resume ?? words.byRule}
          </li>
        </ul>
      </header>
      <p className="pad pb-4 small muted">
        {rows.length === 0 ? words.none : words.since(format.weekday(since))}
        {dollars && interviews > 0
          ? ` ${words.perInterview(money(dollars / interviews), format.number(interviews))}`
          : null}
      </p>
      {rows.length > 0 ? (
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{columns.day}</th>
              <th scope="col">{columns.model}</th>
              <th scope="col">{columns.turns}</th>
              <th scope="col">{columns.grades}</th>
              <th scope="col">{columns.tokens}</th>
              <th scope="col">{columns.cost}</th>
              <th scope="col">{columns.failed}</th>
            </tr>
          </thead>
          <tbody>
            <Row name={words.total} row={totalOf(rows)} />
            {rows.map((row) => (
              <Row key={`${row.day} ${row.model}`} name={format.weekday(row.day)} row={row} />
            ))}
          </tbody>
        </table>
      ) : null}
      <div className="pad py-4 stack gap-3 small border-t border-line">
        <p className="prose muted">{words.failedText}</p>
        <details>
          <summary>{words.unknown}</summary>
          <ul className="prose bullets mt-2">
            {words.unknownText.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </details>
      </div>
    </section>
  );
}

/** To the cent, and what is less than one to a hundredth of it. */
function useMoney(): (dollars: number) => string {
  const { number } = useFormat();
  const precision = (dollars: number) => (dollars < 0.01 ? 10_000 : 100);
  return (dollars) => words.dollars(number(Math.round(dollars * precision(dollars)) / precision(dollars)));
}

function Row({ name, row }: { name: string; row: ModelRow }) {
  const format = useFormat();
  const money = useMoney();
  return (
    <tr>
      <td className="strong">{name}</td>
      <td data-label={columns.model} className="wrap-anywhere">
        {row.model || words.everyModel}
      </td>
      <td data-label={columns.turns} className="num">
        {format.number(row.turns)}
      </td>
      <td data-label={columns.grades} className="num">
        {format.number(row.grades)}
      </td>
      <td data-label={columns.tokens}>
        <span className="num">{format.number(row.tokens)}</span>
        {row.uncounted > 0 ? (
          <span className="muted small"> {words.uncounted(format.number(row.uncounted))}</span>
        ) : null}
      </td>
      <td data-label={columns.cost}>
        {row.dollars === null ? (
          <span className="muted small">{words.unpriced}</span>
        ) : (
          <span className="num">{money(row.dollars)}</span>
        )}
      </td>
      <td data-label={columns.failed}>
        <span className="num">{format.number(row.failed_over)}</span>
        {row.over_budget > 0 ? (
          <span className="muted small"> {words.budget(format.number(row.over_budget))}</span>
        ) : null}
      </td>
    </tr>
  );
}
