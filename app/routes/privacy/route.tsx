import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData, useRouteLoaderData } from "@remix-run/react";
import { api, read } from "../../api.server.ts";
import { Link } from "../../components/link.tsx";
import { Page, PageHead } from "../../components/page.tsx";
import type { loader as rootLoader } from "../../root.tsx";
import { common } from "../../strings/common.ts";
import { privacy as words } from "../../strings/privacy.ts";
import { KeptTables } from "./kept-tables.tsx";

export const meta: MetaFunction = () => [{ title: common.title(words.title) }];

export const loader = (args: LoaderFunctionArgs) => read(args, api(args).privacy.$get());

export default function PrivacyPage() {
  const { models, room_days } = useLoaderData<typeof loader>();
  return (
    <Page>
      <PageHead title={words.title} lead={words.lead} />
      <section className="card stack" aria-labelledby="h-short">
        <h2 id="h-short">{words.short.title}</h2>
        <Points of={words.short.points} />
        <Rights />
      </section>
      <KeptTables roomDays={room_days} />
      <section className="card stack" aria-labelledby="h-models">
        <h2 id="h-models">{words.models.title}</h2>
        <Models models={models} />
        <p className="prose">{words.code.text}</p>
      </section>
      <section className="card stack" aria-labelledby="h-others">
        <h2 id="h-others">{words.others.title}</h2>
        <Points of={words.others.points} />
      </section>
      <section className="card stack" aria-labelledby="h-cookies">
        <h2 id="h-cookies">{words.cookies.title}</h2>
        <p className="prose">{words.cookies.text}</p>
      </section>
    </Page>
  );
}

function Rights() {
  const me = useRouteLoaderData<typeof rootLoader>("root")?.me;
  if (!me)
    return (
      <p className="hint">
        <Link to="/?return_to=%2Faccount">{words.rights.signIn}</Link>
      </p>
    );
  return (
    <p>
      <Link className="btn" to="/account">
        {words.rights.account}
      </Link>
    </p>
  );
}

function Models({ models }: { models: { interviewer: boolean; evaluator: boolean; resume: boolean } }) {
  const sent = (["interviewer", "evaluator", "resume"] as const).filter((role) => models[role]);
  if (sent.length === 0) return <p className="prose">{words.models.none}</p>;
  return (
    <div className="prose">
      <p>{words.models.some}</p>
      <ul>
        {sent.map((role) => (
          <li key={role}>{words.models[role]}</li>
        ))}
      </ul>
      <p>
        {sent.length < 3 ? words.models.builtin : null} {words.models.never}
      </p>
    </div>
  );
}

function Points({ of }: { of: readonly string[] }) {
  return (
    <div className="prose">
      <ul>
        {of.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </div>
  );
}
