import { Code, CornerDownRight, Lightbulb, MessageSquare, SquareTerminal, TimerReset } from "lucide-react";
import type { Piece, ShownScores } from "../../../domain/replay/replay.ts";
import { momentOf } from "../../../domain/replay/timeline.ts";
import { ScoreText } from "../../components/score-band.tsx";
import { replay as words } from "../../strings/replay.ts";
import { report } from "../../strings/report.ts";
import type { Player } from "./player.ts";
import { placeOfCode } from "./quoted-code.ts";
import { timeText } from "./time-text.ts";

const ICONS = { message: MessageSquare, run: SquareTerminal, code: Code, hint: Lightbulb, round: TimerReset };

/** Every score with the moments that it rests on, each one click away. */
export function Scores({ player, scores }: { player: Player; scores: ShownScores }) {
  return (
    <section className="pane replay-pane-scores" aria-label={words.panes.scores}>
      <h2 className="pane-head small">
        {words.panes.scores} <ScoreText score={scores.overall} />
      </h2>
      <div className="scroll pad stack gap-6">
        {scores.rounds.map(({ round, title, dimensions }) => (
          <div key={round} className="stack gap-3">
            <h3 className="small">{words.round(round, title)}</h3>
            {dimensions.map(({ dimension, score, reason, pieces }) => (
              <details key={dimension} className="score">
                <summary>
                  {report.dimension[dimension]} <ScoreText score={score} />
                </summary>
                {reason ? <p className="small muted">{reason}</p> : null}
                <Pieces player={player} pieces={pieces} />
              </details>
            ))}
          </div>
        ))}
        {scores.claims.length > 0 ? (
          <div className="stack gap-3">
            <h3 className="small">{words.claims}</h3>
            {scores.claims.map(({ text, pieces }) => (
              <div key={text} className="stack gap-1">
                <p className="small">{text}</p>
                <Pieces player={player} pieces={pieces} />
              </div>
            ))}
          </div>
        ) : null}
      </div>
    </section>
  );
}

function Pieces({ player, pieces }: { player: Player; pieces: Piece[] }) {
  const led = pieces.filter(({ place }) => place !== null);
  if (led.length === 0) return <p className="small muted">{words.noMoments}</p>;
  return (
    <ul className="pieces">
      {led.map((piece, index) => (
        <li key={index}>
          <Jump player={player} piece={piece} />
        </li>
      ))}
    </ul>
  );
}

/** Where code came to be is found when somebody wants to go there. */
function Jump({ player, piece }: { player: Player; piece: Piece }) {
  const { kind, place, quote, note } = piece;
  const Icon = ICONS[kind];
  const isCode = kind === "code" && quote !== null;
  const at = place === null || isCode ? null : momentOf(player.timeline, place)?.at;
  const go = () => {
    const found = isCode ? (placeOfCode(player, piece) ?? place) : place;
    if (found !== null) player.jump(found);
  };
  return (
    <button type="button" onClick={go}>
      <Icon className="icon" aria-hidden />
      <span className="grow">
        <span className="sr">{words.jump} </span>
        {at === undefined || at === null ? null : <span className="num muted">{timeText(at)} </span>}
        {quote ? <q>{quote}</q> : (note ?? report.evidenceKind[kind])}
      </span>
      <CornerDownRight className="icon" aria-hidden />
    </button>
  );
}
