import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { HeartPulse } from "lucide-react";
import { QuestionType } from "../../../../domain/question.ts";
import { api, read } from "../../../api.server.ts";
import { Link } from "../../../components/link.tsx";
import { PageHead } from "../../../components/page.tsx";
import { common } from "../../../strings/common.ts";
import { health as words } from "../../../strings/health.ts";
import { nothingToDo } from "../administrators.server.ts";
import { type Asked, Filters } from "./filters.tsx";
import { HealthTable } from "./health-table.tsx";
import "./health.css";

export const meta: MetaFunction = () => [{ title: common.title(words.title) }];

export async function loader(args: LoaderFunctionArgs) {
  const query = new URL(args.request.url).searchParams;
  const asked = askedOf(query);
  const page = /^[1-9]\d{0,2}$/.test(query.get("page") ?? "") ? Number(query.get("page")) : 1;
  const found = await read(
    args,
    api(args).admin.health.$get({ query: { ...asked, page: String(page) } as never }),
  );
  return { ...found, asked, page };
}

export const action = (args: ActionFunctionArgs) => nothingToDo(args);

/** What the address asks for; what is no such thing is left out. */
function askedOf(query: URLSearchParams): Asked {
  const type = QuestionType.options.find((one) => one === query.get("type"));
  const q = query.get("q")?.trim().slice(0, 100);
  return { ...(q && { q }), ...(type && { type }), ...(query.get("flagged") === "1" && { flagged: "1" }) };
}

export default function HealthPage() {
  const { questions, asked, page, pages, flagged } = useLoaderData<typeof loader>();
  const isFiltered = Object.keys(asked).length > 0;
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <section className="card flush" aria-label={words.title}>
        <header>
          <Filters key={JSON.stringify(asked)} asked={asked} flagged={flagged} />
        </header>
        {questions.length > 0 ? (
          <HealthTable questions={questions} />
        ) : (
          <div className="empty">
            <HeartPulse className="icon" aria-hidden />
            <h2>{isFiltered ? words.nothingMatches : words.emptyTitle}</h2>
            <p>{isFiltered ? words.nothingMatchesText : words.emptyText}</p>
          </div>
        )}
        {pages > 1 ? <Pages page={page} pages={pages} /> : null}
      </section>
    </>
  );
}

function Pages({ page, pages }: { page: number; pages: number }) {
  const [query] = useSearchParams();
  const to = (wanted: number) => {
    const next = new URLSearchParams(query);
    next.set("page", String(wanted));
    return `/admin/health?${next}`;
  };
  return (
    <nav className="row between pad border-t border-line" aria-label={words.pages}>
      {page > 1 ? (
        <Link className="btn slim" to={to(page - 1)}>
          {words.before}
        </Link>
      ) : (
        <span />
      )}
      <span className="small muted">{words.page(page, pages)}</span>
      {page < pages ? (
        <Link className="btn slim" to={to(page + 1)}>
          {words.after}
        </Link>
      ) : (
        <span />
      )}
    </nav>
  );
}
