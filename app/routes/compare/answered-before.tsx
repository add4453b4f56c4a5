import type { InferResponseType } from "hono/client";
import { useEffect, useState } from "react";
import type { browserApi } from "../../browser-api.ts";
import { Link } from "../../components/link.tsx";
import { report as words } from "../../strings/report.ts";

type Attempts = InferResponseType<ReturnType<typeof browserApi>["progress"]["attempts"]["$get"]>;

/** The questions of an interview that were answered before, each leading to both attempts; nothing where there are none. */
export function AnsweredBefore({ interviewId }: { interviewId: string }) {
  const [attempts, setAttempts] = useState<Attempts["attempts"]>([]);
  useEffect(() => {
    const left = new AbortController();
    // Beside the report, which is whole without it: an answer that does not come is none.
    askEarlier(interviewId, left.signal).then(setAttempts, () => {});
    return () => left.abort();
  }, [interviewId]);
  if (attempts.length === 0) return null;
  return (
    <section className="card stack gap-2 no-print" aria-labelledby="h-before">
      <h2 id="h-before" className="small">
        {words.answeredBefore}
      </h2>
      <ul className="stack small gap-2">
        {attempts.map(({ round_id, earlier_round_id, question_title }) => (
          <li key={round_id}>
            <Link to={`/compare?a=${earlier_round_id}&b=${round_id}`}>{question_title}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/**
 * By itself and not as data of a page: whatever loads the page anew would break it off, and say so as an error. The API's client
 * would weigh more on the report than all else that is here.
 */
async function askEarlier(interview: string, signal: AbortSignal): Promise<Attempts["attempts"]> {
  const answer = await fetch(`/api/progress/attempts?${new URLSearchParams({ interview })}`, { signal });
  return answer.ok ? ((await answer.json()) as Attempts).attempts : [];
}
