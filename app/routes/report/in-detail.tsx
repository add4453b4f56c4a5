import type { Report } from "../../../domain/feedback.ts";
import { Markdown } from "../../components/markdown.tsx";
import { report as words } from "../../strings/report.ts";

export function InDetail({ report }: { report: Report }) {
  if (!report.detailed_feedback.trim()) return null;
  return (
    <section className="section" id="detail" aria-labelledby="h-detail">
      <h2 id="h-detail">{words.inDetail}</h2>
      <div className="card">
        <div className="prose">
          <Markdown text={report.detailed_feedback} />
        </div>
      </div>
    </section>
  );
}
