import { useParams } from "@remix-run/react";
import { Clock, Code, Lightbulb, Quote as QuoteMark, SquareTerminal } from "lucide-react";
import type { Evidence } from "../../../domain/feedback.ts";
import { Link } from "../../components/link.tsx";
import { useSpokenIn } from "../../components/spoken-in.ts";
import { type Formatter, useFormat } from "../../format.ts";
import { common } from "../../strings/common.ts";
import { report as words } from "../../strings/report.ts";
import { momentQuery } from "../replay/moment-query.ts";
import { evidenceKey, once, type RecordPlace, useRecords } from "./records.ts";

const ICONS = { message: QuoteMark, run: SquareTerminal, code: Code, hint: Lightbulb, round: Clock };

export const Quotes = ({ evidence }: { evidence: Evidence[] }) =>
  once(evidence).map((piece) => <Quote key={evidenceKey(piece)} evidence={piece} />);

/** A piece of evidence: the verbatim words, what they show, and the way to their place on the page. */
function Quote({ evidence }: { evidence: Evidence }) {
  const { kind, quote, note } = evidence;
  const spoken = useSpokenIn();
  const Icon = quote && kind === "message" ? QuoteMark : ICONS[kind];
  return (
    <div className="quote">
      <Icon className="icon" aria-hidden />
      {quote === null ? (
        <p className="muted" {...spoken}>
          {note}
        </p>
      ) : kind === "code" ? (
        <pre className="quoted-code">{quote}</pre>
      ) : (
        <p>
          <q {...spoken}>{quote}</q>
        </p>
      )}
      <cite>
        <Place evidence={evidence} />
        {quote && note ? (
          <>
            {" · "}
            <span {...spoken}>{note}</span>
          </>
        ) : null}
        <ToReplay evidence={evidence} />
      </cite>
    </div>
  );
}

function Place({ evidence }: { evidence: Evidence }) {
  const format = useFormat();
  const place = useRecords().placeOf(evidence);
  const text = placeText(evidence, place, format);
  return place ? <a href={`#${place.anchor}`}>{text}</a> : text;
}

/** To the moment in the replay at which it was said, run or written. */
function ToReplay({ evidence }: { evidence: Evidence }) {
  const { id } = useParams();
  const { kind, record_id, quote } = evidence;
  const { isReplayed, placeOf } = useRecords();
  if (!isReplayed || !placeOf(evidence)) return null;
  const query = momentQuery(record_id, kind === "code" ? quote : null);
  return (
    <span className="no-print">
      {" · "}
      <Link to={`/interviews/${id}/replay?${query}`}>{common.replay.openAt}</Link>
    </span>
  );
}

/** "Question 1, 16:05, message"; "Question 2, lines 4–6 of the code". */
export function placeText({ kind }: Evidence, place: RecordPlace | null, format: Formatter): string {
  if (!place) return words.evidenceKind[kind];
  const where = words.place(place.question, place.at === null ? null : format.time(place.at));
  const what = place.lines ? words.lines(place.lines.from, place.lines.to) : words.evidenceKind[kind];
  return `${where}, ${what}`;
}
