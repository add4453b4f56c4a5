import type { Report } from "../../../domain/feedback.ts";
import { scoreWord } from "../../../domain/score-word.ts";
import { BandScale, ScoreBand } from "../../components/score-band.tsx";
import { report as words } from "../../strings/report.ts";
import { Note } from "./note.tsx";
import { isLeftOpen, SCORES, type ScoreName, scoreNotes } from "./score-notes.ts";
import { Band } from "./standing.tsx";

/** The verdict in a word, its range, and the three scores it is made of, each with what holds it down. */
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
          <strong className="verdict">{words.words[word]}</strong>
          {overall ? <span className="muted num">{words.range(overall.low, overall.high)}</span> : null}
        </p>
        <p className="prose muted mt-1">{words.overallText[word]}</p>
        <div className="mt-4">
          <ScoreBand score={overall} tall />
          <BandScale />
        </div>
      </div>
      {SCORES.map((name) => (
        <Part key={name} report={report} name={name} />
      ))}
    </section>
  );
}

function Part({ report, name }: { report: Report; name: ScoreName }) {
  const score = report[name];
  const leftOpen = isLeftOpen(report, name);
  return (
    <div className="dim">
      <h3>{words.scores[name]}</h3>
      <span className={score ? "strong" : "muted"}>
        {leftOpen ? words.deferred : words.words[scoreWord(score)]}
      </span>
      <Band score={score} leftOpen={leftOpen} />
      <span className="small muted num">{score ? words.rangeShort(score.low, score.high) : ""}</span>
      {scoreNotes(report, name).map((note) => (
        <Note key={note} text={note} />
      ))}
    </div>
  );
}
