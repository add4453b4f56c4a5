import type { Attempt } from "../../../domain/progress/comparison.ts";
import { useFormat } from "../../format.ts";

/** Which of the two it is, when it was, and what was asked. */
export function AttemptHead({ attempt, place }: { attempt: Attempt; place: string }) {
  const format = useFormat();
  return (
    <div>
      <h2>{place}</h2>
      <p className="small muted">
        {attempt.question.title}, {format.date(attempt.ended_at)}
      </p>
    </div>
  );
}
