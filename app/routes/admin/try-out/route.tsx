import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { useMemo } from "react";
import { api, read } from "../../../api.server.ts";
import { admin } from "../../../strings/admin.ts";
import { common } from "../../../strings/common.ts";
import { tryOut as words } from "../../../strings/try-out.ts";
import { nothingToDo } from "../administrators.server.ts";
import { EditorContext, type EditorPlace } from "../question/editor-context.ts";
import { QuestionFrame } from "../question-frame.tsx";
import { DryRunCard } from "./dry-run-card.tsx";
import { RegradeCard } from "./regrade-card.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: common.title(words.title(data?.title || admin.untitled)) },
];

export async function loader(args: LoaderFunctionArgs) {
  const param = { id: args.params.id ?? "" };
  const question = api(args).admin.questions[":id"];
  const [head, { jobs }] = await Promise.all([
    read(args, question.head.$get({ param })),
    read(args, question.jobs.$get({ param })),
  ]);
  return { ...head, jobs };
}

export const action = (args: ActionFunctionArgs) => nothingToDo(args);

/** What a question does to candidates, before it meets any; and what a change of it does to answers already given. */
export default function TryOutPage() {
  const { id, standing, version, revision, title, jobs } = useLoaderData<typeof loader>();
  const place = useMemo(() => placeOf(id, version, revision), [id, version, revision]);
  const newest = (kind: string) => jobs.find((job) => job.kind === kind) ?? null;
  return (
    <QuestionFrame id={id} title={title} standing={standing} lead={words.lead}>
      <p className="small muted">{revision > 0 ? words.on.draft : words.on.live(version)}</p>
      <EditorContext.Provider value={place}>
        <div className="stack gap-6">
          <DryRunCard newest={newest("DRY_RUN")} />
          <RegradeCard newest={newest("REGRADE")} />
        </div>
      </EditorContext.Provider>
    </QuestionFrame>
  );
}

/** Nothing is typed here: what is saved is what the page was loaded with. */
const placeOf = (id: string, version: number, revision: number): EditorPlace => ({
  id,
  version,
  saved: async () => revision,
  learn: () => {},
  goTo: () => {},
  target: null,
});
