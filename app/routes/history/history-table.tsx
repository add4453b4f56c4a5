import { Fragment } from "react";
import { Link } from "../../components/link.tsx";
import { ScoreText } from "../../components/score-band.tsx";
import { type Formatter, useFormat } from "../../format.ts";
import { common } from "../../strings/common.ts";
import { capitalised, planText } from "../../strings/design.ts";
import { history } from "../../strings/history.ts";
import { home } from "../../strings/home.ts";
import type { HistoryRow } from "./history-rows.ts";

export function HistoryTable({ rows }: { rows: HistoryRow[] }) {
  const { columns } = history;
  const format = useFormat();
  return (
    <table className="table history">
      <thead>
        <tr>
          <th scope="col">{columns.interview}</th>
          <th scope="col">{columns.date}</th>
          <th scope="col">{columns.time}</th>
          <th scope="col">{columns.result}</th>
          <th scope="col">{columns.state}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} format={format} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, format }: { row: HistoryRow; format: Formatter }) {
  const { columns } = history;
  const { id, status, over, overall, total_duration_sec } = row;
  const title = home.recent.entry(common.kind[row.type], common.questions(row.questions));
  return (
    <tr>
      <td>
        <Link to={over ? `/interviews/${id}/report` : `/interviews/${id}`}>{title}</Link>
        <span className="muted">{aboutText(row.about)}</span>
        <Repeats repeats={row.repeats} />
      </td>
      <td data-label={columns.date}>{format.date(row.at)}</td>
      <td data-label={columns.time}>
        {total_duration_sec === null ? history.none : format.duration(total_duration_sec)}
      </td>
      <td data-label={columns.result}>
        {over ? <ScoreText score={overall} /> : <span className="muted">{history.none}</span>}
      </td>
      <td data-label={columns.state}>
        {over && row.report === "writing" ? (
          <span>
            <span className="badge warning">{history.writing}</span>
          </span>
        ) : (
          <span>
            {common.status[status]}
            {row.replayed ? (
              <>
                {" · "}
                <Link
                  to={`/interviews/${id}/replay`}
                  aria-label={`${common.replay.open}, ${format.date(row.at)}`}
                >
                  {common.replay.open}
                </Link>
              </>
            ) : null}
          </span>
        )}
      </td>
    </tr>
  );
}

const aboutText = (about: HistoryRow["about"]): string => {
  if (typeof about === "string") return about;
  return "plan" in about ? capitalised(planText(about.plan)) : common.language[about.language];
};

/** Questions that were answered before, each leading to both attempts side by side. */
function Repeats({ repeats }: Pick<HistoryRow, "repeats">) {
  if (repeats.length === 0) return null;
  return (
    <span className="repeats">
      {history.compare}{" "}
      {repeats.map(({ round_id, earlier_round_id, question_title }, index) => (
        <Fragment key={round_id}>
          {index > 0 ? ", " : null}
          <Link
            to={`/compare?a=${earlier_round_id}&b=${round_id}`}
            aria-label={history.compareOne(question_title)}
          >
            {question_title}
          </Link>
        </Fragment>
      ))}
    </span>
  );
}
