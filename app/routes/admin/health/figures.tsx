import type { ReactNode } from "react";
import { discriminationWord } from "../../../../domain/question-health/discrimination.ts";
import type { QuestionHealth } from "../../../../domain/question-health/health.ts";
import type { Interval } from "../../../../domain/question-health/interval.ts";
import { useFormat } from "../../../format.ts";
import { health as words } from "../../../strings/health.ts";
import { unknownText } from "./unknown-text.ts";

/** What was counted, each with the range it probably lies in and how much it rests on. */
export function Figures({ health }: { health: QuestionHealth }) {
  const format = useFormat();
  const { score, hints, time, abandoned, label } = health;
  const { n, value: r } = health.discrimination;
  return (
    <section className="card flush" aria-labelledby="h-figures">
      <header>
        <h2 id="h-figures">{words.figures}</h2>
      </header>
      <dl className="stats flat">
        <Stat name={words.asked}>{format.number(health.asked)}</Stat>
        <Stat name={words.answered}>{format.number(health.answered)}</Stat>
        <Stat name={words.mean} small={score?.sd != null ? words.sd(score.sd) : null}>
          {score ? format.number(Math.round(score.mean)) : words.none}
        </Stat>
        <Stat name={words.median}>{score ? format.number(Math.round(score.median)) : words.none}</Stat>
      </dl>
      <table className="table figures">
        <thead>
          <tr>
            <th scope="col">{words.figure.name}</th>
            <th scope="col">{words.figure.value}</th>
            <th scope="col">{words.figure.range}</th>
            <th scope="col">{words.figure.of}</th>
          </tr>
        </thead>
        <tbody>
          <Row
            name={words.tells}
            value={r ? words.signed(r.value) : unknownText(n)}
            small={r ? words.word[discriminationWord(r)] : null}
            range={between(r, words.signed)}
            of={words.candidates(n)}
          />
          <Row
            name={words.hintUsed}
            value={hints ? words.percent(hints.share.value) : words.none}
            small={hints ? words.meanHints(hints.mean) : null}
            range={between(hints?.share, words.percent)}
            of={words.rounds(hints?.n ?? 0)}
          />
          <Row
            name={words.overTime}
            value={time ? words.percent(time.over.value) : words.none}
            small={time ? words.medianShare(time.median_share) : null}
            range={between(time?.over, words.percent)}
            of={words.rounds(time?.n ?? 0)}
          />
          <Row
            name={words.passedOver}
            value={abandoned ? words.percent(abandoned.share.value) : words.none}
            small={abandoned ? words.passedOverText(abandoned.skipped, abandoned.left) : null}
            range={between(abandoned?.share, words.percent)}
            of={words.rounds(abandoned?.n ?? 0)}
          />
          <Row
            name={words.difficulty}
            value={label ? words.signed(label.value) : words.notLearned}
            small={label ? `${words.label(label.label)}; ${words.scale}` : null}
            range={between(label, words.signed)}
            of={words.rounds(health.answered)}
          />
        </tbody>
      </table>
    </section>
  );
}

const between = (interval: Interval | null | undefined, text: (value: number) => string): string =>
  interval ? words.range(text(interval.low), text(interval.high)) : words.none;

function Stat({ name, small, children }: { name: string; small?: string | null; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {children}
        {small ? <small>{small}</small> : null}
      </dd>
    </div>
  );
}

type RowProps = { name: string; value: string; small: string | null; range: string; of: string };

function Row({ name, value, small, range, of }: RowProps) {
  return (
    <tr>
      <td>
        <span className="strong">{name}</span>
        {small ? <span className="muted small">{small}</span> : null}
      </td>
      <td data-label={words.figure.value} className="num">
        {value}
      </td>
      <td data-label={words.figure.range} className="num">
        {range}
      </td>
      <td data-label={words.figure.of}>{of}</td>
    </tr>
  );
}
