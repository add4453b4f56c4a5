import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/cloudflare";
import { type ShouldRevalidateFunction, useLoaderData } from "@remix-run/react";
import { Download, History, Printer } from "lucide-react";
import type { InterviewSummary } from "../../../domain/interview.ts";
import { Link } from "../../components/link.tsx";
import { Page, PageHead } from "../../components/page.tsx";
import { SpokenIn } from "../../components/spoken-in.ts";
import { TrialLink } from "../../components/trial-link.tsx";
import { Stances } from "../../components/why-asked.tsx";
import { useFormat } from "../../format.ts";
import { jsonText, useJson } from "../../json-text.ts";
import { common } from "../../strings/common.ts";
import { report as words } from "../../strings/report.ts";
import { NoReport, Unfinished } from "./no-report.tsx";
import { OtherProblems, ReportedProblems } from "./problem.tsx";
import { isCoding } from "./question-rows.ts";
import { disputeRound, reportProblem, retryReport } from "./requests.server.ts";
import { shownReport } from "./shown-report.server.ts";
import { TranscriptSection } from "./transcript-section.tsx";
import { useRecordFocus } from "./use-record-focus.ts";
import { useRegrading, useReportNews } from "./use-report-news.ts";
import { useUnfoldedPrint } from "./use-unfolded-print.ts";
import { WholeReport } from "./whole-report.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const kind = data ? common.kindLong[data.interview.type] : common.app;
  const day = (data?.interview.started_at ?? data?.interview.created_at ?? "").slice(0, 10);
  return [{ title: common.title(words.title(kind, day)) }];
};

export async function loader(args: LoaderFunctionArgs) {
  const { interview, ...shown } = await shownReport(args, args.params.id!);
  return { interview, shown: jsonText(shown) };
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const id = args.params.id!;
  switch (form.get("intent")) {
    case "dispute":
      return disputeRound(args, id, form);
    case "problem":
      return reportProblem(args, id, form);
    default:
      return retryReport(args, id);
  }
}

/** A dispute refused for what happened elsewhere shows what happened. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ actionStatus, defaultShouldRevalidate }) =>
  actionStatus === 409 || defaultShouldRevalidate;

export default function ReportPage() {
  const { interview, shown } = useLoaderData<typeof loader>();
  const loaded = { interview, ...useJson(shown) };
  const { report, status, over, transcript, mark } = loaded;
  const regrading = useRegrading(report, loaded.regrading);
  useReportNews(interview.id, mark, status === "writing" || regrading.length > 0);
  useRecordFocus();
  useUnfoldedPrint();
  return (
    <Page>
      <PageHead
        title={common.kindLong[interview.type]}
        lead={<Lead interview={interview} adjusted={loaded.adjusted} />}
      >
        <Head id={interview.id} exported={report !== null} replayed={transcript !== null} />
      </PageHead>
      <SpokenIn.Provider value={interview.config.locale}>
        <ReportedProblems reports={loaded.problems} trial={interview.config.trial !== undefined}>
          {report ? (
            <Stances.Provider value={loaded.stances}>
              <WholeReport loaded={loaded} report={report} regrading={regrading} />
            </Stances.Provider>
          ) : (
            <>
              {status === "none" ? (
                <NoReport interview={interview} over={over} />
              ) : (
                <Unfinished interview={interview} status={status} progress={loaded.progress} />
              )}
              {over && transcript && transcript.length > 0 ? (
                <>
                  <OtherProblems rounds={transcript} />
                  <TranscriptSection rounds={transcript} interviewId={interview.id} />
                </>
              ) : null}
            </>
          )}
        </ReportedProblems>
      </SpokenIn.Provider>
      <p className="small no-print">
        <Link to={`/interviews/${interview.id}/delete`}>{words.remove}</Link>
      </p>
    </Page>
  );
}

/** `adjusted`: extra time and quiet, as a fact of the interview. */
function Lead({ interview, adjusted }: { interview: InterviewSummary; adjusted: string | null }) {
  const format = useFormat();
  const lead = [
    format.longDate(interview.started_at ?? interview.created_at),
    interview.total_duration_sec === null ? null : format.duration(interview.total_duration_sec),
    isCoding(interview) ? common.language[interview.config.language] : null,
    common.questions(Math.max(1, interview.rounds.length)),
  ];
  return (
    <>
      {lead.filter(Boolean).join(" · ")}
      {adjusted ? <span className="small block">{adjusted}</span> : null}
      <TrialLink config={interview.config} />
    </>
  );
}

type HeadProps = { id: string; exported: boolean; replayed: boolean };

function Head({ id, exported, replayed }: HeadProps) {
  return (
    <div className="row">
      {replayed ? (
        <Link className="btn" to={`/interviews/${id}/replay`}>
          <History className="icon" aria-hidden />
          {common.replay.open}
        </Link>
      ) : null}
      {exported ? <Export id={id} /> : null}
    </div>
  );
}

function Export({ id }: { id: string }) {
  return (
    <>
      <button type="button" className="btn needs-script" onClick={() => window.print()}>
        <Printer className="icon" aria-hidden />
        {words.print}
      </button>
      <a className="btn" href={`/interviews/${id}/report.md`} download>
        <Download className="icon" aria-hidden />
        {words.markdown}
      </a>
    </>
  );
}
