import { Info } from "lucide-react";
import {
  type DimensionResult,
  type Report,
  type RoundEvaluation,
  scoreWord,
} from "../../../domain/feedback.ts";
import { ScoreBand } from "../../components/score-band.tsx";
import { report as words } from "../../strings/report.ts";
import { Quote } from "./quote.tsx";

/** Each dimension of each question: level, reason, what capped it, and the evidence behind it. */
export function Dimensions({ report }: { report: Report }) {
  return (
    <section className="section" id="dims" aria-labelledby="h-dims">
      <h2 id="h-dims">{words.dims}</h2>
      <div className="stack gap-4">
        {report.rounds.map((round) => (
          <RoundDimensions key={round.round_id} round={round} titled={report.rounds.length > 1} />
        ))}
      </div>
      <p className="small muted mt-3">{words.hiddenDecide}</p>
    </section>
  );
}

function RoundDimensions({ round, titled }: { round: RoundEvaluation; titled: boolean }) {
  return (
    <div className="card flush dims">
      <h3 className={titled ? "dims-title" : "sr"}>
        {words.question(round.round_number, round.question_title)}
      </h3>
      {round.dimensions.map((result) => (
        <DimensionRow key={result.dimension} result={result} />
      ))}
    </div>
  );
}

function DimensionRow({ result }: { result: DimensionResult }) {
  const { level, score, evidence } = result;
  return (
    <div className="dim">
      <h4>{words.dimension[result.dimension]}</h4>
      {level === null ? (
        <span className="muted">{words.notAssessed}</span>
      ) : (
        <span>
          {score ? scoreWord(score) : words.levelWord[level]}{" "}
          <span className="muted small">{words.level(level)}</span>
        </span>
      )}
      <ScoreBand score={score} />
      <span className="small muted num">{score ? words.rangeShort(score.low, score.high) : ""}</span>
      <p className="full small muted">{result.reason}</p>
      {result.caps.map((cap) => (
        <p className="full small muted row" key={cap}>
          <Info className="icon" aria-hidden />
          <span className="grow">{cap}</span>
        </p>
      ))}
      {evidence.length > 0 ? (
        <details className="evidence">
          <summary>{words.evidence(evidence.length)}</summary>
          {evidence.map((piece) => (
            <Quote key={`${piece.record_id}${piece.quote ?? piece.note}`} evidence={piece} />
          ))}
        </details>
      ) : null}
    </div>
  );
}
