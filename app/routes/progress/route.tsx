import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { ChartLine } from "lucide-react";
import * as v from "valibot";
import { Period } from "../../../domain/progress/period.ts";
import { QuestionType } from "../../../domain/question.ts";
import { api, readText } from "../../api.server.ts";
import { GeneratedNotice } from "../../components/charts/generated-notice.tsx";
import { Link } from "../../components/link.tsx";
import { Page, PageHead } from "../../components/page.tsx";
import { useFormat } from "../../format.ts";
import { useJson } from "../../json-text.ts";
import { readerOf } from "../../locale.ts";
import { common } from "../../strings/common.ts";
import { progress as words } from "../../strings/progress.ts";
import { ActivityCard } from "./activity-card.tsx";
import { Filters } from "./filters.tsx";
import { HintsCard } from "./hints-card.tsx";
import { PhasesCard } from "./phases-card.tsx";
import { Stats } from "./stats.tsx";
import { TopicsCard } from "./topics-card.tsx";
import { TrendCard } from "./trend-card.tsx";

export const meta: MetaFunction = () => [{ title: common.title(words.title) }];

export async function loader(args: LoaderFunctionArgs) {
  const asked = new URL(args.request.url).searchParams;
  const period = v.parse(v.fallback(Period, "6m"), asked.get("period"));
  const type = v.parse(v.fallback(v.nullable(QuestionType), null), asked.get("type"));
  const topics = asked.get("topics") === "all" ? ("all" as const) : ("first" as const);
  const query = { period, time_zone: readerOf(args.request).timeZone, topics, ...(type && { type }) };
  return { told: await readText(args, api(args).progress.$get({ query })), period, type, topics };
}

export default function ProgressPage() {
  const { told, ...asked } = useLoaderData<typeof loader>();
  const progress = useJson(told);
  const format = useFormat();
  if (progress.first_ended_at === null) return <Empty />;
  const quiet = progress.totals.interviews === 0;
  return (
    <Page>
      <PageHead title={words.title} lead={words.since(format.date(progress.first_ended_at))}>
        <Filters {...asked} />
      </PageHead>
      {progress.generated ? <GeneratedNotice /> : null}
      <Stats progress={progress} />
      <ActivityCard progress={progress} />
      {quiet ? (
        <Quiet />
      ) : (
        <div className="cols">
          <TrendCard trend={progress.trend} />
          <HintsCard points={progress.hints} step={progress.trend.step} />
        </div>
      )}
      <TopicsCard {...progress.topics} />
      {quiet ? null : <PhasesCard kinds={progress.kinds} />}
    </Page>
  );
}

function Quiet() {
  return (
    <section className="card empty">
      <h2>{words.quietTitle}</h2>
      <p>{words.quietText}</p>
      <Link className="btn" to="/progress?period=all">
        {words.quietAll}
      </Link>
    </section>
  );
}

function Empty() {
  return (
    <Page>
      <PageHead title={words.title} />
      <section className="card empty">
        <ChartLine className="icon" aria-hidden />
        <h2>{words.emptyTitle}</h2>
        <p>{words.emptyText}</p>
        <Link className="btn primary" to="/interviews/new">
          {words.start}
        </Link>
      </section>
    </Page>
  );
}
