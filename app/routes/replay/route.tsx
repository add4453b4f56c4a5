import {
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/cloudflare";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { FileText } from "lucide-react";
import { useEffect } from "react";
import { api, read } from "../../api.server.ts";
import { browserApi } from "../../browser-api.ts";
import { Link } from "../../components/link.tsx";
import { Page, PageHead } from "../../components/page.tsx";
import { SpokenIn } from "../../components/spoken-in.ts";
import { useFormat } from "../../format.ts";
import { common } from "../../strings/common.ts";
import { replay as words } from "../../strings/replay.ts";
import { makeLink, revokeLink } from "./links.server.ts";
import { Share } from "./share.tsx";
import { placeAskedFor } from "./start-place.ts";
import { useReplay } from "./use-replay.ts";
import { Watched } from "./watched.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const kind = data ? common.kindLong[data.interview.type] : common.app;
  const day = (data?.interview.started_at ?? data?.interview.created_at ?? "").slice(0, 10);
  return [{ title: common.title(words.title(kind, day)) }];
};

export const headers: HeadersFunction = () => ({ "cache-control": "no-store" });

export async function loader(args: LoaderFunctionArgs) {
  const own = api(args).interviews[":id"];
  const param = { id: args.params.id! };
  const [{ interview }, { links, kept }] = await Promise.all([
    read(args, own.$get({ param })),
    read(args, own["replay-links"].$get({ param })),
  ]);
  return { interview, links, kept };
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const id = args.params.id!;
  if (form.get("intent") === "share") return makeLink(args, id, form);
  await revokeLink(args, id, String(form.get("link")));
  return redirect(`/interviews/${id}/replay?revoked=1#share`);
}

export default function ReplayPage() {
  const { interview, links, kept } = useLoaderData<typeof loader>();
  const { id, status, type } = interview;
  const format = useFormat();
  const over = status === "COMPLETED" || status === "ABANDONED";
  const lead = [
    common.kindLong[type],
    format.longDate(interview.started_at ?? interview.created_at),
    interview.total_duration_sec === null ? null : format.duration(interview.total_duration_sec),
  ];
  return (
    <Page>
      <PageHead title={words.name} lead={lead.filter(Boolean).join(" · ")}>
        {over ? (
          <Link className="btn" to={`/interviews/${id}/report`}>
            <FileText className="icon" aria-hidden />
            {words.toReport}
          </Link>
        ) : null}
      </PageHead>
      {over ? (
        <SpokenIn.Provider value={interview.config.locale}>
          <OwnReplay id={id} />
        </SpokenIn.Provider>
      ) : (
        <Live id={id} />
      )}
      {status === "COMPLETED" && kept ? <Share links={links} /> : null}
    </Page>
  );
}

function OwnReplay({ id }: { id: string }) {
  const [query] = useSearchParams();
  const load = () => browserApi().interviews[":id"].replay.$get({ param: { id } }) as Promise<unknown>;
  const [loading, again] = useReplay(id, load as () => Promise<Response>);
  const player = loading.status === "ready" ? loading.player : null;
  const asked = query.toString();
  useEffect(() => {
    const place = player && placeAskedFor(player, new URLSearchParams(asked));
    if (player && place !== null) player.jump(place);
  }, [player, asked]);
  return <Watched loading={loading} again={again} />;
}

function Live({ id }: { id: string }) {
  return (
    <div className="card empty">
      <h2>{words.live}</h2>
      <p>{words.liveText}</p>
      <Link className="btn primary" to={`/interviews/${id}`}>
        {words.toRoom}
      </Link>
    </div>
  );
}
