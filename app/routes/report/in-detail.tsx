import type { Report } from "../../../domain/feedback.ts";
import { MadeHtml, type SafeHtml } from "../../components/made-html.tsx";
import { useSpokenIn } from "../../components/spoken-in.ts";
import { report as words } from "../../strings/report.ts";

export function InDetail({ report, html }: { report: Report; html: SafeHtml }) {
  const spoken = useSpokenIn();
  if (!report.detailed_feedback.trim()) return null;
  return (
    <section className="section" id="detail" aria-labelledby="h-detail">
      <h2 id="h-detail">{words.inDetail}</h2>
      <div className="card">
        <MadeHtml className="prose" html={html} {...spoken} />
      </div>
    </section>
  );
}
