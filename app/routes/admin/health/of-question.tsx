import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/cloudflare";
import { Form, useLoaderData, useSubmit } from "@remix-run/react";
import { CircleCheck } from "lucide-react";
import { api, read } from "../../../api.server.ts";
import { Link } from "../../../components/link.tsx";
import { admin } from "../../../strings/admin.ts";
import { common } from "../../../strings/common.ts";
import { health as words } from "../../../strings/health.ts";
import { nothingToDo } from "../administrators.server.ts";
import { QuestionFrame } from "../question-frame.tsx";
import { Figures } from "./figures.tsx";
import { FlagList } from "./flag-list.tsx";
import { Languages } from "./languages.tsx";
import "./health.css";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: common.title(words.ofQuestion(data?.title || admin.untitled)) },
];

export async function loader(args: LoaderFunctionArgs) {
  const asked = new URL(args.request.url).searchParams.get("version") ?? "";
  const version = /^[1-9]\d{0,4}$/.test(asked) ? asked : undefined;
  const question = api(args).admin.questions[":id"];
  const param = { id: args.params.id ?? "" };
  const [found, { standing }] = await Promise.all([
    read(args, question.health.$get({ param, query: { version } as never })),
    read(args, question.head.$get({ param })),
  ]);
  return { ...found, standing };
}

export const action = (args: ActionFunctionArgs) => nothingToDo(args);

/** How one question does its work, in one of its versions or in all. */
export default function QuestionHealthPage() {
  const { id, title, type, standing, health, looked_at, versions } = useLoaderData<typeof loader>();
  const open = health.reports.TESTS_WRONG + health.reports.UNCLEAR + health.reports.OTHER;
  return (
    <QuestionFrame id={id} title={title} standing={standing} lead={words.questionLead}>
      {versions.length > 1 || looked_at !== null ? (
        <VersionChoice key={looked_at} versions={versions} looked={looked_at} />
      ) : null}
      <section className="card stack gap-3" aria-labelledby="h-flags">
        <div className="row between">
          <h2 id="h-flags">{words.flags}</h2>
          {open > 0 ? (
            <Link className="small" to={`/admin/reports?question=${id}`}>
              {words.toReports}
            </Link>
          ) : null}
        </div>
        {health.flags.length > 0 ? (
          <FlagList flags={health.flags} />
        ) : (
          <p className="row">
            <CircleCheck className="icon tone-success" aria-hidden />
            {words.nothing}
          </p>
        )}
        {health.missing > 0 ? <p className="small muted">{words.fewText(health.missing)}</p> : null}
      </section>
      <Figures health={health} />
      {type === "DSA" ? <Languages languages={health.languages} /> : null}
      <details className="card">
        <summary>{words.how}</summary>
        <ul className="prose bullets small mt-3">
          {words.howText.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </details>
    </QuestionFrame>
  );
}

type VersionChoiceProps = { versions: { version: number | null; asked: number }[]; looked: number | null };

function VersionChoice({ versions, looked }: VersionChoiceProps) {
  const submit = useSubmit();
  return (
    <Form className="row" onChange={(event) => submit(event.currentTarget, { preventScrollReset: true })}>
      <label className="small" htmlFor="version">
        {words.version}
      </label>
      <select className="input slim" id="version" name="version" defaultValue={looked ?? ""}>
        <option value="">{words.everyVersion}</option>
        {versions.flatMap(({ version, asked }) =>
          version === null
            ? []
            : [
                <option key={version} value={version}>
                  {words.versionAsked(version, asked)}
                </option>,
              ],
        )}
      </select>
      <noscript>
        <button type="submit" className="btn slim">
          {words.look}
        </button>
      </noscript>
    </Form>
  );
}
