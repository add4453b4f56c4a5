import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/cloudflare";
import { Form, Link, useLoaderData, useSearchParams, useSubmit } from "@remix-run/react";
import { MessageSquare } from "lucide-react";
import type { InterviewSummary } from "../../../domain/interview.ts";
import { read } from "../../api.server.ts";
import { Page, PageHead } from "../../components/page.tsx";
import { common } from "../../strings/common.ts";
import { history } from "../../strings/history.ts";
import { HistoryTable } from "./history-table.tsx";

const FILTERS = ["type", "status", "cursor"] as const;

export const meta: MetaFunction = () => [{ title: common.title(history.title) }];

export async function loader(args: LoaderFunctionArgs) {
  const asked = new URL(args.request.url).searchParams;
  const query = new URLSearchParams();
  for (const name of FILTERS) {
    const value = asked.get(name);
    if (value) query.set(name, value);
  }
  const page = await read<{ interviews: InterviewSummary[]; next_cursor: string | null }>(
    args,
    `/api/interviews?${query}`,
  );
  return { ...page, filtered: query.has("type") || query.has("status"), paged: query.has("cursor") };
}

export default function HistoryPage() {
  const { interviews, next_cursor, filtered, paged } = useLoaderData<typeof loader>();
  const [query] = useSearchParams();
  const pageLink = (cursor: string | null) => {
    const next = new URLSearchParams(query);
    if (cursor) next.set("cursor", cursor);
    else next.delete("cursor");
    return `/history?${next}`;
  };
  if (interviews.length === 0 && !filtered && !paged) return <Empty />;
  return (
    <Page>
      <PageHead title={history.title} lead={history.lead} />
      <section className="card flush" aria-label={history.title}>
        <header>
          <Filters />
        </header>
        {interviews.length > 0 ? <HistoryTable interviews={interviews} /> : <NoMatch />}
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

/** Submits itself on change; without JavaScript a button does. */
function Filters() {
  const [query] = useSearchParams();
  const submit = useSubmit();
  return (
    <Form className="row" onChange={(event) => submit(event.currentTarget)}>
      <label className="sr" htmlFor="type">
        {history.kind}
      </label>
      <select className="input slim" id="type" name="type" defaultValue={query.get("type") ?? ""}>
        <option value="">{history.allKinds}</option>
        <option value="DSA">{common.kind.DSA}</option>
        <option value="SYSTEM_DESIGN">{common.kind.SYSTEM_DESIGN}</option>
      </select>
      <label className="sr" htmlFor="status">
        {history.state}
      </label>
      <select className="input slim" id="status" name="status" defaultValue={query.get("status") ?? ""}>
        <option value="">{history.allStates}</option>
        {Object.entries(common.status).map(([status, label]) => (
          <option key={status} value={status}>
            {label}
          </option>
        ))}
      </select>
      <noscript>
        <button type="submit" className="btn slim">
          {history.filter}
        </button>
      </noscript>
    </Form>
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
