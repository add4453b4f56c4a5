import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/cloudflare";
import { redirect } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { Download, Printer } from "lucide-react";
import type { InterviewSummary } from "../../../domain/interview.ts";
import { api, problemResponse, readProblem } from "../../api.server.ts";
import { Page, PageHead } from "../../components/page.tsx";
import { useFormat } from "../../format.ts";
import { accommodations, accommodationText } from "../../strings/accommodations.ts";
import { common } from "../../strings/common.ts";
import { report as words } from "../../strings/report.ts";
import { Aside } from "./aside.tsx";
import { ByQuestion, Samples } from "./by-question.tsx";
import { Claims } from "./claims.tsx";
import { Dimensions } from "./dimensions.tsx";
import { InDetail } from "./in-detail.tsx";
import { loadReport } from "./load.server.ts";
import { NoReport, Unfinished } from "./no-report.tsx";
import { Overall } from "./overall.tsx";
import { placesOf, RecordsContext } from "./records.ts";
import { TranscriptSection } from "./transcript-section.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const kind = data ? common.kindLong[data.interview.type] : common.app;
  const day = (data?.interview.started_at ?? data?.interview.created_at ?? "").slice(0, 10);
  return [{ title: common.title(words.title(kind, day)) }];
};

export const loader = (args: LoaderFunctionArgs) => loadReport(args, args.params.id!);

export async function action(args: ActionFunctionArgs) {
  const response = await api(args).interviews[":id"].feedback.retry.$post({ param: { id: args.params.id! } });
  if (!response.ok) throw problemResponse(response.status, await readProblem(response));
  return redirect(`/interviews/${args.params.id}/report`);
}

export default function ReportPage() {
  const loaded = useLoaderData<typeof loader>();
  const { interview, report, status, over, transcript } = loaded;
  const format = useFormat();
  const lead = [
    format.longDate(interview.started_at ?? interview.created_at),
    interview.total_duration_sec === null ? null : format.duration(interview.total_duration_sec),
    common.language[interview.config.language],
    common.questions(Math.max(1, interview.rounds.length)),
  ];
  return (
    <Page>
      <PageHead
        title={common.kindLong[interview.type]}
        lead={
          <>
            {lead.filter(Boolean).join(" · ")}
            <Adjusted interview={interview} />
          </>
        }
      >
        {report ? <Export id={interview.id} /> : null}
      </PageHead>
      {report ? (
        <RecordsContext.Provider value={placesOf(transcript)}>
          <div className="cols">
            <div className="stack gap-8">
              <Overall report={report} />
              <Claims id="well" title={words.well} none={words.wellNone} claims={report.strengths} good />
              <Claims
                id="improve"
                title={words.improve}
                none={words.improveNone}
                claims={report.improvements}
              />
              <InDetail report={report} />
              <Dimensions report={report} />
              <ByQuestion report={report} interview={interview} />
              <Samples report={report} />
              <TranscriptSection rounds={transcript} />
            </div>
            <Aside report={report} interview={interview} />
          </div>
        </RecordsContext.Provider>
      ) : status !== "none" ? (
        <Unfinished interview={interview} status={status} progress={loaded.progress} />
      ) : (
        <NoReport interview={interview} over={over} />
      )}
      {!report && over && transcript && transcript.length > 0 ? (
        <TranscriptSection rounds={transcript} />
      ) : null}
    </Page>
  );
}

/** Extra time and quiet as a fact of the interview. */
function Adjusted({ interview }: { interview: InterviewSummary }) {
  const adjusted = accommodationText(interview.config.accommodations);
  return adjusted ? <span className="small block">{accommodations.recorded(adjusted)}</span> : null;
}

function Export({ id }: { id: string }) {
  return (
    <div className="row">
      <button type="button" className="btn" onClick={() => window.print()}>
        <Printer className="icon" aria-hidden />
        {words.print}
      </button>
      <a className="btn" href={`/interviews/${id}/report.md`} download>
        <Download className="icon" aria-hidden />
        {words.markdown}
      </a>
    </div>
  );
}
