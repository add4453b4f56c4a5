import { CircleCheck, CircleDashed, CircleX, LoaderCircle, type LucideIcon, RefreshCw } from "lucide-react";
import type { GateLine, GateState } from "../../../../domain/authoring/gate.ts";
import type { Problem } from "../../../../domain/authoring/problem.ts";
import type { QuestionType } from "../../../../domain/question.ts";
import { cases } from "../../../strings/admin-cases.ts";
import { editor } from "../../../strings/admin-editor.ts";
import { authoringSaid } from "../../../strings/authoring-said.ts";
import { useEditor } from "./editor-context.ts";
import type { Gate } from "./gate-state.ts";
import { type Part, partName, partOf } from "./parts.ts";
import type { useJob } from "./use-job.ts";

const words = editor.gate;
export type Check = ReturnType<typeof useJob<"PUBLISH_CHECK">>;
type GatePanelProps = {
  type: QuestionType;
  gate: Gate;
  check: Check;
  parts: Part[];
  problems: Problem[];
};

/** What the question needs to go live: what is missing as one types, and what running it shows. */
export function GatePanel({ type, gate, check, parts, problems }: GatePanelProps) {
  const running = gate.kind === "running";
  const lines = "result" in gate ? inOrder(gate.result.lines, running) : [];
  const busy = check.beginning || running;
  const again = lines.length > 0;
  return (
    <section className="card stack" aria-labelledby="h-gate">
      <div className="stack gap-1">
        <h2 id="h-gate">{words.title}</h2>
        <output className="small muted" id="gate-summary">
          {summaryOf(type, gate, problems.length)}
        </output>
      </div>
      {gate.kind === "unchanged" ? null : (
        <div className="row">
          <button
            type="button"
            className="btn grow"
            aria-disabled={busy}
            onClick={() => busy || void check.begin({ kind: "PUBLISH_CHECK" })}
          >
            <RefreshCw className={busy ? "icon spin" : "icon"} aria-hidden />
            {again ? words.again : words.check}
          </button>
          {running ? (
            <button type="button" className="btn quiet" onClick={() => void check.stop()}>
              {words.stop}
            </button>
          ) : null}
        </div>
      )}
      {lines.length > 0 ? (
        <ul
          className={gate.kind === "stale" ? "lines small gate-lines gate-stale" : "lines small gate-lines"}
        >
          {lines.map((line) => (
            <Line key={line.name} line={line} parts={parts} />
          ))}
        </ul>
      ) : null}
      {gate.kind === "missing" ? <Missing problems={problems} parts={parts} /> : null}
      {check.notBegun ? (
        <p className="notice danger" role="alert">
          {"unsaved" in check.notBegun ? words.unsaved : check.notBegun.message}
        </p>
      ) : null}
    </section>
  );
}

function summaryOf(type: QuestionType, gate: Gate, problems: number): string {
  switch (gate.kind) {
    case "unchanged":
      return words.unchanged;
    case "running":
      return words.running(gate.job.steps_done, gate.job.steps_total);
    case "missing":
      return words.missing(problems);
    case "ready":
      return words.ready[type];
    case "stale":
      return words.stale;
    case "passed":
      return words.passed;
    case "fails": {
      const { lines } = gate.result;
      return words.holds(lines.filter(({ state }) => state === "holds").length, lines.length);
    }
    case "broken":
      return gate.job.status === "CANCELLED"
        ? words.cancelled
        : (authoringSaid.failure(gate.job) ?? words.checkFailed);
    default:
      return gate satisfies never;
  }
}

/** While it runs nothing changes places; then what needs somebody comes first. */
const inOrder = (lines: GateLine[], running: boolean): GateLine[] =>
  running ? lines : lines.toSorted((a, b) => URGENCY.indexOf(a.state) - URGENCY.indexOf(b.state));

const URGENCY: GateState[] = ["fails", "running", "waiting", "holds"];

const ICONS: Record<GateState, [LucideIcon, tone: string]> = {
  waiting: [CircleDashed, "icon muted"],
  running: [LoaderCircle, "icon tone-accent spin"],
  holds: [CircleCheck, "icon tone-success"],
  fails: [CircleX, "icon tone-danger"],
};

function Line({ line, parts }: { line: GateLine; parts: Part[] }) {
  const [Icon, tone] = ICONS[line.state];
  return (
    <li>
      <Icon className={tone} aria-hidden />
      <div className="grow wrap-anywhere">
        <p>
          {line.name} <span className="sr">{words.state[line.state]}</span>
        </p>
        {line.message && line.message !== line.name ? (
          <p className="muted">
            {line.message} <Way field={line.field} number={line.case} parts={parts} />
          </p>
        ) : (
          <Way field={line.field} number={line.case} parts={parts} />
        )}
      </div>
    </li>
  );
}

const SHOWN = 6;

function Missing({ problems, parts }: { problems: Problem[]; parts: Part[] }) {
  return (
    <ul className="lines small gate-lines">
      {problems.slice(0, SHOWN).map(({ field, message }) => (
        <li key={`${field} ${message}`}>
          <CircleX className="icon tone-danger" aria-hidden />
          <div className="grow wrap-anywhere">
            <p>{message}</p>
            <Way field={field} parts={parts} />
          </div>
        </li>
      ))}
      {problems.length > SHOWN ? <li className="muted">{words.more(problems.length - SHOWN)}</li> : null}
    </ul>
  );
}

/** A link to the place in the editor. */
function Way({ field, number, parts }: { field: string | undefined; number?: number; parts: Part[] }) {
  const { goTo } = useEditor();
  const place = number === undefined ? field : (field ?? `cases.${number - 1}`);
  const part = place ? partOf(parts, place) : null;
  if (!place || !part) return null;
  const at = /^cases\.(\d+)/.exec(place)?.[1];
  const name = at === undefined ? partName(part) : cases.one(Number(at) + 1);
  return (
    <button type="button" className="link" onClick={() => goTo(place)}>
      {words.go(name)}
    </button>
  );
}
