import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/cloudflare";
import { Form, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { CircleAlert } from "lucide-react";
import { useState } from "react";
import { api, read, readProblem } from "../../api.server.ts";
import { Page, PageHead } from "../../components/page.tsx";
import { readerOf } from "../../locale.ts";
import { common } from "../../strings/common.ts";
import { problems } from "../../strings/problems.ts";
import { setup } from "../../strings/setup.ts";
import { Accommodations } from "./accommodations.tsx";
import { Company, Difficulty, LanguageField, Length, Purpose } from "./fields.tsx";
import { Format, Kind, Topics } from "./kind.tsx";
import { isDesign } from "./kinds.ts";
import { rememberedIn, remembering } from "./remembered.ts";
import { DEFAULTS, parseValues, readValues, type SetupErrors, type SetupValues } from "./setup-form.ts";
import { Summary } from "./summary.tsx";

export const meta: MetaFunction = () => [{ title: common.title(setup.title) }];

export async function loader(args: LoaderFunctionArgs) {
  const { profile } = await read(args, api(args).profile.$get());
  const language = profile?.preferred_language ?? DEFAULTS.language;
  const defaults = { ...DEFAULTS, language, ...rememberedIn(args.request) };
  return { values: readValues(new URL(args.request.url).searchParams, defaults) };
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const values = readValues(form, { ...DEFAULTS, ...rememberedIn(args.request) });
  const { timeZone, language } = readerOf(args.request);
  const parsed = parseValues(values, { timeZone, language });
  if (!parsed.ok) return refusal(values, parsed.errors);
  const response = await api(args).interviews.$post({ json: parsed.body });
  if ((response.status as number) === 401) throw redirect("/?return_to=/interviews/new");
  if (!response.ok) {
    const problem = await readProblem(response);
    return refusal(values, { server: problems.refused(problem, setup.error.server) }, response.status);
  }
  const { id } = await response.json();
  return redirect(`/interviews/${id}`, { headers: { "set-cookie": remembering(values) } });
}

export default function NewInterviewPage() {
  const loaded = useLoaderData<typeof loader>();
  const refused = useActionData<{ values: SetupValues; errors: SetupErrors }>();
  const [values, setValues] = useState<SetupValues>(refused?.values ?? loaded.values);
  const submitting = useNavigation().formAction === "/interviews/new";
  const errors = refused?.errors ?? {};
  const change = (part: Partial<SetupValues>) => setValues((before) => ({ ...before, ...part }));
  const field = { values, errors, change };
  return (
    <Page>
      <PageHead title={setup.title} lead={setup.lead} />
      <Form method="post" className="cols">
        <div className="card stack gap-8">
          {errors.server ? (
            <div className="notice danger" role="alert">
              <CircleAlert className="icon" aria-hidden />
              <p>{errors.server}</p>
            </div>
          ) : null}
          <Kind {...field} />
          <Difficulty {...field} />
          <Purpose {...field} />
          <Topics {...field} />
          {isDesign(values.type) ? <Format {...field} /> : null}
          <Length {...field} />
          <div className="options two">
            {isDesign(values.type) ? null : <LanguageField {...field} />}
            <Company {...field} />
          </div>
          <Accommodations {...field} />
        </div>
        <Summary values={values} submitting={submitting} />
      </Form>
    </Page>
  );
}

const refusal = (values: SetupValues, errors: SetupErrors, status = 422) =>
  Response.json({ values, errors }, { status: status >= 500 ? 502 : status });
