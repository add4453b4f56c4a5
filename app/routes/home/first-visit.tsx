import { MessageSquare } from "lucide-react";
import { Link } from "../../components/link.tsx";
import { home } from "../../strings/home.ts";

/** `suggested`: another interview is suggested above; this one is the short way in beside it. */
export function FirstVisit({ suggested }: { suggested: boolean }) {
  const words = suggested ? home.short : home.empty;
  return (
    <section className="card empty">
      <MessageSquare className="icon" aria-hidden />
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      <Link
        className={suggested ? "btn" : "btn primary"}
        to="/interviews/new?num_questions=1&time_limit_min=30"
      >
        {words.start}
      </Link>
    </section>
  );
}

export function HowItGoes() {
  return (
    <section className="card" aria-labelledby="h-how">
      <header>
        <h2 id="h-how">{home.how.title}</h2>
      </header>
      <ol className="lines">
        {home.how.steps.map((step, index) => (
          <li key={step}>
            <span className="badge num">{index + 1}</span>
            <p className="small">{step}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
