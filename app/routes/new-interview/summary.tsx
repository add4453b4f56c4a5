import { Clock } from "lucide-react";
import type { Accommodations } from "../../../domain/interview.ts";
import type { Mode } from "../../../domain/selection/request.ts";
import { useFormat } from "../../format.ts";
import { accommodations, accommodationText } from "../../strings/accommodations.ts";
import { common } from "../../strings/common.ts";
import { capitalised } from "../../strings/design.ts";
import { setup } from "../../strings/setup.ts";
import { topicName } from "../../strings/topics.ts";
import { isDesign, planOf } from "./kinds.ts";
import type { SetupValues } from "./setup-form.ts";

/** What will be started, in words, beside the form; follows each choice at once. */
export function Summary({ values, submitting }: { values: SetupValues; submitting: boolean }) {
  const format = useFormat();
  // An address may ask for anything; what is not on offer is refused when the form is sent.
  const extra = values.extra_time in accommodations.times ? Number(values.extra_time) : 1;
  const total = Number(values.time_limit_min) * extra;
  const limited = values.time_limit_min !== "none";
  const difficulty = values.difficulty as keyof typeof common.difficulty | "";
  const language = common.language[values.language as keyof typeof common.language];
  const plan = planOf(values);
  const facts: [string, string][] = [
    [setup.facts.kind, isDesign(values.type) ? common.kind.SYSTEM_DESIGN : `${common.kind.DSA}, ${language}`],
    [setup.facts.questions, values.num_questions],
    ...(plan ? [[setup.facts.plan, capitalised(plan)] satisfies [string, string]] : []),
    [setup.facts.time, limited ? setup.minutes(total) : setup.noLimit],
    [setup.facts.difficulty, difficulty === "" ? setup.chosenForYou : common.difficulty[difficulty]],
    [setup.facts.purpose, setup.mode[values.mode as Mode] ?? setup.mode.assessment],
    [setup.facts.topics, values.topics.length > 0 ? format.list(values.topics.map(topicName)) : setup.mix],
  ];
  if (values.target_company.trim()) facts.push([setup.facts.company, values.target_company.trim()]);
  const adjusted = accommodationText({
    extra_time: extra as Accommodations["extra_time"],
    countdown: !values.no_countdown,
    text_only: values.text_only,
  });
  if (adjusted) facts.push([setup.facts.accommodations, adjusted]);
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
        <p>
          {limited ? setup.clock : setup.clockNone} {isDesign(values.type) ? setup.clockStops : null}
        </p>
      </div>
      <button type="submit" className="btn primary" aria-disabled={submitting}>
        {submitting ? setup.submitting : setup.submit}
      </button>
      <p className="hint">{setup.submitHint}</p>
    </aside>
  );
}
