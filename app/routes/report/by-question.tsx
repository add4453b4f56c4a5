import { Copy } from "lucide-react";
import type { Report } from "../../../domain/feedback.ts";
import type { InterviewSummary } from "../../../domain/interview.ts";
import { CopyButton } from "../../components/copy-button.tsx";
import { Markdown } from "../../components/markdown.tsx";
import { ScoreText } from "../../components/score-band.tsx";
import { clockText, useFormat } from "../../format.ts";
import { common } from "../../strings/common.ts";
import { report as words } from "../../strings/report.ts";

export function ByQuestion({ report, interview }: { report: Report; interview: InterviewSummary }) {
  const { columns } = words;
  const format = useFormat();
  const levelOf = (number: number) =>
    interview.rounds.find(({ round_number }) => round_number === number)?.difficulty ?? interview.difficulty;
  return (
    <section className="section" id="rounds" aria-labelledby="h-rounds">
      <h2 id="h-rounds">{words.rounds}</h2>
      <div className="card flush">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{columns.question}</th>
              <th scope="col">{columns.hidden}</th>
              <th scope="col">{columns.hints}</th>
              <th scope="col">{columns.time}</th>
              <th scope="col">{columns.result}</th>
            </tr>
          </thead>
          <tbody>
            {report.rounds.map(({ round_id, round_number, question_title, facts, score }) => (
              <tr key={round_id}>
                <td>
                  <a href={`#r-${round_id}`}>{question_title}</a>
                  <span className="muted">
                    {common.difficulty[levelOf(round_number)]}, {common.language[facts.language]}
                  </span>
                </td>
                <td data-label={columns.hidden}>
                  {facts.submitted ? words.of(facts.hidden_passed, facts.hidden_total) : words.notSubmitted}
                </td>
                <td data-label={columns.hints}>{format.number(facts.hints_used)}</td>
                <td data-label={columns.time} aria-label={format.duration(facts.duration_sec)}>
                  {clockText(facts.duration_sec * 1000)}
                </td>
                <td data-label={columns.result}>
                  <ScoreText score={score} />
                  <span className="sr"> ({round_number})</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** A strong answer to each question, and why it is one. */
export function Samples({ report }: { report: Report }) {
  return report.rounds
    .filter((round) => round.sample_answer !== null)
    .map(({ round_id, round_number, question_title, sample_answer }) => (
      <section className="section" key={round_id} aria-labelledby={`h-sample-${round_number}`}>
        <h2 id={`h-sample-${round_number}`}>{words.sample(round_number, question_title)}</h2>
        <div className="card stack">
          <div className="prose">
            <Markdown text={sample_answer!.approach} />
          </div>
          <div className="codebox">
            <header>
              {common.language[sample_answer!.language]}
              <CopyButton text={sample_answer!.code} quiet icon={<Copy className="icon" aria-hidden />} />
            </header>
            <pre>{sample_answer!.code.trimEnd()}</pre>
          </div>
        </div>
      </section>
    ));
}
