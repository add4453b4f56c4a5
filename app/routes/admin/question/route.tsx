import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { api, read } from "../../../api.server.ts";
import { admin } from "../../../strings/admin.ts";
import { editor } from "../../../strings/admin-editor.ts";
import { common } from "../../../strings/common.ts";
import { answerTo } from "./actions.server.ts";
import { Editor } from "./editor.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: common.title(editor.title(data?.question.content.title || admin.untitled)) },
];

export async function loader(args: LoaderFunctionArgs) {
  const id = args.params.id ?? "";
  const question = await read(args, api(args).admin.questions[":id"].$get({ param: { id } }));
  return { question, now: Date.now() };
}

export const action = (args: ActionFunctionArgs) => answerTo(args);

export default function QuestionPage() {
  const { question, now } = useLoaderData<typeof loader>();
  return <Editor key={question.id} question={question} now={now} />;
}
