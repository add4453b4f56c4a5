import { CircleCheck, CircleDashed, CircleX, LoaderCircle, TriangleAlert } from "lucide-react";
import { Link } from "../../../components/link.tsx";
import { useFormat } from "../../../format.ts";
import { transfer } from "../../../strings/transfer.ts";
import { type CheckState, type Unchecked, useChecks } from "./use-checks.ts";

const words = transfer.unchecked;
const SHOWN = 30;

/** What came in as files and was never run, and the way to run it. */
export function UncheckedCard({ questions }: { questions: Unchecked[] }) {
  const format = useFormat();
  const { states, running, begin, stop } = useChecks();
  const listed = questions.filter(({ id }) => states[id] !== "passed");
  const checkable = listed.filter(({ has_draft }) => !has_draft);
  const finished = Object.values(states).filter(
    (state) => state !== "waiting" && state !== "checking",
  ).length;
  if (questions.length === 0) return null;
  return (
    <section className="card" aria-labelledby="h-unchecked">
      <header>
        <h2 id="h-unchecked">{words.title}</h2>
        <span className="badge warning">{words.count(listed.length, format.number(listed.length))}</span>
      </header>
      <div className="stack gap-4">
        <p className="small muted">{listed.length === 0 ? words.none : words.lead}</p>
        <div className="row">
          {running ? (
            <button type="button" className="btn" onClick={stop}>
              {words.stop}
            </button>
          ) : checkable.length > 0 ? (
            <button type="button" className="btn" onClick={() => begin(checkable.map(({ id }) => id))}>
              {words.go(checkable.length, format.number(checkable.length))}
            </button>
          ) : null}
          <output className="small muted num">
            {running
              ? words.running(format.number(finished), format.number(Object.keys(states).length))
              : null}
          </output>
        </div>
        <ul className="lines tight">
          {listed.slice(0, SHOWN).map((question) => (
            <li key={question.id}>
              <State state={states[question.id] ?? null} hasDraft={question.has_draft} />
              <Link className="small" to={`/admin/questions/${question.id}`}>
                {question.title}
              </Link>
            </li>
          ))}
        </ul>
        {listed.length > SHOWN ? (
          <p className="small muted">{words.more(format.number(listed.length - SHOWN))}</p>
        ) : null}
      </div>
    </section>
  );
}

const ICONS = {
  waiting: [CircleDashed, ""],
  checking: [LoaderCircle, "spin"],
  passed: [CircleCheck, "tone-success"],
  failed: [CircleX, "tone-danger"],
  lost: [TriangleAlert, "tone-warning"],
} as const;

function State({ state, hasDraft }: { state: CheckState | null; hasDraft: boolean }) {
  const [Icon, tone] = ICONS[state ?? "waiting"];
  const name = state === null && hasDraft ? words.hasDraft : words[state ?? "waiting"];
  return (
    <span title={name}>
      <Icon className={`icon ${tone}`} aria-hidden />
      <span className="sr-only">{name}: </span>
    </span>
  );
}
