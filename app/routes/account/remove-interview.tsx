import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/cloudflare";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { CircleAlert } from "lucide-react";
import { api, read } from "../../api.server.ts";
import { Link } from "../../components/link.tsx";
import { Page, PageHead } from "../../components/page.tsx";
import { useFormat } from "../../format.ts";
import { account } from "../../strings/account.ts";
import { common } from "../../strings/common.ts";

export const meta: MetaFunction = () => [{ title: common.title(account.interview.title) }];

export const loader = (args: LoaderFunctionArgs) =>
  read(args, api(args).interviews[":id"].$get({ param: { id: args.params.id! } }));

export async function action(args: ActionFunctionArgs) {
  const answer = await api(args).interviews[":id"].$delete({ param: { id: args.params.id! } });
  if ((answer.status as number) === 401) throw redirect(`/?return_to=/interviews/${args.params.id}/delete`);
  // It was deleted elsewhere meanwhile: all the same.
  if (answer.ok || (answer.status as number) === 404) return redirect("/history");
  return Response.json({ failed: true }, { status: answer.status });
}

/** Asks once more before an interview is deleted. */
export default function RemoveInterviewPage() {
  const { interview } = useLoaderData<typeof loader>();
  const answer = useActionData<{ failed: boolean }>();
  const format = useFormat();
  const words = account.interview;
  const isOver = interview.status === "COMPLETED" || interview.status === "ABANDONED";
  const lead = [
    common.kindLong[interview.type],
    format.longDate(interview.started_at ?? interview.created_at),
    ...interview.rounds.map(({ question_title }) => question_title),
  ];
  return (
    <Page>
      <PageHead title={words.title} lead={lead.join(" · ")} />
      <section className="card stack">
        <p className="prose">
          {words.text} {isOver ? null : words.live} {words.final}
        </p>
        {answer?.failed ? (
          <p className="error" role="alert">
            <CircleAlert className="icon" aria-hidden />
            {words.failed}
          </p>
        ) : null}
        <Form method="post" className="row">
          <button type="submit" className="btn danger">
            {words.button}
          </button>
          <Link className="btn" to={isOver ? `/interviews/${interview.id}/report` : "/"}>
            {words.stay}
          </Link>
        </Form>
      </section>
    </Page>
  );
}
