import type { CSSProperties } from "react";
import type { Score } from "../../domain/feedback.ts";
import { scoreWord } from "../../domain/score-word.ts";
import { report } from "../strings/report.ts";

/** A score as a range with its estimate, drawn over the zones; what is not assessed is dashed, never zero. */
export function ScoreBand({ score, tall = false }: { score: Score; tall?: boolean }) {
  if (!score) return <span className="band none" role="img" aria-label={report.notAssessed} />;
  const { value, low, high } = score;
  const style = {
    "--lo": low,
    "--hi": high,
    "--mid": value,
    ...(tall && { "--h": "0.875rem" }),
  } as CSSProperties;
  return (
    <span className="band" role="img" aria-label={report.bandLabel(value, low, high)} style={style}>
      <i />
      <i />
      <i />
    </span>
  );
}

/** The zones' names under a band. */
export function BandScale() {
  return (
    <div className="band-scale" aria-hidden>
      {report.zones.map((zone) => (
        <span key={zone}>{zone}</span>
      ))}
    </div>
  );
}

/** "Solid 71–78" or "Not assessed". */
export function ScoreText({ score }: { score: Score }) {
  if (!score) return <span className="muted">{report.notAssessed}</span>;
  return (
    <span>
      <b>{report.words[scoreWord(score)]}</b>{" "}
      <span className="muted num">{report.rangeShort(score.low, score.high)}</span>
    </span>
  );
}
