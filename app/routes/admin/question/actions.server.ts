import { type ActionFunctionArgs, redirect } from "@remix-run/cloudflare";
import type { ClientResponse } from "hono/client";
import * as v from "valibot";
import { api, problemResponse, readProblem } from "../../../api.server.ts";
import { editor as words } from "../../../strings/admin-editor.ts";
import { problems } from "../../../strings/problems.ts";
import { formOf, notUnderstood } from "../administrators.server.ts";

/** What came of a button of the editor. */
export type EditorAnswer =
  | { did: "published"; version: number; at: number }
  | { did: "retired" | "restored" | "discarded"; at: number }
  | MovedAnswer
  | { did: "nothing"; message: string; at: number };

/** Another version went live since the draft was begun; what was asked for is kept, to be asked for once more. */
export type MovedAnswer = {
  did: "moved";
  live: number;
  based_on: number;
  revision: number;
  note: string;
  at: number;
};

const Moved = v.object({
  error: v.object({ code: v.literal("live_moved") }),
  live: v.number(),
  based_on: v.number(),
});
const Revision = v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number));
const Asked = v.variant("intent", [
  v.object({
    intent: v.literal("publish"),
    revision: Revision,
    note: v.pipe(v.string(), v.trim()),
    over: v.optional(Revision),
  }),
  v.object({ intent: v.literal("discard"), revision: Revision }),
  v.object({ intent: v.picklist(["retire", "restore", "duplicate", "preview"]) }),
]);

/** Does what a button of the editor asks for; a new question or a trial is opened at once. */
export async function answerTo(args: ActionFunctionArgs): Promise<EditorAnswer> {
  const asked = v.safeParse(Asked, Object.fromEntries(await formOf(args)));
  if (!asked.success) throw notUnderstood();
  const id = args.params.id ?? "";
  const question = api(args).admin.questions[":id"];
  const at = Date.now();
  const { output } = asked;
  switch (output.intent) {
    case "publish": {
      const { revision, note, over } = output;
      const json = { revision, note, ...(over !== undefined && { over }) };
      const answer = await question.publish.$post({ param: { id }, json });
      if (!answer.ok) {
        const moved = v.safeParse(
          Moved,
          await answer
            .clone()
            .json()
            .catch(() => null),
        );
        if (!moved.success) return refused(args, answer);
        const { live, based_on } = moved.output;
        return { did: "moved", live, based_on, revision, note, at };
      }
      return { did: "published", version: (await answer.json()).version, at };
    }
    case "discard": {
      const answer = await question.draft.$delete({ param: { id }, json: { revision: output.revision } });
      if (!answer.ok) return refused(args, answer);
      if ((await answer.json()).question_gone) throw redirect("/admin/questions");
      return { did: "discarded", at };
    }
    case "retire": {
      const answer = await question.retire.$post({ param: { id } });
      return answer.ok ? { did: "retired", at } : refused(args, answer);
    }
    case "restore": {
      const answer = await question.restore.$post({ param: { id } });
      return answer.ok ? { did: "restored", at } : refused(args, answer);
    }
    case "duplicate": {
      const answer = await question.duplicate.$post({ param: { id } });
      if (!answer.ok) return refused(args, answer);
      throw redirect(`/admin/questions/${(await answer.json()).id}`);
    }
    case "preview": {
      const answer = await question.trial.$post({ param: { id } });
      if (!answer.ok) return refused(args, answer);
      throw redirect(`/interviews/${(await answer.json()).interview_id}`);
    }
    default:
      return output satisfies never;
  }
}

async function refused(
  args: ActionFunctionArgs,
  answer: Pick<ClientResponse<unknown>, "json" | "headers" | "status">,
): Promise<EditorAnswer> {
  const status: number = answer.status;
  const problem = await readProblem(answer);
  if (status === 401) throw redirect(`/?return_to=/admin/questions/${args.params.id ?? ""}`);
  if (status === 404) throw problemResponse(404, problem);
  return { did: "nothing", message: problems.refused(problem, words.failed), at: Date.now() };
}
