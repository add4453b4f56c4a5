import { Form, useNavigation } from "@remix-run/react";
import { Circle, CircleCheck, FileQuestion, LoaderCircle, RefreshCw, TriangleAlert } from "lucide-react";
import type { InterviewSummary } from "../../../domain/interview.ts";
import { Link } from "../../components/link.tsx";
import { problems } from "../../strings/problems.ts";
import { report as words } from "../../strings/report.ts";
import type { FeedbackState } from "./load.server.ts";

type UnfinishedProps = {
  interview: InterviewSummary;
  status: FeedbackState;
  progress: { done: number; total: number; message: string | null } | null;
};

/** The report while it is written, by stage, and what to do where a stage failed. */
export function Unfinished({ interview, status, progress }: UnfinishedProps) {
  const writing = status === "writing";
  const total = progress?.total || interview.rounds.length || 1;
  const done = Math.min(progress?.done ?? 0, total);
  return (
    <div className="stack">
      {writing ? null : <Incomplete message={progress?.message ?? null} />}
      <section className="card stack gap-3" aria-labelledby="h-writing">
        <div className="row between">
          <h2 id="h-writing">{writing ? words.status.writing : words.status.progress}</h2>
          {writing ? <span className="small muted">{words.status.usually}</span> : null}
        </div>
        <ol className="steps" aria-live="polite">
          <Stage state="done" label={words.status.saved} />
          <Stage
            state={done >= total ? "done" : writing ? "now" : "open"}
            label={stageText(writing, done, total)}
          />
          <Stage state={done >= total && writing ? "now" : "open"} label={words.status.checking} />
        </ol>
        {writing ? <p className="small muted">{words.status.leave}</p> : null}
        <noscript>
          <a href="?">{words.status.look}</a>
        </noscript>
      </section>
    </div>
  );
}

function stageText(writing: boolean, done: number, total: number): string {
  if (done >= total) return words.status.graded(total);
  return writing ? words.status.grading(done + 1, total) : words.status.kept(done, total);
}

/** Nothing to report: too little happened, or the interview is not over. */
export function NoReport({ interview, over }: { interview: InterviewSummary; over: boolean }) {
  return (
    <section className="card empty">
      <FileQuestion className="icon" aria-hidden />
      <h2>{over ? words.status.none : words.status.live}</h2>
      <p>{over ? words.status.noneText : words.status.liveText}</p>
      <Link className="btn primary" to={over ? "/interviews/new" : `/interviews/${interview.id}`}>
        {over ? words.status.again : words.status.toRoom}
      </Link>
    </section>
  );
}

function Incomplete({ message }: { message: string | null }) {
  const retrying = useNavigation().state !== "idle";
  return (
    <div className="notice warning" aria-live="polite">
      <TriangleAlert className="icon" aria-hidden />
      <p>
        <b>{words.status.incomplete}</b> {problems.report(message)} {words.status.incompleteText}
      </p>
      <Form method="post">
        <button type="submit" className="btn slim" aria-disabled={retrying}>
          <RefreshCw className="icon" aria-hidden />
          {retrying ? words.status.retrying : words.status.retry}
        </button>
      </Form>
    </div>
  );
}

function Stage({ state, label }: { state: "done" | "now" | "open"; label: string }) {
  if (state === "done")
    return (
      <li>
        <CircleCheck className="icon tone-success" aria-hidden />
        <span className="grow">{label}</span>
      </li>
    );
  if (state === "now")
    return (
      <li aria-current="step">
        <LoaderCircle className="icon tone-accent spin" aria-hidden />
        <b className="grow">{label}</b>
      </li>
    );
  return (
    <li>
      <Circle className="icon" aria-hidden />
      <span className="grow muted">{label}</span>
    </li>
  );
}
