import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/cloudflare";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { CircleAlert, CircleCheck, Search, Users } from "lucide-react";
import { useEffect, useRef } from "react";
import { api, read } from "../../../api.server.ts";
import { Link } from "../../../components/link.tsx";
import { PageHead } from "../../../components/page.tsx";
import { useFormat } from "../../../format.ts";
import { common } from "../../../strings/common.ts";
import { people as words } from "../../../strings/people.ts";
import { CursorPages } from "../cursor-pages.tsx";
import { actOn, type Outcome } from "./act.server.ts";
import { PeopleTable } from "./people-table.tsx";
import "./users.css";

export const meta: MetaFunction = () => [{ title: common.title(words.title) }];

export async function loader(args: LoaderFunctionArgs) {
  const query = new URL(args.request.url).searchParams;
  const q = query.get("q")?.trim().slice(0, 100) || undefined;
  const cursor = query.get("cursor") || undefined;
  const page = await read(args, api(args).admin.users.$get({ query: { q, cursor } }));
  return { ...page, q, paged: Boolean(cursor), now: Date.now() };
}

export async function action(args: ActionFunctionArgs) {
  const outcome = await actOn(args);
  return Response.json(outcome, { status: outcome.ok ? 200 : outcome.status });
}

/** Who has an account: found by name or address. */
export default function UsersPage() {
  const { users, total, next, q, paged, now } = useLoaderData<typeof loader>();
  const format = useFormat();
  return (
    <>
      <PageHead title={words.title} lead={words.lead(format.number(total))} />
      <OutcomeNotice outcome={useActionData<Outcome>() ?? null} />
      <section className="card flush" aria-label={words.title}>
        <header>
          <PeopleSearch q={q} />
        </header>
        {users.length > 0 ? (
          <PeopleTable people={users} now={now} />
        ) : (
          <div className="empty">
            <Users className="icon" aria-hidden />
            <h2>{words.emptyTitle}</h2>
            <p>{words.emptyText}</p>
          </div>
        )}
        <CursorPages next={next} paged={paged} words={words} />
      </section>
      <noscript>
        <p className="muted">{words.needsScript}</p>
      </noscript>
    </>
  );
}

function PeopleSearch({ q }: { q: string | undefined }) {
  return (
    <Form className="row people-search" role="search" key={q}>
      <label className="sr" htmlFor="q">
        {words.search}
      </label>
      <input
        className="input slim grow"
        type="search"
        id="q"
        name="q"
        defaultValue={q}
        maxLength={100}
        placeholder={words.search}
      />
      <button type="submit" className="btn slim">
        <Search className="icon" aria-hidden />
        {words.find}
      </button>
      {q ? (
        <Link className="small" to="/admin/users">
          {words.clear}
        </Link>
      ) : null}
    </Form>
  );
}

/** What came of an action; it takes the focus from the dialog that closed. */
function OutcomeNotice({ outcome }: { outcome: Outcome | null }) {
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (outcome) notice.current?.focus();
  }, [outcome]);
  if (!outcome) return null;
  const Icon = outcome.ok ? CircleCheck : CircleAlert;
  return (
    <div className={outcome.ok ? "notice success" : "notice danger"} ref={notice} tabIndex={-1} role="alert">
      <Icon className="icon" aria-hidden />
      <p>{outcome.message}</p>
    </div>
  );
}
