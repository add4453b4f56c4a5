import { SquareTerminal } from "lucide-react";
import { useEffect, useRef } from "react";
import { Markdown } from "../../components/markdown.tsx";
import { runWords } from "../../components/run-words.ts";
import { useFormat } from "../../format.ts";
import { common } from "../../strings/common.ts";
import { report as words } from "../../strings/report.ts";
import { room } from "../../strings/room.ts";
import type { TranscriptEntry, TranscriptRound } from "./load.server.ts";

/** The conversation, folded; a link to one of its records opens it there. */
export function TranscriptSection({ rounds }: { rounds: TranscriptRound[] | null }) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const open = () => {
      const target = document.getElementById(location.hash.slice(1));
      if (!target || !details.current?.contains(target)) return;
      details.current.open = true;
      target.scrollIntoView({ block: "center" });
      target.focus({ preventScroll: true });
    };
    open();
    addEventListener("hashchange", open);
    return () => removeEventListener("hashchange", open);
  }, []);
  return (
    <section className="section" id="transcript" aria-labelledby="h-transcript">
      <h2 id="h-transcript">{words.transcript}</h2>
      <div className="card">
        {rounds === null ? (
          <p className="muted">{words.transcriptMissing}</p>
        ) : (
          <details ref={details}>
            <summary>{words.transcriptShow}</summary>
            {rounds.map((round) => (
              <Round key={round.id} round={round} />
            ))}
          </details>
        )}
      </div>
    </section>
  );
}

function Round({ round }: { round: TranscriptRound }) {
  return (
    <>
      <h3 className="mt-6 record" id={`r-${round.id}`} tabIndex={-1}>
        {words.question(round.number, round.title)}
      </h3>
      <div className="chat">
        {round.entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </div>
      <div className="codebox">
        <header>{common.language[round.code.language]}</header>
        <pre>{round.code.text.trimEnd()}</pre>
      </div>
    </>
  );
}

function Entry({ entry }: { entry: TranscriptEntry }) {
  const format = useFormat();
  const time = <time dateTime={new Date(entry.at).toISOString()}>{format.time(entry.at)}</time>;
  if (entry.kind === "run")
    return (
      <p className="event record" id={`r-${entry.id}`} tabIndex={-1}>
        <SquareTerminal className="icon" aria-hidden />
        <span>
          {runWords(entry.run)} {time}
        </span>
      </p>
    );
  return (
    <article className={entry.mine ? "msg me record" : "msg record"} id={`r-${entry.id}`} tabIndex={-1}>
      <header>
        <b>{entry.mine ? room.chat.you : room.chat.interviewer}</b>
        {time}
        {entry.hint ? <span className="badge">{room.hints.hint}</span> : null}
      </header>
      <Markdown text={entry.text} headings={4} />
    </article>
  );
}
