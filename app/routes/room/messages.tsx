import { CircleStop, Clock, Flag, LoaderCircle, RotateCcw, SquareTerminal } from "lucide-react";
import { memo } from "react";
import type { Message, Turn } from "../../../domain/room/state.ts";
import { Markdown } from "../../components/markdown.tsx";
import { runWords } from "../../components/run-words.ts";
import { useSpokenIn, WRITTEN_IN } from "../../components/spoken-in.ts";
import type { TimelineEntry } from "../../live/timeline.ts";
import type { TurnText } from "../../live/turn-text.ts";
import { room } from "../../strings/room.ts";
import { messageBadge } from "./message-badge.ts";
import { Notice } from "./notices.tsx";
import { Time } from "./time.tsx";
import { useNow } from "./use-now.ts";

const SLOW_MS = 6000;

/** One thing in the conversation. */
export const Entry = memo(function Entry({ entry }: { entry: TimelineEntry }) {
  switch (entry.kind) {
    case "message":
      return <Said message={entry.message} />;
    case "run":
      return (
        <Happened at={entry.at} icon={SquareTerminal}>
          {runWords(entry.run)}
        </Happened>
      );
    case "question":
      return (
        <Happened at={entry.at} icon={Flag}>
          {room.chat.event.question(entry.number, entry.title)}
        </Happened>
      );
    case "notice":
      return <Notice notice={entry.notice} />;
    default:
      return entry satisfies never;
  }
});

function Said({ message }: { message: Message }) {
  const mine = message.role === "USER";
  const badge = messageBadge(message);
  const spoken = useSpokenIn();
  // What was chosen is quoted in it; everything else of the candidate stands as it was typed.
  const plain = mine && message.type !== "MCQ";
  return (
    <article className={mine ? "msg me" : "msg"}>
      <header>
        <b>{mine ? room.chat.you : room.chat.interviewer}</b>
        <Time at={message.at} />
        {badge ? <span className="badge">{badge}</span> : null}
        {message.meta?.failed_over ? <span className="badge">{room.chat.builtIn}</span> : null}
        {message.cutShort ? <span className="badge">{room.chat.cutShort}</span> : null}
      </header>
      {message.meta?.budget_reached ? <p className="small muted">{room.chat.budget}</p> : null}
      {plain ? (
        <p className="said" {...spoken}>
          {message.text}
        </p>
      ) : (
        <div className="stack gap-2" {...(message.type === "HINT" ? WRITTEN_IN : spoken)}>
          <Markdown text={message.text} />
        </div>
      )}
    </article>
  );
}

export type Stop = { underWay: boolean; act: () => void };
type SpeakingProps = {
  turn: Turn;
  said: TurnText | null;
  /** The reply is shown when it is whole. */
  textOnly: boolean;
  offset: number;
  stop: Stop;
};

/** The turn under way: its words so far, or that it takes long; and the way to end it. */
export function Speaking({ turn, said, textOnly, offset, stop }: SpeakingProps) {
  const spoken = useSpokenIn();
  const text = said?.text ?? "";
  const now = useNow(text === "" && !textOnly) + offset;
  const waited = now - turn.at;
  const thinking = textOnly ? room.chat.writing : room.chat.thinking;
  return (
    <article className="msg" aria-busy="true">
      <header>
        <b>{room.chat.interviewer}</b>
        <Time at={turn.at} />
        {said?.restarted ? (
          <span className="row gap-1">
            <RotateCcw className="icon" aria-hidden />
            {room.chat.restarted}
          </span>
        ) : null}
        <button
          type="button"
          className="btn quiet slim stop"
          aria-disabled={stop.underWay}
          onClick={stop.act}
        >
          <CircleStop className="icon" aria-hidden />
          {stop.underWay ? room.chat.stopping : room.chat.stop}
        </button>
      </header>
      {text ? (
        <div className="speaking" {...spoken}>
          <Markdown text={text} />
        </div>
      ) : (
        <p className="muted row">
          {textOnly ? null : <LoaderCircle className="icon spin" aria-hidden />}
          <span className="grow">
            {waited > SLOW_MS && !textOnly ? room.chat.slow(Math.floor(waited / 1000)) : thinking}
          </span>
        </p>
      )}
    </article>
  );
}

/** A message that the room has not confirmed yet. */
export function Pending({ text, online }: { text: string; online: boolean }) {
  return (
    <article className="msg me">
      <header>
        <b>{room.chat.you}</b>
        {online ? null : (
          <span className="row tone-warning gap-1">
            <Clock className="icon" aria-hidden />
            {room.chat.waiting}
          </span>
        )}
      </header>
      <p className="said">{text}</p>
    </article>
  );
}

type HappenedProps = { at: number; icon: typeof Clock; children: string };

function Happened({ at, icon: Icon, children }: HappenedProps) {
  return (
    <p className="event">
      <Icon className="icon" aria-hidden />
      <span>
        {children} <Time at={at} />
      </span>
    </p>
  );
}
