import { Form } from "@remix-run/react";
import { addDays, daysBetween } from "../../../domain/calendar.ts";
import { MAX_DAYS, MAX_PER_WEEK, type PathStep } from "../../../domain/plan/path.ts";
import { USUAL_LENGTH } from "../../../domain/plan/suggestion.ts";
import { Link } from "../../components/link.tsx";
import { setupFields } from "../../components/suggested-interview.tsx";
import { useFormat } from "../../format.ts";
import { common } from "../../strings/common.ts";
import { plan } from "../../strings/plan.ts";
import { topicInSentence } from "../../strings/topics.ts";

type PathCardProps = {
  path: PathStep[] | null;
  wish: { by?: string | undefined; per_week?: string | undefined };
  /** The field that cannot be planned for. */
  refused: string | null;
  aim: Aim;
};
type Aim = {
  today: string;
  language: string;
  target_role: string | null;
  target_company: string | null;
  /** How many questions of the bank the company is known to ask. */
  asked_there: number;
};

/** A date and a pace, and under them the interviews that lead there, week by week. */
export function PathCard({ path, wish, refused, aim }: PathCardProps) {
  const { today, target_role, target_company, asked_there } = aim;
  const words = plan.path;
  const wrongPace = refused === "per_week";
  const wrongDay = refused !== null && !wrongPace;
  const weeks = path ? byWeek(today, path) : [];
  const { first, between, last } = folded(weeks);
  return (
    <section className="card stack" aria-labelledby="h-path">
      <h2 id="h-path">{words.title}</h2>
      <p className="small muted">
        {words.lead(target_role, target_company, asked_there > 0 ? common.questions(asked_there) : null)}{" "}
        <Link to="/profile">{words.profile}</Link>
      </p>
      <Form method="get" className="stack gap-3">
        <div className="field">
          <label htmlFor="by">{words.by}</label>
          <input
            className="input"
            type="date"
            id="by"
            name="by"
            required
            min={addDays(today, 1)}
            max={addDays(today, MAX_DAYS)}
            defaultValue={wish.by}
            aria-invalid={wrongDay ? true : undefined}
            aria-describedby="by-error"
          />
          <p className="error" id="by-error" role="alert">
            {wrongDay ? words.error : null}
          </p>
        </div>
        <div className="field">
          <label htmlFor="per_week">{words.perWeek}</label>
          <select
            className="input"
            id="per_week"
            name="per_week"
            defaultValue={wrongPace ? "3" : (wish.per_week ?? "3")}
            aria-invalid={wrongPace ? true : undefined}
            aria-describedby="per-week-error"
          >
            {Array.from({ length: MAX_PER_WEEK }, (_, index) => (
              <option key={index + 1}>{index + 1}</option>
            ))}
          </select>
          <p className="error" id="per-week-error" role="alert">
            {wrongPace ? words.perWeekError(MAX_PER_WEEK) : null}
          </p>
        </div>
        <button type="submit" className="btn">
          {words.show}
        </button>
      </Form>
      <Weeks weeks={first} aim={aim} />
      {between.length > 0 ? (
        <details>
          <summary>{words.weeks(between[0]![0], between.at(-1)![0])}</summary>
          <div className="stack">
            <Weeks weeks={between} aim={aim} />
          </div>
        </details>
      ) : null}
      <Weeks weeks={last} aim={aim} />
      {weeks.length > 0 ? <p className="hint">{words.more}</p> : null}
    </section>
  );
}

function Weeks({ weeks, aim }: { weeks: Week[]; aim: Aim }) {
  return weeks.map(([number, steps]) => (
    <div key={number} className="stack gap-2">
      <h3>{plan.path.week(number)}</h3>
      <ul className="lines tight small">
        {steps.map((step) => (
          <Step key={step.date} step={step} aim={aim} />
        ))}
      </ul>
    </div>
  ));
}

/** Leads to the form of a new interview, filled in as the step says. */
function Step({ step, aim: { language, target_company } }: { step: PathStep; aim: Aim }) {
  const { date, type, topics, asked_there, why } = step;
  const format = useFormat();
  const named = (some: string[]) => format.and(some.map(topicInSentence));
  const what = topics.length > 0 ? named(topics) : plan.path.mix;
  const setup = setupFields({ ...step, ...USUAL_LENGTH[type], target_company }, language);
  return (
    <li>
      <span>
        <b>{format.weekday(date)}</b>{" "}
        <Link to={`/interviews/new?${new URLSearchParams(setup)}`}>
          {common.kind[type]}: {what}
        </Link>{" "}
        <span className="muted">
          ({plan.path.why[why]}
          {target_company && asked_there.length > 0
            ? `; ${plan.path.asked(target_company, asked_there.length < topics.length ? named(asked_there) : null)}`
            : null}
          )
        </span>
      </span>
    </li>
  );
}

/** The weeks to begin with and the last ones; of a long way those between are folded away. */
function folded(weeks: Week[]) {
  if (weeks.length <= FIRST + LAST + 1) return { first: weeks, between: [], last: [] };
  return { first: weeks.slice(0, FIRST), between: weeks.slice(FIRST, -LAST), last: weeks.slice(-LAST) };
}
const FIRST = 4;
const LAST = 2;

/** Its number from 1 on, and what is done in it. */
type Week = [number: number, steps: PathStep[]];

function byWeek(today: string, path: PathStep[]): Week[] {
  const weeks = new Map<number, PathStep[]>();
  for (const step of path) {
    const week = Math.floor(daysBetween(today, step.date) / 7) + 1;
    weeks.set(week, [...(weeks.get(week) ?? []), step]);
  }
  return [...weeks];
}
