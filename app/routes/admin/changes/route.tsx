import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { api, read } from "../../../api.server.ts";
import { PageHead } from "../../../components/page.tsx";
import { changes as words } from "../../../strings/authoring-changes.ts";
import { common } from "../../../strings/common.ts";
import { nothingToDo } from "../administrators.server.ts";
import { ChangeCard } from "./change-card.tsx";

export const meta: MetaFunction = () => [{ title: common.title(words.title) }];

export async function loader(args: LoaderFunctionArgs) {
  const cursor = new URL(args.request.url).searchParams.get("cursor") || undefined;
  const page = await read(args, api(args).admin.audit.$get({ query: { cursor } }));
  return { ...page, paged: Boolean(cursor) };
}

export const action = (args: ActionFunctionArgs) => nothingToDo(args);

/** All that administrators changed. */
export default function ChangesPage() {
  const { changes, next, paged } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <ChangeCard changes={changes} next={next} paged={paged} ofAll />
    </>
  );
}
