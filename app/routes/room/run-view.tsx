import { CircleCheck, CircleDashed, CircleX, Clock, LoaderCircle, Lock, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import {
  allPassed,
  type HiddenCounts,
  type RunResult,
  type VisibleTest,
} from "../../../domain/submission.ts";
import type { ShownRun } from "../../components/run-words.ts";
import { runTime } from "../../format.ts";
import type { InterviewView } from "../../live/interview-store.ts";
import { problems } from "../../strings/problems.ts";
import { results } from "../../strings/results.ts";
import { hiddenOf, samplesOf } from "./submissions.tsx";

type Progress = InterviewView["progress"];

/** A run: under way, not judged, not compiled, or its tests one by one. */
export function RunView({ run, progress }: { run: ShownRun; progress: Progress }) {
  if (run.failure)
    return (
      <div className="notice warning m-3">
        <TriangleAlert className="icon" aria-hidden />
        <p>
          <b>{results.failed}.</b> {problems.run(run.failure)}
        </p>
      </div>
    );
  if (!run.result) return <Waiting run={run} progress={progress?.runId === run.id ? progress : null} />;
  if (!run.result.compile.ok) return <CompileError message={run.result.compile.message} />;
  return <Judged run={run} result={run.result} />;
}

function Waiting({ run, progress }: { run: ShownRun; progress: Progress }) {
  const stage = progress?.stage ?? (run.status === "queued" ? "queued" : "judging");
  return (
    <>
      <p className="row pad small">
        <LoaderCircle className="icon spin" aria-hidden />
        <span>{results.stage[stage]}</span>
        {progress?.stage === "judging" ? (
          <span className="muted num">{results.progress(progress.done, progress.total)}</span>
        ) : null}
      </p>
      {["a", "b", "c"].map((row) => (
        <div className="result" key={row} aria-hidden>
          <div className="line">
            <span className="skeleton h-4 w-4" />
            <span className="skeleton w-24" />
          </div>
        </div>
      ))}
    </>
  );
}

function CompileError({ message }: { message: string | null }) {
  return (
    <div className="pad stack gap-3">
      <p className="row small tone-danger strong">
        <CircleX className="icon" aria-hidden />
        {results.compile}
      </p>
      <p className="small muted">{results.compileHint}</p>
      <pre className="output">{message}</pre>
    </div>
  );
}

function Judged({ run, result }: { run: ShownRun; result: RunResult }) {
  const custom = run.customInput !== null;
  const good = custom ? result.status === "COMPLETED" : allPassed(result);
  const Icon = good ? CircleCheck : CircleX;
  return (
    <>
      <p className="row pad small gap-x-3">
        <span className={good ? "row tone-success strong" : "row tone-danger strong"}>
          <Icon className="icon" aria-hidden />
          {verdict(run, result)}
        </span>
        {custom ? null : <span className="muted">{results.counts(samplesOf(result), hiddenOf(result))}</span>}
      </p>
      {result.tests.map((test, index) => (
        <Test key={test.name} test={test} open={test.status !== "passed" && isFirstBad(result, index)} />
      ))}
      {result.hidden ? <Hidden counts={result.hidden} /> : null}
      <Output title={results.stdout} text={result.tests.length === 0 ? result.stdout : ""} />
      <Output title={results.stderr} text={result.stderr} />
    </>
  );
}

function verdict(run: ShownRun, result: RunResult): string {
  if (run.customInput !== null && result.status === "COMPLETED") return results.ran;
  if (allPassed(result)) return run.mode === "RUN" ? results.samplesPassed : results.passed;
  if (result.status === "TIMEOUT") return results.timeout;
  if (result.status === "ERROR") return results.error;
  return results.notPassed;
}

const isFirstBad = (result: RunResult, index: number) =>
  result.tests.findIndex((test) => test.status !== "passed") === index;

function Test({ test, open }: { test: VisibleTest; open: boolean }) {
  return (
    <details className="result" open={open}>
      <summary>
        <StatusIcon status={test.status} />
        <span className="grow">
          {results.test(test.name)} <span className={toneOf(test.status)}>{results.status[test.status]}</span>
        </span>
        <span className="muted num">{runTime(test.time_ms)}</span>
      </summary>
      <dl className="io">
        <Pair name={results.input}>{test.input}</Pair>
        {test.expected === null ? null : (
          <Pair name={results.expected}>
            {test.status === "wrong_answer" ? <ins>{test.expected}</ins> : test.expected}
          </Pair>
        )}
        {test.actual === null ? null : (
          <Pair name={results.yours}>
            {test.status === "wrong_answer" ? <del>{test.actual}</del> : test.actual}
          </Pair>
        )}
        {test.error ? <Pair name={results.error1}>{test.error}</Pair> : null}
        {test.stdout ? (
          <Pair name={results.printed}>
            <details>
              <summary>{results.stdout}</summary>
              <pre className="output">{test.stdout}</pre>
            </details>
          </Pair>
        ) : null}
      </dl>
    </details>
  );
}

function Pair({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** Hidden tests as counts: their values never leave the server. */
function Hidden({ counts }: { counts: HiddenCounts }) {
  const parts = (["passed", "wrong_answer", "error", "timeout", "not_run"] as const)
    .filter((name) => counts[name] > 0)
    .map((name) => results.hiddenCounts[name](counts[name]));
  return (
    <div className="result">
      <div className="line">
        <Lock className="icon" aria-hidden />
        <span className="grow">
          {results.hidden} <span className="muted">{parts.join(", ")}</span>
        </span>
        <span className="muted num">{results.slowest(runTime(counts.slowest_ms))}</span>
      </div>
    </div>
  );
}

function Output({ title, text }: { title: string; text: string }) {
  if (!text.trim()) return null;
  return (
    <details className="result">
      <summary>
        <span className="grow">{title}</span>
      </summary>
      <pre className="output mx-4 mb-3">{text}</pre>
    </details>
  );
}

function StatusIcon({ status }: { status: VisibleTest["status"] }) {
  if (status === "passed" || status === "ran")
    return <CircleCheck className="icon tone-success" aria-hidden />;
  if (status === "timeout") return <Clock className="icon tone-danger" aria-hidden />;
  if (status === "not_run") return <CircleDashed className="icon" aria-hidden />;
  return <CircleX className="icon tone-danger" aria-hidden />;
}

const toneOf = (status: VisibleTest["status"]) =>
  status === "passed" || status === "ran" || status === "not_run" ? "muted" : "tone-danger";
