import { Form, useActionData, useNavigation } from "@remix-run/react";
import { MessageCircleWarning } from "lucide-react";
import { createContext, type ReactNode, useContext } from "react";
import type { CandidateReportKind } from "../../../domain/authoring/candidate-report.ts";
import { REPORT_KINDS } from "../../../domain/authoring/report-kinds.ts";
import type { OwnReport } from "../../../domain/question-health/candidate-reports.ts";
import { isDesign } from "../../../domain/scoring/score.ts";
import { OwnReports } from "../../components/question-report/own-reports.tsx";
import { ReportFields } from "../../components/question-report/report-fields.tsx";
import type { ReportRefused } from "../../components/question-report/report-form.ts";
import { reports as words } from "../../strings/reports.ts";
import { anchors } from "./records.ts";
import type { TranscriptRound } from "./transcript-rounds.ts";

type Problems = { reports: OwnReport[]; refused: ReportRefused | null };
const ProblemsContext = createContext<Problems | null>(null);

type ProblemsProps = { reports: OwnReport[]; trial: boolean; children: ReactNode };

/** Hands down what was said of the questions and why the last report was not taken. In a trial nothing is reported. */
export function ReportedProblems({ reports, trial, children }: ProblemsProps) {
  const refused = useActionData<{ problem?: ReportRefused }>()?.problem ?? null;
  return (
    <ProblemsContext.Provider value={trial ? null : { reports, refused }}>
      {children}
    </ProblemsContext.Provider>
  );
}

type ProblemProps = { roundId: string; title: string; coding: boolean };

/** What the candidate said is wrong with a question and what became of it, and the way to say it. */
export function Problem({ roundId, title, coding }: ProblemProps) {
  const problems = useContext(ProblemsContext);
  if (!problems) return null;
  const own = problems.reports.filter((report) => report.round_id === roundId);
  const said = own.map(({ kind }) => kind);
  const refused = problems.refused?.roundId === roundId ? problems.refused : null;
  return (
    <div className="record dispute no-print stack gap-3" id={anchors.problem(roundId)} tabIndex={-1}>
      {own.length > 0 ? (
        <>
          <h3>{words.yours}</h3>
          <OwnReports reports={own} coding={coding} />
        </>
      ) : null}
      {said.length < REPORT_KINDS.length ? (
        <details open={refused !== null}>
          <summary>
            <MessageCircleWarning className="icon" aria-hidden />
            <span aria-hidden>{words.open}</span>
            <span className="sr">{words.openFor(title)}</span>
          </summary>
          <ProblemForm roundId={roundId} coding={coding} said={said} refused={refused} />
        </details>
      ) : null}
    </div>
  );
}

type ProblemFormProps = {
  roundId: string;
  coding: boolean;
  said: CandidateReportKind[];
  refused: ReportRefused | null;
};

function ProblemForm({ roundId, coding, said, refused }: ProblemFormProps) {
  const form = useNavigation().formData;
  const sending = form?.get("intent") === "problem" && form.get("round_id") === roundId;
  return (
    <Form method="post" preventScrollReset className="stack gap-3 mt-3" key={said.length}>
      <p className="prose small muted">{words.lead}</p>
      <input type="hidden" name="intent" value="problem" />
      <input type="hidden" name="round_id" value={roundId} />
      <ReportFields
        id={`problem-${roundId}`}
        coding={coding}
        said={said}
        kind={refused?.kind}
        note={refused?.note}
        error={refused?.message}
      />
      <div className="row">
        <button type="submit" className="btn" aria-disabled={sending}>
          {sending ? words.sending : words.send}
        </button>
      </div>
    </Form>
  );
}

type OtherProblemsProps = { rounds: Pick<TranscriptRound, "id" | "title" | "facts">[] };

/** The same for questions that have no card of their own: they were passed over, or there is no report. */
export function OtherProblems({ rounds }: OtherProblemsProps) {
  if (useContext(ProblemsContext) === null || rounds.length === 0) return null;
  return (
    <section className="section no-print" aria-labelledby="h-others">
      <h2 id="h-others">{words.others}</h2>
      <div className="card stack gap-6 others">
        {rounds.map(({ id, title, facts }) => (
          <div className="stack gap-2" key={id}>
            <h3>{title}</h3>
            <Problem roundId={id} title={title} coding={!isDesign(facts)} />
          </div>
        ))}
      </div>
    </section>
  );
}
