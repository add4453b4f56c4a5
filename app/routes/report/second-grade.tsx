import type { Regrade, RoundEvaluation } from "../../../domain/feedback.ts";
import { dispute as words } from "../../strings/dispute.ts";
import { GradesTable } from "./grades-table.tsx";

/** Both grades of a disputed question, side by side; the first one stands. */
export function SecondGrade({ first, second }: { first: RoundEvaluation; second: Regrade }) {
  const { evaluation, reason, at } = second;
  return (
    <div className="stack gap-3">
      <h3>{words.both}</h3>
      <p className="prose small muted">{words.stands}</p>
      <GradesTable first={first} second={evaluation} at={at} columns={words.columns} detail={words.detail} />
      <p className="small">
        <span className="muted">{words.yourReason}: </span>
        {reason || words.noReason}
      </p>
    </div>
  );
}
