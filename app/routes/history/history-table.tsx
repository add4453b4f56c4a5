import { Link } from "@remix-run/react";
import { Fragment } from "react";
import type { InterviewSummary } from "../../../domain/interview.ts";
import { formatPlan } from "../../../domain/selection/format-plan.ts";
import { ScoreText } from "../../components/score-band.tsx";
import { type Formatter, useFormat } from "../../format.ts";
import { common } from "../../strings/common.ts";
import { capitalised, planText } from "../../strings/design.ts";
import { history } from "../../strings/history.ts";
import { home } from "../../strings/home.ts";

/** A question of an interview that was answered in an earlier one too. */
type Repeat = {
  interview_id: string;
  round_id: string;
  earlier_round_id: string;
  question_title: string;
};
type HistoryTableProps = { interviews: InterviewSummary[]; repeats: Repeat[] };

export function HistoryTable({ interviews, repeats }: HistoryTableProps) {
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
        {interviews.map((interview) => (
          <Row
            key={interview.id}
            interview={interview}
            repeats={repeats.filter(({ interview_id }) => interview_id === interview.id)}
            format={format}
          />
        ))}
      </tbody>
    </table>
  );
}

/** What is known of an interview whose first question was never opened. */
const untouched = ({ type, config }: InterviewSummary): string =>
  type === "DSA" ? common.language[config.language] : capitalised(planText(formatPlan(type, config)));

type RowProps = { interview: InterviewSummary; repeats: Repeat[]; format: Formatter };

function Row({ interview, repeats, format }: RowProps) {
  const { columns } = history;
  const over = interview.status === "COMPLETED" || interview.status === "ABANDONED";
  const { config } = interview;
  const titles = interview.rounds.map((round) => round.question_title);
  return (
    <tr>
      <td>
        <Link to={over ? `/interviews/${interview.id}/report` : `/interviews/${interview.id}`}>
          {home.recent.entry(common.kind[interview.type], common.questions(config.num_questions))}
        </Link>
        <span className="muted">{titles.length > 0 ? titles.join(", ") : untouched(interview)}</span>
        <Repeats repeats={repeats} />
      </td>
      <td data-label={columns.date}>{format.date(interview.started_at ?? interview.created_at)}</td>
      <td data-label={columns.time}>
        {interview.total_duration_sec === null ? history.none : format.duration(interview.total_duration_sec)}
      </td>
      <td data-label={columns.result}>
        {over ? <ScoreText score={interview.overall} /> : <span className="muted">{history.none}</span>}
      </td>
      <td data-label={columns.state}>
        {over && interview.report === "writing" ? (
          <span>
            <span className="badge warning">{history.writing}</span>
          </span>
        ) : (
          <span>
            {common.status[interview.status]}
            {interview.status === "COMPLETED" ? (
              <>
                {" · "}
                <Link
                  to={`/interviews/${interview.id}/replay`}
                  aria-label={`${common.replay.open}, ${format.date(interview.started_at ?? interview.created_at)}`}
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

/** Questions that were answered before, each leading to both attempts side by side. */
function Repeats({ repeats }: { repeats: Repeat[] }) {
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
