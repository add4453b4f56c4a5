import type { Correction, RoundEvaluation } from "../../../domain/feedback.ts";
import { correction as words } from "../../strings/dispute.ts";
import { GradesTable } from "./grades-table.tsx";

/** What the question gives since it was mended, beside the grade that was given; the first one stands. */
export function Corrected({ first, correction }: { first: RoundEvaluation; correction: Correction }) {
  const { evaluation, note, version, at } = correction;
  return (
    <div className="record stack gap-3">
      <h3>{words.title}</h3>
      <p className="prose small muted">{words.lead(version)}</p>
      {note ? <p className="prose small">{words.note(note)}</p> : null}
      <GradesTable first={first} second={evaluation} at={at} columns={words.columns} detail={words.detail} />
    </div>
  );
}
