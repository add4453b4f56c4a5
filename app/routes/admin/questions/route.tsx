import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData, useNavigation, useSearchParams } from "@remix-run/react";
import { ListChecks, Plus } from "lucide-react";
import { api, read } from "../../../api.server.ts";
import { Link } from "../../../components/link.tsx";
import { PageHead } from "../../../components/page.tsx";
import { useFormat } from "../../../format.ts";
import { adminList as words } from "../../../strings/admin-list.ts";
import { common } from "../../../strings/common.ts";
import { nothingToDo } from "../administrators.server.ts";
import { askedOf, filtersIn, sortingOf } from "./asked.ts";
import { Filters } from "./filters.tsx";
import { QuestionsTable } from "./questions-table.tsx";

export const meta: MetaFunction = () => [{ title: common.title(words.title) }];

export async function loader(args: LoaderFunctionArgs) {
  const query = new URL(args.request.url).searchParams;
  const asked = askedOf(query);
  const cursor = query.get("cursor") || undefined;
  const sorting = sortingOf(asked);
  const page = await read(args, api(args).admin.questions.$get({ query: { ...asked, ...sorting, cursor } }));
  return { ...page, asked, sorting, paged: Boolean(cursor), now: Date.now() };
}

export const action = (args: ActionFunctionArgs) => nothingToDo(args);

export default function QuestionsPage() {
  const { questions, total, next, asked, sorting, paged, now } = useLoaderData<typeof loader>();
  const format = useFormat();
  const loading = useNavigation().location?.pathname === "/admin/questions";
  const isEmpty = total === 0 && filtersIn(asked) === 0;
  return (
    <>
      <PageHead title={words.title} lead={words.lead(total, format.number(total))}>
        <Link className="btn primary" to="/admin/questions/new">
          <Plus className="icon" aria-hidden />
          {words.create}
        </Link>
      </PageHead>
      {isEmpty ? (
        <Empty />
      ) : (
        <section className="card flush" aria-label={words.title} aria-busy={loading}>
          <header>
            <Filters key={JSON.stringify(asked)} asked={asked} />
          </header>
          {questions.length > 0 ? (
            <QuestionsTable questions={questions} sorting={sorting} now={now} />
          ) : (
            <NoMatch />
          )}
          <Pages next={next} paged={paged} />
        </section>
      )}
    </>
  );
}

function Pages({ next, paged }: { next: string | null; paged: boolean }) {
  const [query] = useSearchParams();
  if (!next && !paged) return null;
  const to = (cursor: string | null) => {
    const page = new URLSearchParams(query);
    if (cursor) page.set("cursor", cursor);
    else page.delete("cursor");
    return `/admin/questions?${page}`;
  };
  return (
    <nav className="row between pad border-t border-line" aria-label={words.pages}>
      {paged ? (
        <Link className="btn slim" to={to(null)}>
          {words.first}
        </Link>
      ) : (
        <span />
      )}
      {next ? (
        <Link className="btn slim" to={to(next)}>
          {words.next}
        </Link>
      ) : null}
    </nav>
  );
}

function NoMatch() {
  return (
    <div className="empty">
      <h2>{words.nothingMatches}</h2>
      <p>{words.nothingMatchesText}</p>
      <Link className="btn" to="/admin/questions">
        {words.clear}
      </Link>
    </div>
  );
}

function Empty() {
  return (
    <section className="card empty">
      <ListChecks className="icon" aria-hidden />
      <h2>{words.emptyTitle}</h2>
      <p>{words.emptyText}</p>
      <Link className="btn" to="/admin/transfer">
        {words.bring}
      </Link>
    </section>
  );
}
