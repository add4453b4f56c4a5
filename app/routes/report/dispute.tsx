import { Form, useNavigation } from "@remix-run/react";
import { CircleAlert, Flag, LoaderCircle } from "lucide-react";
import type { Regrade, RoundEvaluation } from "../../../domain/feedback.ts";
import { MAX_DISPUTE_CHARS } from "../../../domain/remark-length.ts";
import { dispute as words } from "../../strings/dispute.ts";
import type { DisputeRefused } from "./dispute-form.ts";
import { anchors } from "./records.ts";
import { SecondGrade } from "./second-grade.tsx";

export type { DisputeRefused };

type DisputeProps = {
  round: RoundEvaluation;
  second: Regrade | null;
  regrading: boolean;
  refused: DisputeRefused | null;
};

/** The way to a second grade: asked for, under way, or there beside the first. */
export function Dispute({ round, second, regrading, refused }: DisputeProps) {
  return (
    <div
      className={second ? "record dispute" : "record dispute no-print"}
      id={anchors.dispute(round.round_id)}
      tabIndex={-1}
    >
      <div aria-live="polite">{regrading ? <UnderWay /> : null}</div>
      {second ? (
        <SecondGrade first={round} second={second} />
      ) : regrading ? null : (
        <Ask round={round} refused={refused} />
      )}
    </div>
  );
}

function UnderWay() {
  return (
    <div className="notice">
      <LoaderCircle className="icon spin" aria-hidden />
      <p>
        <b>{words.again}.</b> {words.againText}
      </p>
      <noscript>
        <a className="btn slim" href="?">
          {words.reload}
        </a>
      </noscript>
    </div>
  );
}

function Ask({ round, refused }: { round: RoundEvaluation; refused: DisputeRefused | null }) {
  const sending = useNavigation().formData?.get("round_id") === round.round_id;
  const field = `reason-${round.round_number}`;
  return (
    <details open={refused !== null}>
      <summary>
        <Flag className="icon" aria-hidden />
        {words.open}
        <span className="sr">: {round.question_title}</span>
      </summary>
      <Form method="post" preventScrollReset className="stack gap-3 mt-3">
        <p className="prose small muted">{words.lead}</p>
        <input type="hidden" name="intent" value="dispute" />
        <input type="hidden" name="round_id" value={round.round_id} />
        <div className="field">
          <label htmlFor={field}>{words.reason}</label>
          <textarea
            className="input"
            id={field}
            name="reason"
            rows={4}
            required
            maxLength={MAX_DISPUTE_CHARS}
            defaultValue={refused?.reason}
            aria-describedby={refused ? `${field}-error ${field}-limit` : `${field}-limit`}
            aria-invalid={refused ? true : undefined}
          />
          <span className="hint" id={`${field}-limit`}>
            {words.limit}
          </span>
          {refused ? (
            <span className="error" id={`${field}-error`} role="alert">
              <CircleAlert className="icon" aria-hidden />
              {refused.message}
            </span>
          ) : null}
        </div>
        <div className="row">
          <button type="submit" className="btn" aria-disabled={sending}>
            {sending ? words.sending : words.send}
          </button>
        </div>
      </Form>
    </details>
  );
}
