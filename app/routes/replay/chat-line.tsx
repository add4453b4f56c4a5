import { CircleCheck, Clock, Flag, type LucideIcon, Pause, SquareTerminal, WifiOff } from "lucide-react";
import { memo, type ReactNode } from "react";
import type { ReplayEventOf } from "../../../domain/replay/replay.ts";
import { Markdown } from "../../components/markdown.tsx";
import { runWords } from "../../components/run-words.ts";
import { useSpokenIn } from "../../components/spoken-in.ts";
import { replay as words } from "../../strings/replay.ts";
import { report } from "../../strings/report.ts";
import { room } from "../../strings/room.ts";
import { useMedia } from "../room/use-media.ts";
import { type ChatEntry, wordsSoFar } from "./chat-entries.ts";
import type { Player } from "./player.ts";
import { runOf } from "./run-of.ts";
import { timeText } from "./time-text.ts";
import { useWatched } from "./use-watched.ts";

type LineProps = { player: Player; entry: ChatEntry; target: boolean };

/** One thing in the conversation. */
export const Line = memo(function Line({ player, entry, target }: LineProps) {
  const done = useWatched(player, ({ at }) => at + 0.5 >= entry.until);
  const { event } = entry;
  const happened = (icon: LucideIcon, text: ReactNode) => (
    <Happened at={entry.from} icon={icon} target={target}>
      {text}
    </Happened>
  );
  switch (event.kind) {
    case "said":
      return <Said player={player} entry={entry} event={event} done={done} target={target} />;
    case "round":
      return <Question entry={entry} event={event} target={target} />;
    case "run":
      return happened(SquareTerminal, runWords(runOf(event, done ? entry.judged : null)));
    case "paused":
      return happened(Pause, words.happened.paused);
    case "interrupted":
      return happened(WifiOff, words.happened.interrupted);
    case "warned":
      return happened(Clock, room.clock.warning(event.minutes));
    case "time-up":
      return happened(Clock, words.happened.timeUp);
    case "closed":
      return happened(CircleCheck, words.happened.closed(event.round, event.skipped));
    case "ended":
      return happened(Flag, report.endReason[event.reason]);
    default:
      return event satisfies never;
  }
});

type SaidProps = LineProps & { event: ReplayEventOf<"said">; done: boolean };

function Said({ player, entry, event, done, target }: SaidProps) {
  const mine = event.by === "candidate";
  const plain = mine && event.type !== "MCQ";
  const spoken = useSpokenIn();
  const who = mine ? words.candidate : room.chat.interviewer;
  return (
    <article className={`msg${mine ? " me" : ""}${target ? " target" : ""}`}>
      <header>
        <b>{who}</b>
        <span className="num">{timeText(entry.from)}</span>
        {event.type === "HINT" ? <span className="badge">{room.hints.hint}</span> : null}
        {event.cutShort && done ? <span className="badge">{room.chat.cutShort}</span> : null}
      </header>
      {!done ? (
        <Speaking player={player} entry={entry} text={event.text} />
      ) : plain ? (
        <p className="said" {...spoken}>
          {event.text}
        </p>
      ) : (
        <div className="stack gap-2" {...spoken}>
          <Markdown text={event.text} headings={4} />
        </div>
      )}
    </article>
  );
}

/** Words as they came; whole at once for whoever wants little to move. */
function Speaking({ player, entry, text }: { player: Player; entry: ChatEntry; text: string }) {
  const still = useMedia("(prefers-reduced-motion: reduce)");
  const { from, until } = entry;
  const shown = useWatched(player, ({ at }) =>
    still ? "" : wordsSoFar(text, (at - from) / Math.max(1, until - from)),
  );
  if (shown === "") return <p className="muted">{room.chat.thinking}</p>;
  return <p className="said">{shown}</p>;
}

type QuestionProps = { entry: ChatEntry; event: ReplayEventOf<"round">; target: boolean };

function Question({ entry, event, target }: QuestionProps) {
  const { round, title, statement } = event;
  return (
    <div className="stack gap-2">
      <Happened at={entry.from} icon={Flag} target={target}>
        {words.round(round, title)}
      </Happened>
      {statement ? (
        <details>
          <summary>{words.statement}</summary>
          <div className="prose mt-2">
            <Markdown text={statement} headings={4} />
          </div>
        </details>
      ) : null}
    </div>
  );
}

type HappenedProps = { at: number; icon: LucideIcon; target: boolean; children: ReactNode };

function Happened({ at, icon: Icon, target, children }: HappenedProps) {
  return (
    <p className={target ? "event target" : "event"}>
      <Icon className="icon" aria-hidden />
      <span>
        {children} <span className="num">{timeText(at)}</span>
      </span>
    </p>
  );
}
