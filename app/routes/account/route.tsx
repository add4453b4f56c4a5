import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Download } from "lucide-react";
import { api, me, read } from "../../api.server.ts";
import { Link } from "../../components/link.tsx";
import { Page, PageHead } from "../../components/page.tsx";
import { account as words } from "../../strings/account.ts";
import { common } from "../../strings/common.ts";
import { type AccountAnswer, answerTo } from "./actions.server.ts";
import { DevicesCard } from "./devices-card.tsx";
import { KeepCard } from "./keep-card.tsx";
import { RemoveCard } from "./remove-card.tsx";

export const meta: MetaFunction = () => [{ title: common.title(words.title) }];

export async function loader(args: LoaderFunctionArgs) {
  const account = await read(args, api(args).account.$get());
  const person = await me(args);
  // Signed out between the two questions.
  if (!person) throw redirect("/?return_to=/account");
  return { account, name: person.name, email: person.email, now: Date.now() };
}

export async function action(args: ActionFunctionArgs) {
  const answer = await answerTo(args, await args.request.formData());
  if (answer instanceof Response) return answer;
  return Response.json(answer, { status: answer.status });
}

export default function AccountPage() {
  const { account, name, email, now } = useLoaderData<typeof loader>();
  const answer = useActionData<AccountAnswer>();
  return (
    <Page>
      <PageHead title={words.title} lead={words.lead} />
      <p className="small muted">{words.signedInAs(name, email)}</p>
      <section className="card stack" aria-labelledby="h-export">
        <h2 id="h-export">{words.export.title}</h2>
        <p className="prose">{words.export.text}</p>
        <div className="row gap-x-4">
          <a className="btn" href="/api/account/export" download>
            <Download className="icon" aria-hidden />
            {words.export.button}
          </a>
          <Link className="small" to="/privacy">
            {words.export.privacy}
          </Link>
        </div>
      </section>
      <KeepCard days={account.keep_interviews_days} saved={answer?.at === "kept"} />
      <DevicesCard
        devices={account.devices}
        now={now}
        ended={answer?.at === "signed-out" ? answer.ended : null}
      />
      <RemoveCard
        email={email}
        interviews={account.interviews}
        fresh={account.fresh && answer?.at !== "stale"}
        problem={answer?.at === "refused" ? answer.why : null}
      />
    </Page>
  );
}
