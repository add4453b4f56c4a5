import { BookOpen, Lightbulb } from "lucide-react";
import { useState } from "react";
import { QUESTIONS_IN } from "../../../domain/questions-in.ts";
import type { Round } from "../../../domain/room/state.ts";
import { ConfirmWhenAsked } from "../../components/confirm-when-asked.tsx";
import { Markdown } from "../../components/markdown.tsx";
import { useFormat } from "../../format.ts";
import { common } from "../../strings/common.ts";
import { room } from "../../strings/room.ts";
import { whileFollowing } from "./following.tsx";
import { useArrivalFocus } from "./use-arrival-focus.ts";
import type { Interview } from "./use-interview.ts";

type HintsProps = { interview: Interview; round: Round; open: boolean; onHint: () => void };

/** The hints in their order: those given, the next one to ask for, and those behind it. */
export function Hints({ interview, round, open, onHint }: HintsProps) {
  const format = useFormat();
  const { hints } = room;
  const total = round.question.hints_total;
  const newest = useArrivalFocus<HTMLLIElement>(round.hints.length);
  return (
    <ol className="lines">
      {Array.from({ length: total }, (_, index) => {
        const number = index + 1;
        const given = round.hints[index];
        const next = index === round.hints.length;
        return (
          <li key={number} ref={number === round.hints.length ? newest : undefined} tabIndex={-1}>
            <span className="badge">{number}</span>
            <div className="grow stack gap-1">
              {given ? (
                <>
                  <div className="stack gap-1" lang={QUESTIONS_IN}>
                    <Markdown text={given.text} />
                  </div>
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
      {round.hints.length >= total ? <Approach interview={interview} round={round} open={open} /> : null}
    </ol>
  );
}

/** After the last hint: the approach itself, for the price that is named before. */
function Approach({ interview, round, open }: Omit<HintsProps, "onHint">) {
  const [asking, setAsking] = useState(false);
  const { approach } = room.hints;
  const pending = round.hintRequest !== null;
  const shown = useArrivalFocus<HTMLLIElement>(round.approachShown !== null);
  if (round.approachShown === null && !open) return null;
  return (
    <li ref={shown} tabIndex={-1}>
      <span className="badge">
        <BookOpen className="icon" aria-hidden />
      </span>
      <div className="grow stack gap-1">
        {round.approachShown === null ? (
          <p className="muted">{approach.closed}</p>
        ) : (
          <>
            <h3 className="small">{approach.title}</h3>
            <div className="stack gap-1" lang={QUESTIONS_IN}>
              <Markdown text={round.approachShown} />
            </div>
          </>
        )}
      </div>
      {round.approachShown === null ? (
        <button
          type="button"
          className="btn slim"
          aria-disabled={pending}
          {...whileFollowing(interview)}
          onClick={() => pending || setAsking(true)}
        >
          {pending ? room.hints.asked : approach.show}
        </button>
      ) : null}
      <ConfirmWhenAsked
        open={asking}
        title={approach.sure}
        text={approach.price}
        stay={common.cancel}
        confirm={approach.show}
        onClose={() => setAsking(false)}
        onConfirm={() => interview.send({ type: "hint", index: round.hints.length })}
      />
    </li>
  );
}
