import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/cloudflare";
import { Form, Link, useLoaderData, useSearchParams, useSubmit } from "@remix-run/react";
import { MessageSquare } from "lucide-react";
import * as v from "valibot";
import { InterviewStatus } from "../../../domain/interview.ts";
import { QuestionType } from "../../../domain/question.ts";
import { api, read } from "../../api.server.ts";
import { Page, PageHead } from "../../components/page.tsx";
import { common } from "../../strings/common.ts";
import { history } from "../../strings/history.ts";
import { HistoryTable } from "./history-table.tsx";

export const meta: MetaFunction = () => [{ title: common.title(history.title) }];

export async function loader(args: LoaderFunctionArgs) {
  const asked = new URL(args.request.url).searchParams;
  const given = (name: string) => asked.get(name) || undefined;
  const type = optional(QuestionType, given("type"));
  const status = optional(InterviewStatus, given("status"));
  const cursor = given("cursor");
  const page = await read(args, api(args).interviews.$get({ query: { type, status, cursor } }));
  return { ...page, filtered: Boolean(type || status), paged: Boolean(cursor) };
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

/** The value where the schema knows it; a filter that means nothing is no filter. */
function optional<S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> | undefined {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : undefined;
}
