import { Clock, Code, Lightbulb, Quote as QuoteMark, SquareTerminal } from "lucide-react";
import type { Evidence } from "../../../domain/feedback.ts";
import { report as words } from "../../strings/report.ts";

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
        {evidence.quote && evidence.note ? `${evidence.note} · ` : null}
        <a href={`#r-${evidence.record_id}`}>
          {words.openTranscript} <span className="sr">({words.evidenceKind[evidence.kind]})</span>
        </a>
      </cite>
    </div>
  );
}
