import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/cloudflare";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { CircleAlert } from "lucide-react";
import { useEffect, useRef } from "react";
import { api, read, readProblem } from "../../api.server.ts";
import { Link } from "../../components/link.tsx";
import { Page } from "../../components/page.tsx";
import { common } from "../../strings/common.ts";
import { problems } from "../../strings/problems.ts";
import { profile as profileWords } from "../../strings/profile.ts";
import { welcome as words } from "../../strings/welcome.ts";
import { sendText } from "../profile/actions.server.ts";
import { AboutFields, ExperienceFields } from "../profile/fields.tsx";
import { type ProfileErrors, parseProfile, readProfileValues } from "../profile/profile-form.ts";
import { type ProfileValues, profileValues } from "../profile/profile-values.ts";
import type { PasteRefusal } from "../profile/resume-card.tsx";
import { ResumeStep } from "./resume-step.tsx";
import { FIELDS_OF, isLast, pathOf, type Step, stepIn } from "./steps.ts";

export const meta: MetaFunction = () => [{ title: common.title(words.title) }];

export async function loader(args: LoaderFunctionArgs) {
  const { profile } = await read(args, api(args).profile.$get());
  // The steps are shown once; what they ask for stands on the profile's page.
  if (profile.welcomed) throw redirect("/profile");
  return { profile, step: stepIn(args.request) };
}

type Refusal = { values?: ProfileValues; errors?: ProfileErrors; paste?: PasteRefusal };

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const step = stepIn(args.request);
  const intent = String(form.get("intent"));
  if (intent === "paste") {
    const sent = await sendText(args, String(form.get("resume_text") ?? ""));
    if (sent.at === "paste-refused") return refusal({ paste: sent }, sent.status);
    return finish(args, "/profile#review");
  }
  if (intent === "finish") return finish(args, "/");
  if (intent === "review") return finish(args, "/profile#review");
  const values = readProfileValues(form);
  const parsed = parseProfile(values, FIELDS_OF[step]);
  if (!parsed.ok) return refusal({ values, errors: parsed.errors }, 422);
  const answer = await api(args).profile.$patch({ json: parsed.patch });
  if ((answer.status as number) === 401) throw redirect("/?return_to=/welcome");
  if (answer.ok) return redirect(pathOf(step + 1));
  const problem = await readProblem(answer);
  return refusal(
    { values, errors: { server: problems.refused(problem, profileWords.error.server) } },
    answer.status,
  );
}

export default function WelcomePage() {
  const { profile, step } = useLoaderData<typeof loader>();
  const refused = useActionData<Refusal>();
  const { title, lead } = words.steps[step - 1]!;
  const heading = useFocusOn(step);
  const fields = { values: refused?.values ?? profileValues(profile), errors: refused?.errors ?? {} };
  return (
    <Page>
      <div className="stack gap-6 mx-auto w-full max-w-2xl">
        <div className="stack gap-1">
          <p className="small muted">{words.progress(step, words.steps.length)}</p>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          <p className="muted">{lead}</p>
        </div>
        {isLast(step) ? (
          <ResumeStep resume={profile.resume_parsed} paste={refused?.paste ?? null} />
        ) : (
          <Form key={step} method="post" action={pathOf(step)} className="card stack gap-6" noValidate>
            {fields.errors.server ? (
              <div className="notice danger" role="alert">
                <CircleAlert className="icon" aria-hidden />
                <p>{fields.errors.server}</p>
              </div>
            ) : null}
            {step === 1 ? <AboutFields {...fields} /> : <ExperienceFields {...fields} />}
            <div className="actions">
              <Link className="btn" to={pathOf(step + 1)}>
                {words.skip}
              </Link>
              <button type="submit" className="btn primary" name="intent" value="next">
                {words.next}
              </button>
            </div>
          </Form>
        )}
        <div className="row between">
          {step > 1 ? (
            <Link className="btn quiet" to={pathOf(step - 1)}>
              {words.back}
            </Link>
          ) : (
            <span />
          )}
          {isLast(step) ? null : (
            <Form method="post" action={pathOf(step)}>
              <button type="submit" className="btn quiet" name="intent" value="finish">
                {words.skipAll}
              </button>
            </Form>
          )}
        </div>
      </div>
    </Page>
  );
}

/** A step is the same page, so nothing else moves the focus to what is new. */
function useFocusOn(step: Step) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    heading.current?.focus();
  }, [step]);
  return heading;
}

async function finish(args: ActionFunctionArgs, to: string) {
  await read(args, api(args).profile.$patch({ json: { welcomed: true } }));
  return redirect(to);
}

const refusal = (body: Refusal, status: number) => Response.json(body, { status });
