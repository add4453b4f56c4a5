import { Link, useFetcher } from "@remix-run/react";
import { useEffect } from "react";
import { report as words } from "../../strings/report.ts";
import type { loader } from "./attempts.ts";

/** The questions of an interview that were answered before, each leading to both attempts; nothing where there are none. */
export function AnsweredBefore({ interviewId }: { interviewId: string }) {
  const { data, load } = useFetcher<typeof loader>();
  useEffect(() => load(`/compare/attempts?interview=${interviewId}`), [load, interviewId]);
  if (!data || data.attempts.length === 0) return null;
  return (
    <section className="card stack gap-2 no-print" aria-labelledby="h-before">
      <h2 id="h-before" className="small">
        {words.answeredBefore}
      </h2>
      <ul className="stack small gap-2">
        {data.attempts.map(({ round_id, earlier_round_id, question_title }) => (
          <li key={round_id}>
            <Link to={`/compare?a=${earlier_round_id}&b=${round_id}`}>{question_title}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
