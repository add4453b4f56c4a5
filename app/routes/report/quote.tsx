import { Clock, Code, Lightbulb, Quote as QuoteMark, SquareTerminal } from "lucide-react";
import type { Evidence } from "../../../domain/feedback.ts";
import { useFormat } from "../../format.ts";
import { report as words } from "../../strings/report.ts";
import { useRecordPlace } from "./records.ts";

const ICONS = { message: QuoteMark, run: SquareTerminal, code: Code, hint: Lightbulb, round: Clock };

/** A piece of evidence: the verbatim words, what they show, and the way to their moment in the transcript. */
export function Quote({ evidence }: { evidence: Evidence }) {
  const Icon = evidence.quote ? QuoteMark : ICONS[evidence.kind];
  return (
    <div className="quote">
      <Icon className="icon" aria-hidden />
      {evidence.quote ? (
        <p>
          <q>{evidence.quote}</q>
        </p>
      ) : (
        <p className="muted">{evidence.note}</p>
      )}
      <cite>
        <Place id={evidence.record_id} kind={evidence.kind} />
        {evidence.quote && evidence.note ? ` · ${evidence.note}` : null}
      </cite>
    </div>
  );
}

function Place({ id, kind }: { id: string; kind: Evidence["kind"] }) {
  const format = useFormat();
  const place = useRecordPlace(id);
  if (!place) return words.evidenceKind[kind];
  const where = words.place(place.question, place.at === null ? null : format.time(place.at));
  return (
    <a href={`#r-${id}`}>
      {where}, {words.evidenceKind[kind]}
    </a>
  );
}
