import { useActionData } from "@remix-run/react";
import { useMemo } from "react";
import type { Report } from "../../../domain/feedback.ts";
import { report as words } from "../../strings/report.ts";
import { Aside } from "./aside.tsx";
import { ByQuestion } from "./by-question.tsx";
import { PassedChoice } from "./choice-options.tsx";
import { Claims } from "./claims.tsx";
import { Dimensions } from "./dimensions.tsx";
import type { DisputeRefused } from "./dispute-form.ts";
import { InDetail } from "./in-detail.tsx";
import { Overall } from "./overall.tsx";
import { OtherProblems } from "./problem.tsx";
import { questionCards } from "./question-cards.ts";
import { QuestionSection } from "./question-section.tsx";
import { RecordsContext, recordsOf } from "./records.ts";
import type { ShownReport } from "./shown-report.server.ts";
import { TranscriptSection } from "./transcript-section.tsx";

type WholeReportProps = { loaded: ShownReport; report: Report; regrading: string[] };

/** The report as it stands: the verdict first, then what it rests on, down to the record itself. */
export function WholeReport({
  loaded: { interview, transcript, prose },
  report,
  regrading,
}: WholeReportProps) {
  const refused = useActionData<DisputeRefused>() ?? null;
  const records = useMemo(() => recordsOf(report, transcript), [report, transcript]);
  const cards = questionCards(report, transcript);
  const withoutCard = (transcript ?? []).filter(
    ({ number }) => !cards.some((card) => card.number === number),
  );
  return (
    <RecordsContext.Provider value={records}>
      <div className="cols">
        <div className="stack gap-8">
          <Overall report={report} />
          <Claims id="well" title={words.well} none={words.wellNone} claims={report.strengths} good />
          <Claims id="improve" title={words.improve} none={words.improveNone} claims={report.improvements} />
          <InDetail report={report} html={prose.detail} />
          <Dimensions report={report} />
          <ByQuestion report={report} interview={interview} transcript={transcript} />
          {cards.map(({ number, graded, told }) =>
            graded ? (
              <QuestionSection
                key={number}
                round={graded}
                told={told}
                approach={prose.approaches[graded.round_id]}
                report={report}
                regrading={regrading}
                refused={refused}
              />
            ) : told?.choice ? (
              <PassedChoice key={number} round={told} choice={told.choice} />
            ) : null,
          )}
          <OtherProblems rounds={withoutCard} />
        </div>
        <Aside report={report} interview={interview} />
      </div>
      <TranscriptSection rounds={transcript} interviewId={interview.id} />
    </RecordsContext.Provider>
  );
}
