import type { Attempt } from "../../../domain/progress/comparison.ts";
import { Link } from "../../components/link.tsx";
import { compare as words } from "../../strings/compare.ts";
import { AttemptHead } from "./attempt-head.tsx";

export function FeedbackPair({ before, after }: { before: Attempt; after: Attempt }) {
  return (
    <div className="compare-columns">
      <Feedback attempt={before} place={words.before} />
      <Feedback attempt={after} place={words.after} />
    </div>
  );
}

function Feedback({ attempt, place }: { attempt: Attempt; place: string }) {
  const { graded, interview_id } = attempt;
  return (
    <section className="card stack gap-4" aria-label={place}>
      <AttemptHead attempt={attempt} place={place} />
      {graded ? (
        <>
          <Remarks title={words.well} remarks={graded.strengths} />
          <Remarks title={words.improve} remarks={graded.improvements} />
        </>
      ) : (
        <p className="muted">{words.notGraded}</p>
      )}
      <Link className="small" to={`/interviews/${interview_id}/report`}>
        {words.report}
      </Link>
    </section>
  );
}

function Remarks({ title, remarks }: { title: string; remarks: string[] }) {
  return (
    <div className="stack gap-2">
      <h3>{title}</h3>
      {remarks.length === 0 ? <p className="small muted">{words.nothing}</p> : null}
      <ul className="bullets small">
        {remarks.map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
    </div>
  );
}
