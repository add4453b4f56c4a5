import { Link } from "@remix-run/react";
import { ArrowRight, History } from "lucide-react";
import { topicName } from "../../../domain/topics.ts";
import { useFormat } from "../../format.ts";
import { common } from "../../strings/common.ts";
import { home } from "../../strings/home.ts";
import { type Suggestion, setupQuery } from "./suggest.ts";

export function SuggestedCard({ suggestion }: { suggestion: Suggestion }) {
  const format = useFormat();
  const difficulty = home.suggested.difficulty[suggestion.difficulty ?? "chosen"];
  const topics = format.list(suggestion.topics.map(topicName));
  return (
    <section className="card" aria-labelledby="h-suggested">
      <header>
        <h2 id="h-suggested">{home.suggested.title}</h2>
      </header>
      <div className="stack gap-3">
        <div>
          <p className="strong">
            {home.suggested.headline(common.kind[suggestion.type], suggestion.minutes)}
          </p>
          <p className="small muted">
            {home.suggested.detail(common.questions(suggestion.questions), difficulty, topics)}
          </p>
        </div>
        <ul className="lines tight small">
          {suggestion.reasons.map((reason) => (
            <li key={reason}>
              <History className="icon tone-accent" aria-hidden />
              <span>{reason}</span>
            </li>
          ))}
        </ul>
        <div className="actions">
          <Link className="btn" to={`/interviews/new?${setupQuery(suggestion)}`}>
            {home.suggested.start}
            <ArrowRight className="icon" aria-hidden />
          </Link>
        </div>
      </div>
    </section>
  );
}
