import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { MessageSquare } from "lucide-react";
import { api, read } from "../../api.server.ts";
import { GeneratedNotice } from "../../components/charts/generated-notice.tsx";
import { Link } from "../../components/link.tsx";
import { Page, PageHead } from "../../components/page.tsx";
import { jsonText, useJson } from "../../json-text.ts";
import { common } from "../../strings/common.ts";
import { history } from "../../strings/history.ts";
import { askedOf, filtersIn } from "./asked.ts";
import { Filters } from "./filters.tsx";
import { historyRows } from "./history-rows.ts";
import { HistoryTable } from "./history-table.tsx";
import "./history.css";

export const meta: MetaFunction = () => [{ title: common.title(history.title) }];

export async function loader(args: LoaderFunctionArgs) {
  const query = new URL(args.request.url).searchParams;
  const asked = askedOf(query);
  const cursor = query.get("cursor") || undefined;
  const page = await read(args, api(args).interviews.$get({ query: { ...asked, cursor } }));
  const isGenerated = page.generated.length > 0;
  const { next_cursor } = page;
  return { listed: jsonText(historyRows(page)), isGenerated, next_cursor, asked, paged: Boolean(cursor) };
}

export default function HistoryPage() {
  const { listed, isGenerated, next_cursor, asked, paged } = useLoaderData<typeof loader>();
  const rows = useJson(listed);
  const [query] = useSearchParams();
  const pageLink = (cursor: string | null) => {
    const next = new URLSearchParams(query);
    if (cursor) next.set("cursor", cursor);
    else next.delete("cursor");
    return `/history?${next}`;
  };
  if (rows.length === 0 && filtersIn(asked) === 0 && !paged) return <Empty />;
  return (
    <Page>
      <PageHead title={history.title} lead={history.lead} />
      {isGenerated ? <GeneratedNotice /> : null}
      <section className="card flush" aria-label={history.title}>
        <header>
          <Filters asked={asked} />
        </header>
        {rows.length > 0 ? <HistoryTable rows={rows} /> : <NoMatch />}
        {next_cursor || paged ? (
          <nav className="row between pad border-t border-line" aria-label={history.page}>
            {paged ? (
              <Link className="btn slim" to={pageLink(null)}>
                {history.first}
              </Link>
            ) : (
              <span />
            )}
            {next_cursor ? (
              <Link className="btn slim" to={pageLink(next_cursor)}>
                {history.more}
              </Link>
            ) : null}
          </nav>
        ) : null}
      </section>
    </Page>
  );
}

function NoMatch() {
  return (
    <div className="empty">
      <h2>{history.nothingMatches}</h2>
      <p>{history.nothingMatchesText}</p>
      <Link className="btn" to="/history">
        {history.clear}
      </Link>
    </div>
  );
}

function Empty() {
  return (
    <Page>
      <PageHead title={history.title} />
      <section className="card empty">
        <MessageSquare className="icon" aria-hidden />
        <h2>{history.emptyTitle}</h2>
        <p>{history.emptyText}</p>
        <Link className="btn primary" to="/interviews/new">
          {history.start}
        </Link>
      </section>
    </Page>
  );
}
