import { Lightbulb } from "lucide-react";
import type { Round } from "../../../domain/room/state.ts";
import { Markdown } from "../../components/markdown.tsx";
import { useFormat } from "../../format.ts";
import { room } from "../../strings/room.ts";
import { whileFollowing } from "./following.tsx";
import type { Interview } from "./use-interview.ts";

type HintsProps = { interview: Interview; round: Round; open: boolean; onHint: () => void };

/** The hints in their order: those given, the next one to ask for, and those behind it. */
export function Hints({ interview, round, open, onHint }: HintsProps) {
  const format = useFormat();
  const { hints } = room;
  const total = round.question.hints_total;
  if (total === 0) return <p className="muted">{hints.none}</p>;
  return (
    <ol className="lines">
      {Array.from({ length: total }, (_, index) => {
        const number = index + 1;
        const given = round.hints[index];
        const next = index === round.hints.length;
        return (
          <li key={number}>
            <span className="badge">{number}</span>
            <div className="grow stack gap-1">
              {given ? (
                <>
                  <Markdown text={given.text} />
                  <p className="small muted">{hints.served(format.time(given.at))}</p>
                </>
              ) : (
                <p className="muted">{next ? hints.closed : hints.after(number - 1)}</p>
              )}
            </div>
            {next && open ? (
              <button
                type="button"
                className="btn slim"
                aria-disabled={round.hintRequest !== null}
                {...whileFollowing(interview)}
                onClick={() => round.hintRequest === null && onHint()}
              >
                <Lightbulb className="icon" aria-hidden />
                {round.hintRequest ? hints.asked : hints.ask(number)}
              </button>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}
