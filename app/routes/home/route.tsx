import {
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
  type SerializeFrom,
} from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { Plus } from "lucide-react";
import { type InterviewSummary, limitOf } from "../../../domain/interview.ts";
import { api, me, read } from "../../api.server.ts";
import { GeneratedNotice } from "../../components/charts/generated-notice.tsx";
import { Link } from "../../components/link.tsx";
import { Page, PageHead } from "../../components/page.tsx";
import { SuggestedInterview } from "../../components/suggested-interview.tsx";
import { jsonText, useJson } from "../../json-text.ts";
import { localPath } from "../../local-path.ts";
import { readerOf } from "../../locale.ts";
import { common } from "../../strings/common.ts";
import { home } from "../../strings/home.ts";
import { ContinueCard } from "./continue-card.tsx";
import { FirstVisit, HowItGoes } from "./first-visit.tsx";
import { Landing } from "./landing.tsx";
import { MasteryCard, weakestAndStrongest } from "./mastery-card.tsx";
import { PracticeCard, shownDays } from "./practice-card.tsx";
import { RECENT, RecentCard } from "./recent-card.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.signedIn ? common.title(common.nav.home) : common.app },
  { name: "description", content: home.landing.lead },
];

export async function loader(args: LoaderFunctionArgs) {
  const asked = new URL(args.request.url).searchParams.get("return_to");
  const person = await me(args);
  if (!person) return { signedIn: false as const, returnTo: localPath(asked) };
  const { timeZone: time_zone } = readerOf(args.request);
  const [{ profile }, { interviews }, begun, practice, { suggestion, language }] = await Promise.all([
    read(args, api(args).profile.$get()),
    read(args, api(args).interviews.$get({ query: {} })),
    // One that waits may be older than all that the list begins with.
    read(args, api(args).interviews.$get({ query: { live: "true" } })),
    read(args, api(args).progress.practice.$get({ query: { time_zone } })),
    read(args, api(args).plan.$get({ query: { time_zone } })),
  ]);
  if (!profile.welcomed && interviews.length === 0) throw redirect("/welcome");
  const live = begun.interviews.map((one) => ({ ...one, limit_ms: limitOf(one.config) }));
  const past = interviews.filter((one) => !isLive(one)).slice(0, RECENT);
  const { days, topics, ...practised } = practice;
  const known = jsonText({
    live,
    past,
    suggestion,
    language,
    hasPractised: days.length > 0,
    practice: { ...practised, days: shownDays(practice) },
    mastery: { topics: weakestAndStrongest(topics), all: topics.length },
  });
  return { signedIn: true as const, name: person.name, known, now: Date.now() };
}

export default function Home() {
  const data = useLoaderData<typeof loader>();
  return data.signedIn ? <SignedIn {...data} /> : <Landing returnTo={data.returnTo} />;
}

type SignedInProps = Extract<SerializeFrom<typeof loader>, { signedIn: true }>;

function SignedIn({ name, known, now }: SignedInProps) {
  const { live, past, suggestion, language, hasPractised, practice, mastery } = useJson(known);
  const first = live.length + past.length === 0;
  // Of somebody of whom nothing is known, the card for first visits says all there is to say.
  const isKnown = past.length > 0 || suggestion.topics.length > 0;
  return (
    <Page>
      <PageHead title={home.welcome(name.split(" ")[0]!, !first)} lead={home.lead}>
        <Link className="btn hide-s" to="/interviews/new">
          <Plus className="icon" aria-hidden />
          {home.newInterview}
        </Link>
      </PageHead>
      {practice.generated ? <GeneratedNotice /> : null}
      <div className="cols">
        <div className="stack gap-6">
          {live.length > 0 ? <ContinueCard interviews={live} now={now} /> : null}
          {isKnown ? <SuggestedInterview suggestion={suggestion} language={language} /> : null}
          {first ? <FirstVisit suggested={isKnown} /> : null}
          {mastery.all > 0 ? <MasteryCard {...mastery} /> : null}
        </div>
        <aside className="stack gap-6">
          {hasPractised ? <PracticeCard practice={practice} /> : null}
          {past.length > 0 ? <RecentCard interviews={past} now={now} /> : <HowItGoes />}
        </aside>
      </div>
    </Page>
  );
}

const isLive = (interview: InterviewSummary) =>
  interview.status !== "COMPLETED" && interview.status !== "ABANDONED";
