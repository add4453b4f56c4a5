import type { DimensionResult, Report, RoundEvaluation } from "../../../domain/feedback.ts";
import { isDesign } from "../../../domain/scoring/score.ts";
import { useSpokenIn } from "../../components/spoken-in.ts";
import { report as words } from "../../strings/report.ts";
import { Note } from "./note.tsx";
import { Quotes } from "./quote.tsx";
import { once } from "./records.ts";
import { Band, Level } from "./standing.tsx";

/** Each dimension of each question: level, reason, what capped it, and the evidence behind it. */
export function Dimensions({ report }: { report: Report }) {
  return (
    <section className="section" id="dims" aria-labelledby="h-dims">
      <h2 id="h-dims">{words.dims}</h2>
      {report.rounds.length === 0 ? <p className="card muted">{words.dimsNone}</p> : null}
      <div className="stack gap-4">
        {report.rounds.map((round) => (
          <RoundDimensions key={round.round_id} round={round} titled={report.rounds.length > 1} />
        ))}
      </div>
      {report.rounds.every(({ facts }) => isDesign(facts)) ? null : (
        <p className="small muted mt-3">{words.hiddenDecide}</p>
      )}
    </section>
  );
}

function RoundDimensions({ round, titled }: { round: RoundEvaluation; titled: boolean }) {
  const { round_number, question_title, samples, dimensions } = round;
  return (
    <div className="card flush dims">
      <div className={titled || samples > 1 ? "dims-title row between" : "sr"}>
        <h3>{words.question(round_number, question_title)}</h3>
        {samples > 1 ? <span className="small muted">{words.gradedTimes(samples)}</span> : null}
      </div>
      {dimensions.map((result) => (
        <DimensionRow key={result.dimension} result={result} />
      ))}
    </div>
  );
}

export function DimensionRow({ result }: { result: DimensionResult }) {
  const { score, evidence, deferred } = result;
  const spoken = useSpokenIn();
  return (
    <div className="dim">
      <h4>{words.dimension[result.dimension]}</h4>
      <Level result={result} />
      <Band score={score} leftOpen={deferred} />
      <span className="small muted num">{score ? words.rangeShort(score.low, score.high) : ""}</span>
      <p className="full small muted" {...spoken}>
        {result.reason}
      </p>
      {result.caps.map((cap) => (
        <Note key={cap} text={cap} {...spoken} />
      ))}
      {evidence.length > 0 ? (
        <details className="evidence">
          <summary>{words.evidence(once(evidence).length)}</summary>
          <Quotes evidence={evidence} />
        </details>
      ) : null}
    </div>
  );
}
