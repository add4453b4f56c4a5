import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/cloudflare";
import { Form, useActionData, useNavigation } from "@remix-run/react";
import { CircleAlert } from "lucide-react";
import * as v from "valibot";
import type { QuestionFormat, QuestionType } from "../../../../domain/question.ts";
import { api, problemResponse, readProblem } from "../../../api.server.ts";
import { Link } from "../../../components/link.tsx";
import { PageHead } from "../../../components/page.tsx";
import { adminList } from "../../../strings/admin-list.ts";
import { common } from "../../../strings/common.ts";
import { problems } from "../../../strings/problems.ts";
import { administratorsOnly, formOf, notUnderstood } from "../administrators.server.ts";

const words = adminList.new;

export const meta: MetaFunction = () => [{ title: common.title(words.title) }];

export async function loader(args: LoaderFunctionArgs) {
  await administratorsOnly(args);
  return null;
}

const Kind = v.picklist(["DSA", "MCQ", "SCENARIO", "OPEN_ENDED"]);
type Kind = v.InferOutput<typeof Kind>;
const NewQuestion = v.object({
  kind: Kind,
  title: v.pipe(v.string(), v.trim(), v.maxLength(255)),
});

export async function action(args: ActionFunctionArgs) {
  const form = await formOf(args);
  const asked = v.safeParse(NewQuestion, { kind: form.get("kind"), title: form.get("title") ?? "" });
  if (!asked.success) throw notUnderstood();
  const { kind, title } = asked.output;
  const answer = await api(args).admin.questions.$post({ json: { ...FORMS[kind], title } });
  if (answer.ok) throw redirect(`/admin/questions/${(await answer.json()).id}`);
  const problem = await readProblem(answer);
  const status: number = answer.status;
  if (status === 401) throw redirect("/?return_to=/admin/questions/new");
  if (status === 404) throw problemResponse(404, problem);
  return Response.json({ kind, title, message: problems.refused(problem, words.failed) }, { status });
}

const FORMS: Record<Kind, { type: QuestionType; format: QuestionFormat }> = {
  DSA: { type: "DSA", format: "OPEN_ENDED" },
  MCQ: { type: "SYSTEM_DESIGN", format: "MCQ" },
  SCENARIO: { type: "SYSTEM_DESIGN", format: "SCENARIO" },
  OPEN_ENDED: { type: "SYSTEM_DESIGN", format: "OPEN_ENDED" },
};

type Refused = { kind: Kind; title: string; message: string };

export default function NewQuestionPage() {
  const refused = useActionData<Refused>();
  const creating = useNavigation().formMethod === "POST";
  return (
    <>
      <nav className="small" aria-label={adminList.title}>
        <Link to="/admin/questions">{adminList.title}</Link>
      </nav>
      <PageHead title={words.title} lead={words.lead} />
      <Form method="post" className="card stack gap-6 new-question">
        <fieldset>
          <legend>{words.kind}</legend>
          <div className="options two">
            {Kind.options.map((kind) => (
              <label key={kind} className="option">
                <input
                  type="radio"
                  name="kind"
                  value={kind}
                  defaultChecked={kind === (refused?.kind ?? "DSA")}
                />
                <span className="strong">{adminList.kinds[kind].name}</span>
                <span className="small muted">{adminList.kinds[kind].text}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <div className="field">
          <label htmlFor="title">
            {words.name} <span className="muted">{common.optional}</span>
          </label>
          <input
            className="input"
            id="title"
            name="title"
            maxLength={255}
            autoComplete="off"
            defaultValue={refused?.title}
            aria-describedby="title-hint"
          />
          <p className="hint" id="title-hint">
            {words.nameHint}
          </p>
        </div>
        {refused ? (
          <p className="error" role="alert">
            <CircleAlert className="icon" aria-hidden />
            {refused.message}
          </p>
        ) : null}
        <div className="row">
          <button type="submit" className="btn primary" aria-disabled={creating}>
            {creating ? words.creating : words.create}
          </button>
          <Link className="btn quiet" to="/admin/questions">
            {common.cancel}
          </Link>
        </div>
      </Form>
    </>
  );
}
