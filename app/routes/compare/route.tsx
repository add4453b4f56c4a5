import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { GitCompareArrows } from "lucide-react";
import * as v from "valibot";
import { Id } from "../../../domain/ids.ts";
import type { Attempt } from "../../../domain/progress/comparison.ts";
import { api, problemResponse, read } from "../../api.server.ts";
import { GeneratedNotice } from "../../components/charts/generated-notice.tsx";
import { Link } from "../../components/link.tsx";
import { Page, PageHead } from "../../components/page.tsx";
import { common } from "../../strings/common.ts";
import { compare as words } from "../../strings/compare.ts";
import { Chooser } from "./chooser.tsx";
import { CodePair } from "./code-pair.tsx";
import { FactsPair } from "./facts-pair.tsx";
import { FeedbackPair } from "./feedback-pair.tsx";
import { ScoresPair } from "./scores-pair.tsx";
import "./compare.css";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: common.title(data?.title ?? words.title) },
];

/** `a` and `b`: rounds of one's own; without `b`, or with `a` twice, the best that `a` can be compared with. */
export async function loader(args: LoaderFunctionArgs) {
  const query = new URL(args.request.url).searchParams;
  const [a, b] = [v.safeParse(Id, query.get("a")), v.safeParse(v.optional(Id), query.get("b") ?? undefined)];
  if (!a.success || !b.success)
    throw problemResponse(404, { code: "not_found", message: "", request_id: null });
  const pair = { a: a.output, ...(b.output && b.output !== a.output && { b: b.output }) };
  const { attempts, others } = await read(args, api(args).progress.compare.$get({ query: pair }));
  const titles = new Set(attempts.map(({ question }) => question.title));
  return { attempts, others, a: a.output, title: titles.size === 1 ? [...titles][0]! : words.title };
}

export default function ComparePage() {
  const { attempts, others, a, title } = useLoaderData<typeof loader>();
  const [before, after] = attempts as Attempt[];
  const made = attempts.some(({ generated }) => generated);
  const same = before?.question.id === after?.question.id;
  return (
    <Page>
      <PageHead title={title} lead={after ? (same ? words.sameLead : words.kindLead) : words.one}>
        {others.length > 0 ? <Chooser key={a} a={a} shown={attempts} others={others} /> : null}
      </PageHead>
      {made ? <GeneratedNotice /> : null}
      {before && after ? <Pair before={before} after={after} /> : <Nothing />}
    </Page>
  );
}

function Pair({ before, after }: { before: Attempt; after: Attempt }) {
  return (
    <>
      <ScoresPair before={before} after={after} />
      <FactsPair before={before} after={after} />
      <FeedbackPair before={before} after={after} />
      {before.question.type === "DSA" ? <CodePair before={before} after={after} /> : null}
    </>
  );
}

function Nothing() {
  return (
    <section className="card empty">
      <GitCompareArrows className="icon" aria-hidden />
      <h2>{words.nothingTitle}</h2>
      <p>{words.nothingText}</p>
      <Link className="btn primary" to="/interviews/new">
        {words.practise}
      </Link>
    </section>
  );
}
