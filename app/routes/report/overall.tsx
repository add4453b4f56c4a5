import { type Report, scoreWord } from "../../../domain/feedback.ts";
import { BandScale, ScoreBand } from "../../components/score-band.tsx";
import { report as words } from "../../strings/report.ts";

/** The verdict in a word, its range, and the three scores it is made of. */
export function Overall({ report }: { report: Report }) {
  const { overall } = report;
  const word = scoreWord(overall);
  return (
    <section className="card flush" aria-labelledby="h-overall">
      <div className="inset">
        <h2 id="h-overall" className="small muted">
          {words.overall}
        </h2>
        <p className="row items-baseline gap-3">
          <strong className="verdict">{word}</strong>
          {overall ? <span className="muted num">{words.range(overall.low, overall.high)}</span> : null}
        </p>
        <p className="prose muted mt-1">{words.overallText[word]}</p>
        <div className="mt-4">
          <ScoreBand score={overall} tall />
          <BandScale />
        </div>
      </div>
      {(["technical", "communication", "problem_solving"] as const).map((name) => {
        const score = report[name];
        return (
          <div className="dim" key={name}>
            <h3>{words.scores[name]}</h3>
            <span className={score ? "strong" : "muted"}>{scoreWord(score)}</span>
            <ScoreBand score={score} />
            <span className="small muted num">{score ? words.rangeShort(score.low, score.high) : ""}</span>
          </div>
        );
      })}
    </section>
  );
}
