import { BUDGETS } from "../../../../domain/operate/budgets.ts";
import { ALL, type PartFigures } from "../../../../domain/operate/distribution.ts";
import { Link } from "../../../components/link.tsx";
import { useFormat } from "../../../format.ts";
import { operations } from "../../../strings/operations.ts";

const words = operations.parts;
const { columns } = words;
const WINDOWS = ["hour", "day"] as const;
/** Of the parts on their own, the most frequent. */
const MAX_EACH = 80;

type PartsCardProps = {
  parts: { window: (typeof WINDOWS)[number]; figures: PartFigures[] | null; message: string | null };
};

/** How often each part did its work, how fast, and how often it failed: beside the budget where there is one. */
export function PartsCard({ parts: { window, figures, message } }: PartsCardProps) {
  const all = Object.keys(words.series).flatMap(
    (series) => figures?.find((one) => one.series === series && one.what === ALL) ?? [],
  );
  const each = (figures ?? []).filter(({ what }) => what !== ALL).slice(0, MAX_EACH);
  return (
    <section className="card flush" aria-labelledby="h-parts">
      <header>
        <h2 id="h-parts">{words.title}</h2>
      </header>
      {figures === null ? (
        <p className="pad pb-5 muted">{message ?? words.off}</p>
      ) : (
        <>
          <nav className="tabs" aria-label={words.windowsLabel}>
            {WINDOWS.map((one) => (
              <Link
                key={one}
                className="tab"
                to={`?window=${one}`}
                preventScrollReset
                aria-current={one === window ? "page" : undefined}
              >
                {words.windows[one]}
              </Link>
            ))}
          </nav>
          {all.length === 0 ? <p className="pad py-4 muted">{words.none}</p> : <Figures rows={all} />}
          {each.length > 0 ? (
            <details className="border-t border-line">
              <summary className="pad py-4">{words.each}</summary>
              <Figures rows={each} named />
            </details>
          ) : null}
        </>
      )}
    </section>
  );
}

function Figures({ rows, named = false }: { rows: PartFigures[]; named?: boolean }) {
  return (
    <table className="table">
      <thead>
        <tr>
          {Object.values(columns).map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={`${row.series} ${row.what}`} row={row} named={named} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, named }: { row: PartFigures; named: boolean }) {
  const format = useFormat();
  const { series, what, count, failed, p50, p95 } = row;
  const budget = BUDGETS[series];
  return (
    <tr>
      <td className="wrap-anywhere">
        {named ? <code>{what}</code> : <span className="strong">{words.series[series]}</span>}
        {named ? <span className="muted small">{words.series[series] ?? series}</span> : null}
      </td>
      <td data-label={columns.count} className="num">
        {format.number(count)}
      </td>
      <td data-label={columns.failed}>
        <span className="num">{format.number(failed)}</span>
        {failed > 0 ? (
          <span className="muted small">
            {" "}
            {words.percent(format.number(Math.round((failed / count) * 1000) / 10))}
          </span>
        ) : null}
      </td>
      <td data-label={columns.p50} className="num">
        <Time ms={p50} />
      </td>
      <td data-label={columns.p95} className="num">
        <Time ms={p95} />
      </td>
      <td data-label={columns.budget}>
        {budget === undefined ? (
          <span className="muted">–</span>
        ) : (
          <span className="row">
            <span className="num">
              <Time ms={budget} />
            </span>
            {p95 === null ? null : (
              <span className={p95 > budget ? "badge danger" : "badge success"}>
                {p95 > budget ? words.beyond : words.within}
              </span>
            )}
          </span>
        )}
      </td>
    </tr>
  );
}

/** As fine as the measurement is: two figures. */
function Time({ ms }: { ms: number | null }) {
  const format = useFormat();
  if (ms === null) return <span className="muted">–</span>;
  if (ms < 10) return <>{operations.ms(Math.round(ms * 10) / 10)}</>;
  if (ms < 1000) return <>{operations.ms(Math.round(ms))}</>;
  return <>{words.seconds(format.number(Math.round(ms / 100) / 10))}</>;
}
