import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CircleCheck, Flag } from "lucide-react";
import { useEffect, useRef } from "react";
import { api, read } from "../../../api.server.ts";
import { PageHead } from "../../../components/page.tsx";
import { common } from "../../../strings/common.ts";
import { triage as words } from "../../../strings/triage.ts";
import { CursorPages } from "../cursor-pages.tsx";
import { askedOf, queryOf } from "./asked.ts";
import { Filters } from "./filters.tsx";
import { ReportItem } from "./report-item.tsx";
import { type Triaged, triage } from "./triage.server.ts";
import "./reports.css";

export const meta: MetaFunction = () => [{ title: common.title(words.title) }];

export async function loader(args: LoaderFunctionArgs) {
  const query = new URL(args.request.url).searchParams;
  const asked = askedOf(query);
  const cursor = query.get("cursor") || undefined;
  const page = await read(args, api(args).admin.reports.$get({ query: { ...queryOf(asked), cursor } }));
  return { ...page, asked, paged: Boolean(cursor) };
}

export async function action(args: ActionFunctionArgs) {
  const done = await triage(args);
  return Response.json(done, { status: done.ok ? 200 : done.status });
}

/** What candidates say, to be answered one by one. */
export default function ReportsPage() {
  const { reports: lines, asked, next, paged, counts } = useLoaderData<typeof loader>();
  const done = useActionData<Triaged>() ?? null;
  const nothingYet = counts.OPEN + counts.RESOLVED + counts.DISMISSED === 0;
  const ofOpen = asked.status === "OPEN" && !asked.kind && !asked.question;
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <Outcome done={done} />
      <section className="card flush" aria-label={words.title}>
        <Filters asked={asked} counts={counts} title={lines[0]?.question.title ?? null} />
        {lines.length > 0 ? (
          <ul className="triage">
            {lines.map((line) => (
              <ReportItem
                key={`${line.id} ${line.triaged_at}`}
                line={line}
                refused={done && !done.ok && done.id === line.id ? done : null}
              />
            ))}
          </ul>
        ) : (
          <div className="empty">
            <Flag className="icon" aria-hidden />
            <h2>{nothingYet || ofOpen ? words.emptyTitle : words.noneTitle}</h2>
            <p>{nothingYet || ofOpen ? words.emptyText : words.noneText}</p>
          </div>
        )}
        <CursorPages next={next} paged={paged} words={words} />
      </section>
    </>
  );
}

/** The report that was answered may be gone from the list: the word of it takes the focus. */
function Outcome({ done }: { done: Triaged | null }) {
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (done?.ok) notice.current?.focus();
  }, [done]);
  if (!done?.ok) return null;
  return (
    <div className="notice success" ref={notice} tabIndex={-1}>
      <CircleCheck className="icon" aria-hidden />
      <p>{words.done}</p>
    </div>
  );
}
