import type { Report } from "../../../domain/feedback.ts";
import type { InterviewSummary } from "../../../domain/interview.ts";
import { isDesign } from "../../../domain/scoring/score.ts";
import { ScoreText } from "../../components/score-band.tsx";
import { clockText, useFormat } from "../../format.ts";
import { common } from "../../strings/common.ts";
import { report as words } from "../../strings/report.ts";
import { hiddenText, isCoding, type QuestionRow, questionRows } from "./question-rows.ts";
import type { ShownRound } from "./shown-report.server.ts";

type ByQuestionProps = { report: Report; interview: InterviewSummary; transcript: ShownRound[] | null };

/** All questions at a glance, those that were skipped too. */
export function ByQuestion({ report, interview, transcript }: ByQuestionProps) {
  const { columns } = words;
  const judges = isCoding(interview);
  return (
    <section className="section" id="rounds" aria-labelledby="h-rounds">
      <h2 id="h-rounds">{words.rounds}</h2>
      <div className="card flush">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{columns.question}</th>
              {judges ? <th scope="col">{columns.hidden}</th> : null}
              <th scope="col">{columns.hints}</th>
              <th scope="col">{columns.time}</th>
              <th scope="col">{columns.result}</th>
            </tr>
          </thead>
          <tbody>
            {questionRows(interview, report, transcript).map((row) => (
              <Row key={row.number} row={row} judges={judges} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** `judges`: the interview is one whose questions hidden tests judge. */
function Row({ row, judges }: { row: QuestionRow; judges: boolean }) {
  const { columns } = words;
  const { facts, graded } = row;
  // Nothing is run in a question that takes notes.
  const judged = facts && isDesign(facts) ? null : facts;
  const format = useFormat();
  return (
    <tr>
      <td>
        {row.anchor ? <a href={`#${row.anchor}`}>{row.title}</a> : <b>{row.title}</b>}
        <span className="muted">
          {common.difficulty[row.difficulty]}
          {judged ? `, ${common.language[judged.language]}` : null}
        </span>
      </td>
      {judges ? <td data-label={columns.hidden}>{judged ? hiddenText(judged) : words.none}</td> : null}
      <td data-label={columns.hints}>{facts ? format.number(facts.hints_used) : words.none}</td>
      <td data-label={columns.time}>
        {facts ? (
          <>
            <span aria-hidden>{clockText(facts.duration_sec * 1000)}</span>
            <span className="sr">{format.duration(facts.duration_sec)}</span>
          </>
        ) : (
          words.none
        )}
      </td>
      <td data-label={columns.result}>
        {graded ? (
          <ScoreText score={graded.score} />
        ) : (
          <span className="muted">{row.status === "SKIPPED" ? words.skipped : words.notAssessed}</span>
        )}
      </td>
    </tr>
  );
}
