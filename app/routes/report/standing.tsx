import type { DimensionResult, Score } from "../../../domain/feedback.ts";
import { scoreWord } from "../../../domain/score-word.ts";
import { ScoreBand } from "../../components/score-band.tsx";
import { report as words } from "../../strings/report.ts";

/** The band of a score; one that gradings left open says so instead of "not assessed". */
export function Band({ score, leftOpen }: { score: Score; leftOpen: boolean }) {
  if (!score && leftOpen)
    return <span className="band none open" role="img" aria-label={words.deferredBand} />;
  return <ScoreBand score={score} />;
}

/** "Solid", "Not assessed" or "Gradings disagree", and the range. */
export function standingText(score: Score, leftOpen: boolean): string {
  if (score) return `${words.words[scoreWord(score)]}, ${words.range(score.low, score.high)}`;
  return leftOpen ? words.deferred : words.notAssessed;
}

/** A dimension's word and level. */
export function Level({ result }: { result: DimensionResult }) {
  const { level, score, deferred } = result;
  if (level === null) return <span className="muted">{deferred ? words.deferred : words.notAssessed}</span>;
  return (
    <span>
      {score ? words.words[scoreWord(score)] : words.levelWord[level]}{" "}
      <span className="muted small">{words.level(level)}</span>
    </span>
  );
}
