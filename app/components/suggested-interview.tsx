import { Form, useNavigation } from "@remix-run/react";
import { ArrowRight, Sparkle } from "lucide-react";
import type { Suggestion, SuggestionReason } from "../../domain/plan/suggestion.ts";
import { type Formatter, useFormat } from "../format.ts";
import { common } from "../strings/common.ts";
import { plan } from "../strings/plan.ts";
import { topicInSentence } from "../strings/topics.ts";
import { Link } from "./link.tsx";

/** The interview to take next with its reasons, and one press that leads into it. */
export function SuggestedInterview({ suggestion, language }: { suggestion: Suggestion; language: string }) {
  const format = useFormat();
  const starting = useNavigation().formAction === "/interviews/new";
  const { type, mode, topics, num_questions, time_limit_min } = suggestion;
  const named = topics.length > 0 ? format.and(topics.map(topicInSentence)) : plan.next.mix;
  const fields = setupFields(suggestion, language);
  return (
    <section className="card" aria-labelledby="h-suggested">
      <header>
        <h2 id="h-suggested">{plan.next.title}</h2>
      </header>
      <div className="stack gap-3">
        <div>
          <p className="strong">{plan.next.headline(common.kind[type], time_limit_min)}</p>
          <p className="small muted">
            {plan.next.detail(common.questions(num_questions), named)}. {plan.mode[mode]}
          </p>
        </div>
        <ul className="lines tight small">
          {suggestion.reasons.map((reason) => (
            <li key={reason.code}>
              <Sparkle className="icon tone-accent" aria-hidden />
              <span>{reasonText(reason, topics, format)}</span>
            </li>
          ))}
        </ul>
        <Form method="post" action="/interviews/new" className="actions">
          {fields.map(([name, value]) => (
            <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
          ))}
          <button type="submit" className="btn primary" aria-disabled={starting}>
            {plan.next.start}
            <ArrowRight className="icon" aria-hidden />
          </button>
          <Link className="btn quiet" to={`/interviews/new?${new URLSearchParams(fields)}`}>
            {plan.next.change}
          </Link>
        </Form>
      </div>
    </section>
  );
}

/** The fields of the form of a new interview. */
export const setupFields = (
  { type, mode, topics, num_questions, time_limit_min, target_company }: Omit<Suggestion, "reasons">,
  language: string,
): [string, string][] => [
  ["type", type],
  ["mode", mode],
  ["difficulty", ""],
  ...topics.map((topic): [string, string] => ["topics", topic]),
  ["num_questions", String(num_questions)],
  ["time_limit_min", String(time_limit_min)],
  ["language", language],
  ["target_company", target_company ?? ""],
];

/** `all`: the topics of the interview, which stand above and are not listed with every reason again. */
function reasonText(reason: SuggestionReason, all: readonly string[], format: Formatter): string {
  const named = (topics: readonly string[]) =>
    topics.length > 1 && topics.length === all.length
      ? plan.next.these
      : format.and(topics.map(topicInSentence));
  switch (reason.code) {
    case "FIRST":
      return plan.whyFirst;
    case "MIX":
      return plan.whyMix;
    case "CHANGE":
      return plan.whyChange;
    case "COMPANY":
      return plan.whyCompany(reason.company, reason.topics.length > 0 ? named(reason.topics) : null);
    default:
      return plan.why[reason.code](named(reason.topics));
  }
}
