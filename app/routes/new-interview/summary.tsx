import { Clock } from "lucide-react";
import { topicName } from "../../../domain/topics.ts";
import { useFormat } from "../../format.ts";
import { accommodations } from "../../strings/accommodations.ts";
import { common } from "../../strings/common.ts";
import { setup } from "../../strings/setup.ts";
import type { SetupValues } from "./setup-form.ts";

/** What will be started, in words, beside the form; follows each choice at once. */
export function Summary({ values, submitting }: { values: SetupValues; submitting: boolean }) {
  const format = useFormat();
  const total = Number(values.time_limit_min) * Number(values.extra_time);
  const limited = values.time_limit_min !== "none";
  const difficulty = values.difficulty as keyof typeof common.difficulty | "";
  const language = common.language[values.language as keyof typeof common.language];
  const facts: [string, string][] = [
    [setup.facts.kind, `${common.kind.DSA}, ${language}`],
    [setup.facts.questions, values.num_questions],
    [setup.facts.time, limited ? setup.minutes(total) : setup.noLimit],
    [setup.facts.difficulty, difficulty === "" ? setup.chosenForYou : common.difficulty[difficulty]],
    [setup.facts.topics, values.topics.length > 0 ? format.list(values.topics.map(topicName)) : setup.mix],
  ];
  if (values.target_company.trim()) facts.push([setup.facts.company, values.target_company.trim()]);
  const quiet = [
    values.no_countdown ? accommodations.countdown : null,
    values.text_only ? accommodations.textOnly : null,
  ].filter((word) => word !== null);
  const extra = values.extra_time as keyof typeof accommodations.times | "1";
  const agreed =
    extra === "1" ? quiet : [accommodations.words.extraTime(accommodations.times[extra]), ...quiet];
  if (agreed.length > 0) facts.push([setup.facts.accommodations, agreed.join(", ")]);
  return (
    <aside className="card stack sticky" aria-labelledby="h-summary">
      <h2 id="h-summary">{setup.summary}</h2>
      <dl className="facts wrap-anywhere" aria-live="polite">
        {facts.map(([name, value]) => (
          <div key={name} className="contents">
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className="notice">
        <Clock className="icon" aria-hidden />
        <p>{limited ? setup.clock : setup.clockNone}</p>
      </div>
      <button type="submit" className="btn primary" aria-disabled={submitting}>
        {submitting ? setup.submitting : setup.submit}
      </button>
      <p className="hint">{setup.submitHint}</p>
    </aside>
  );
}
