import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData, useParams } from "@remix-run/react";
import { REPLAY_PARTS } from "../../../domain/replay/replay-link.ts";
import { api, read } from "../../api.server.ts";
import { browserApi } from "../../browser-api.ts";
import { Page, PageHead } from "../../components/page.tsx";
import { useFormat } from "../../format.ts";
import { common } from "../../strings/common.ts";
import { replay as words } from "../../strings/replay.ts";
import { useReplay } from "../replay/use-replay.ts";
import { Watched } from "../replay/watched.tsx";

/** Whoever has the address may watch: it is for no search engine, no cache and no other site. */
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: common.title(data ? words.shared.title(common.kindLong[data.type]) : words.name) },
  { name: "robots", content: "noindex, nofollow" },
  { name: "referrer", content: "no-referrer" },
];

export const headers: HeadersFunction = () => ({
  "cache-control": "no-store",
  "x-robots-tag": "noindex, nofollow",
});

export async function loader(args: LoaderFunctionArgs) {
  const address = args.request.headers.get("cf-connecting-ip");
  const about = api(args).replays[":token"].about.$get(
    { param: { token: args.params.token! } },
    // The API counts visits by address, and a call from here has none of its own.
    { headers: address ? { "cf-connecting-ip": address } : {} },
  );
  return read(args, about);
}

export default function SharedReplayPage() {
  const { type, shows } = useLoaderData<typeof loader>();
  const token = useParams().token!;
  const format = useFormat();
  const load = () => browserApi().replays[":token"].$get({ param: { token } }) as Promise<unknown>;
  const [loading, again] = useReplay(token, load as () => Promise<Response>);
  const parts = REPLAY_PARTS.filter((part) => shows[part]).map((part) => words.shared.part[part]);
  return (
    <Page>
      <PageHead
        title={words.shared.title(common.kindLong[type])}
        lead={`${words.shared.lead} ${words.shared.shows(format.and(parts))}`}
      />
      <Watched loading={loading} again={again} />
    </Page>
  );
}
