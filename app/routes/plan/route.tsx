import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import * as v from "valibot";
import { api, read } from "../../api.server.ts";
import { GeneratedNotice } from "../../components/charts/generated-notice.tsx";
import { Page, PageHead } from "../../components/page.tsx";
import { SuggestedInterview } from "../../components/suggested-interview.tsx";
import { readerOf } from "../../locale.ts";
import { common } from "../../strings/common.ts";
import { plan } from "../../strings/plan.ts";
import { PathCard } from "./path-card.tsx";
import { RevisitCard } from "./revisit-card.tsx";

export const meta: MetaFunction = () => [{ title: common.title(plan.title) }];

export async function loader(args: LoaderFunctionArgs) {
  const { searchParams } = new URL(args.request.url);
  const wish = {
    by: searchParams.get("by") || undefined,
    per_week: searchParams.get("per_week") || undefined,
    time_zone: readerOf(args.request).timeZone,
  };
  const client = api(args);
  const asked = await client.plan.$get({ query: wish });
  // A day or a pace that cannot be planned for leaves the rest of the page as it is.
  const refused = (asked.status as number) === 400 ? fieldOf(await asked.json()) : null;
  const pending = refused
    ? client.plan.$get({ query: { time_zone: wish.time_zone } })
    : Promise.resolve(asked);
  return { ...(await read(args, pending)), wish, refused, now: Date.now() };
}

/** Which part of the wish was refused. */
function fieldOf(body: unknown): string {
  const parsed = v.safeParse(v.object({ error: v.object({ field: v.string() }) }), body);
  return parsed.success ? parsed.output.error.field : "by";
}

export default function PlanPage() {
  const { generated, suggestion, language, revisits, stances, path, wish, refused, now, ...aim } =
    useLoaderData<typeof loader>();
  return (
    <Page>
      <PageHead title={plan.title} lead={plan.lead} />
      {generated ? <GeneratedNotice /> : null}
      <div className="cols">
        <div className="stack gap-6">
          <SuggestedInterview suggestion={suggestion} language={language} />
          <RevisitCard revisits={revisits} stances={stances} language={language} now={now} />
        </div>
        <aside className="stack gap-6">
          <PathCard path={path} wish={wish} refused={refused} aim={{ ...aim, language }} />
        </aside>
      </div>
    </Page>
  );
}
