import type { LoaderFunctionArgs } from "@remix-run/cloudflare";
import { problemResponse } from "../api.server.ts";
import { formatter } from "../format.ts";
import { readerOf } from "../locale.ts";
import { loadReport } from "./report/load.server.ts";
import { reportMarkdown } from "./report/report-markdown.ts";

/** The report as a Markdown file, with times as its reader tells them. */
export async function loader(args: LoaderFunctionArgs) {
  const { interview, report, transcript } = await loadReport(args, args.params.id!);
  if (!report) throw problemResponse(404, { code: "no_report", message: "", request_id: null });
  const day = (interview.started_at ?? interview.created_at).slice(0, 10);
  const { locale, timeZone } = readerOf(args.request);
  const format = formatter(locale, timeZone);
  return new Response(reportMarkdown({ interview, report, transcript, format }), {
    headers: {
      "content-type": "text/markdown; charset=utf-8",
      "content-disposition": `attachment; filename="report-${day}.md"`,
    },
  });
}
