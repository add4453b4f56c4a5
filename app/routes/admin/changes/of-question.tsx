import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { api, read } from "../../../api.server.ts";
import { admin } from "../../../strings/admin.ts";
import { changes as words } from "../../../strings/authoring-changes.ts";
import { common } from "../../../strings/common.ts";
import { nothingToDo } from "../administrators.server.ts";
import { QuestionFrame } from "../question-frame.tsx";
import { ChangeCard } from "./change-card.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: common.title(words.ofQuestion(data?.title || admin.untitled)) },
];

export async function loader(args: LoaderFunctionArgs) {
  const cursor = new URL(args.request.url).searchParams.get("cursor") || undefined;
  const question = api(args).admin.questions[":id"];
  const param = { id: args.params.id ?? "" };
  const [page, { title, standing }] = await Promise.all([
    read(args, question.audit.$get({ param, query: { cursor } })),
    read(args, question.head.$get({ param })),
  ]);
  return { ...page, ...param, title, standing, paged: Boolean(cursor) };
}

export const action = (args: ActionFunctionArgs) => nothingToDo(args);

/** What was changed of one question. */
export default function QuestionChangesPage() {
  const { id, title, standing, changes, next, paged } = useLoaderData<typeof loader>();
  return (
    <QuestionFrame id={id} title={title} standing={standing} lead={words.ofQuestionLead}>
      <ChangeCard changes={changes} next={next} paged={paged} />
    </QuestionFrame>
  );
}
