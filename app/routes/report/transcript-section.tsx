import { Download, Quote, SquareTerminal } from "lucide-react";
import { MadeHtml } from "../../components/made-html.tsx";
import { useSpokenIn, WRITTEN_IN } from "../../components/spoken-in.ts";
import { useFormat } from "../../format.ts";
import { report as words } from "../../strings/report.ts";
import { FinalCode } from "./final-code.tsx";
import { anchors, useRecords } from "./records.ts";
import type { ShownEntry, ShownRound } from "./shown-report.server.ts";

type TranscriptSectionProps = { rounds: ShownRound[] | null; interviewId: string };

/** The conversation, folded by question; a link to one of its records opens it there. */
export function TranscriptSection({ rounds, interviewId }: TranscriptSectionProps) {
  return (
    <section className="section transcript" id="transcript" aria-labelledby="h-transcript">
      <div className="row between">
        <h2 id="h-transcript">{words.transcript}</h2>
        {rounds ? (
          <a className="btn slim" href={`/api/interviews/${interviewId}/transcript.md`} download>
            <Download className="icon" aria-hidden />
            {words.transcriptDownload}
          </a>
        ) : null}
      </div>
      <div className="card">
        {rounds === null ? <p className="muted">{words.transcriptMissing}</p> : null}
        <div className="lines">
          {rounds?.map((round) => (
            <Round key={round.id} round={round} />
          ))}
        </div>
      </div>
    </section>
  );
}

function Round({ round }: { round: ShownRound }) {
  return (
    <details className="record told" id={anchors.transcript(round.id)} tabIndex={-1}>
      <summary>
        <h3>{words.question(round.number, round.title)}</h3>
      </summary>
      <div className="chat">
        {round.entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </div>
      <FinalCode round={round} />
    </details>
  );
}

function Entry({ entry }: { entry: ShownEntry }) {
  const format = useFormat();
  const spoken = useSpokenIn();
  const cited = useRecords().isCited(entry.id);
  const time = <time dateTime={new Date(entry.at).toISOString()}>{format.time(entry.at)}</time>;
  if (entry.kind === "run")
    return (
      <p className="event record" id={anchors.record(entry.id)} tabIndex={-1}>
        <SquareTerminal className="icon" aria-hidden />
        <span>
          {entry.text} {time}
        </span>
        {cited ? <Cited /> : null}
      </p>
    );
  return (
    <article
      className={entry.mine ? "msg me record" : "msg record"}
      id={anchors.record(entry.id)}
      tabIndex={-1}
    >
      <header>
        <b>{entry.mine ? words.said.you : words.said.interviewer}</b>
        {time}
        {entry.hint ? <span className="badge">{words.said.hint}</span> : null}
        {cited ? <Cited /> : null}
      </header>
      <MadeHtml html={entry.html} {...(entry.hint ? WRITTEN_IN : spoken)} />
    </article>
  );
}

const Cited = () => (
  <span className="badge">
    <Quote className="icon" aria-hidden />
    {words.citedHere}
  </span>
);
