import { ArrowDown, ArrowUp, Minus } from "lucide-react";
import type { Score } from "../../../domain/feedback.ts";
import { type Attempt, type Change, changeOf, dimensionPairs } from "../../../domain/progress/comparison.ts";
import { ScoreBand, ScoreText } from "../../components/score-band.tsx";
import { useFormat } from "../../format.ts";
import { compare as words } from "../../strings/compare.ts";
import { report } from "../../strings/report.ts";

/** The scores with their bands, and in words whether they differ by more than chance. */
export function ScoresPair({ before, after }: { before: Attempt; after: Attempt }) {
  const format = useFormat();
  const { columns } = words;
  const overall = [before.graded?.score ?? null, after.graded?.score ?? null] as const;
  return (
    <section className="section" aria-labelledby="h-scores">
      <h2 id="h-scores">{words.scores}</h2>
      <div className="card flush">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{columns.what}</th>
              <th scope="col">
                {columns.before}, {format.date(before.ended_at)}
              </th>
              <th scope="col">
                {columns.after}, {format.date(after.ended_at)}
              </th>
              <th scope="col">{columns.change}</th>
            </tr>
          </thead>
          <tbody>
            <Row
              name={words.overall}
              before={overall[0]}
              after={overall[1]}
              change={changeOf(...overall)}
              strong
            />
            {dimensionPairs(before, after).map((pair) => (
              <Row key={pair.dimension} name={report.dimension[pair.dimension]} {...pair} />
            ))}
          </tbody>
        </table>
        <p className="small muted pad py-3">{words.changeNote}</p>
      </div>
    </section>
  );
}

type RowProps = { name: string; before: Score; after: Score; change: Change; strong?: boolean };

function Row({ name, before, after, change, strong = false }: RowProps) {
  const { columns } = words;
  return (
    <tr>
      <td className={strong ? "strong" : undefined}>{name}</td>
      <td data-label={columns.before}>
        <Standing score={before} />
      </td>
      <td data-label={columns.after}>
        <Standing score={after} />
      </td>
      <td data-label={columns.change}>
        <ChangeWords change={change} />
      </td>
    </tr>
  );
}

function Standing({ score }: { score: Score }) {
  return (
    <span className="compare-score">
      <ScoreBand score={score} />
      <ScoreText score={score} />
    </span>
  );
}

const ICONS = { better: ArrowUp, worse: ArrowDown, unclear: Minus, unknown: null };
const TONES: Record<Change, string> = {
  better: "tone-success",
  worse: "tone-warning",
  unclear: "muted",
  unknown: "muted",
};

function ChangeWords({ change }: { change: Change }) {
  const Icon = ICONS[change];
  return (
    <span className={`compare-change ${TONES[change]}`}>
      {Icon ? <Icon className="icon" aria-hidden /> : null}
      {words.change[change]}
    </span>
  );
}
