import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CircleAlert, CircleCheck, History } from "lucide-react";
import { useEffect, useRef } from "react";
import { Link } from "../../../components/link.tsx";
import { admin } from "../../../strings/admin.ts";
import { versions as words } from "../../../strings/authoring-versions.ts";
import { common } from "../../../strings/common.ts";
import { QuestionFrame } from "../question-frame.tsx";
import { CompareCard } from "./compare-card.tsx";
import { comparisonOf, loadVersions, type RolledBack, rollBack } from "./requests.server.ts";
import { VersionTable } from "./version-table.tsx";
import "./versions.css";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: common.title(words.title(data?.title || admin.untitled)) },
];

export async function loader(args: LoaderFunctionArgs) {
  const known = await loadVersions(args);
  return { ...known, comparison: await comparisonOf(args, known.hasDraft) };
}

export const action = (args: ActionFunctionArgs): Promise<RolledBack> => rollBack(args);

/** What was live when, what differs, and the way back. */
export default function VersionsPage() {
  const { id, title, standing, hasDraft, versions, comparison } = useLoaderData<typeof loader>();
  return (
    <QuestionFrame id={id} title={title} standing={standing} lead={words.lead}>
      <Outcome retired={standing === "retired"} />
      {versions.length === 0 ? (
        <section className="card empty">
          <History className="icon" aria-hidden />
          <h2>{words.none}</h2>
          <p>{words.noneText}</p>
          <Link className="btn" to={`/admin/questions/${id}`}>
            {words.edit}
          </Link>
        </section>
      ) : (
        <div className="stack gap-6">
          <VersionTable versions={versions} retired={standing === "retired"} />
          <CompareCard
            versions={versions.map(({ version }) => version)}
            hasDraft={hasDraft}
            comparison={comparison}
          />
        </div>
      )}
    </QuestionFrame>
  );
}

/** What came of going back; it takes the focus, because what was pressed is gone. */
function Outcome({ retired }: { retired: boolean }) {
  const outcome = useActionData<typeof action>();
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (outcome) notice.current?.focus();
  }, [outcome]);
  if (!outcome) return null;
  const said = retired ? words.rollBack.ofRetired : words.rollBack;
  return outcome.ok ? (
    <div className="notice success" ref={notice} tabIndex={-1}>
      <CircleCheck className="icon" aria-hidden />
      <p>{said.done(outcome.to, outcome.version)}</p>
    </div>
  ) : (
    <div className="notice danger" role="alert" ref={notice} tabIndex={-1}>
      <CircleAlert className="icon" aria-hidden />
      <p>{outcome.message}</p>
    </div>
  );
}
