import { useFetcher, useRouteLoaderData } from "@remix-run/react";
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { problemsOf } from "../../../../domain/authoring/problems.ts";
import type { EditedQuestion } from "../../../../domain/authoring/wire.ts";
import type { loader as rootLoader } from "../../../root.tsx";
import { editor as words } from "../../../strings/admin-editor.ts";
import { authoringSaid } from "../../../strings/authoring-said.ts";
import type { EditorAnswer, MovedAnswer } from "./actions.server.ts";
import { ConflictCard } from "./conflict-card.tsx";
import type { DraftSync } from "./draft-sync.ts";
import type { DraftView } from "./draft-view.ts";
import { EditorContext } from "./editor-context.ts";
import { EditorHead } from "./editor-head.tsx";
import { GatePanel } from "./gate-panel.tsx";
import { gateOf, newestCheck } from "./gate-state.ts";
import { HealthCard } from "./health-card.tsx";
import { LeaveGuard } from "./leave-guard.tsx";
import { EditorNotices } from "./notices.tsx";
import { PartTabs } from "./part-tabs.tsx";
import { partOf, partsOf } from "./parts.ts";
import { QuestionTabs } from "./question-tabs.tsx";
import { useDraft } from "./use-draft.ts";
import { useJob } from "./use-job.ts";
import { useWay } from "./use-way.ts";

/** A question under edit: what is typed is kept and saved here, whatever is shown of it. */
export function Editor({ question, now }: { question: EditedQuestion; now: number }) {
  const me = useRouteLoaderData<typeof rootLoader>("root")?.me?.name ?? null;
  const { sync, view } = useDraft(question, me);
  const parts = partsOf(view.draft);
  const [open, setOpen] = useState<string>(parts[0]!.id);
  const { target, goTo } = useWay((field) => setOpen(partOf(parts, field)?.id ?? open));
  const { id, version } = view.question;
  const place = useMemo(
    () => ({
      id,
      version,
      goTo,
      target,
      saved: async () => ((await sync.saved()) ? sync.view().question.revision : null),
      learn: sync.learn.bind(sync),
    }),
    [id, version, goTo, target, sync],
  );
  return (
    <EditorContext.Provider value={place}>
      <noscript>
        <p className="notice warning">{words.needsScript}</p>
      </noscript>
      <EditorPage
        question={question}
        sync={sync}
        view={view}
        me={me}
        now={now}
        open={open}
        onOpen={setOpen}
      />
      <LeaveGuard sync={sync} view={view} />
    </EditorContext.Provider>
  );
}

type EditorPageProps = {
  question: EditedQuestion;
  sync: DraftSync;
  view: DraftView;
  me: string | null;
  now: number;
  open: string;
  onOpen: (part: string) => void;
};

/** Its head, its parts in tabs, and what it needs to go live. */
function EditorPage({ question, sync, view, me, now, open, onOpen }: EditorPageProps) {
  const fetcher = useFetcher<EditorAnswer>();
  useOutcome(question, fetcher.state, fetcher.data, sync);
  // What is missing may be told a moment after a keystroke, so that typing never waits for it.
  const checked = useDeferredValue(view.draft);
  const problems = useMemo(
    () => problemsOf(checked).map((one) => ({ ...one, message: authoringSaid.problem(one) })),
    [checked],
  );
  const check = useJob<"PUBLISH_CHECK">(newestCheck(view.question.jobs));
  const gate = gateOf(view, problems.length, check.job);
  const parts = partsOf(view.draft);
  const { id, version } = view.question;
  const publishOver = ({ revision, note, live }: MovedAnswer) => {
    const fields = { intent: "publish", revision: String(revision), note, over: String(live) };
    if (fetcher.state === "idle") fetcher.submit(fields, { method: "post" });
  };
  return (
    <>
      <div className="stack">
        <EditorHead view={view} me={me} now={now} fetcher={fetcher} passed={gate.kind === "passed"} />
        <QuestionTabs id={id} />
      </div>
      <EditorNotices sync={sync} view={view} me={me} answer={fetcher.data} publishOver={publishOver} />
      {view.conflict ? (
        <ConflictCard
          key={`${view.question.revision} ${view.conflict.fields.join()}`}
          conflict={view.conflict}
          mine={view.draft}
          theirs={view.question.content}
          me={me}
          now={now}
          resolve={(fields) => sync.resolve(fields)}
        />
      ) : null}
      <div className="cols editor-cols">
        <PartTabs
          parts={parts}
          open={open}
          onOpen={onOpen}
          draft={view.draft}
          problems={problems}
          change={(changes) => sync.change(changes)}
        />
        <aside className="stack sticky gap-6">
          <GatePanel type={view.draft.type} gate={gate} check={check} parts={parts} problems={problems} />
          {version > 0 ? <HealthCard key={version} id={id} version={version} /> : null}
        </aside>
      </div>
    </>
  );
}

/** After throwing away, what the server has takes the draft's place; after publishing, of all but what was typed meanwhile. */
function useOutcome(
  question: EditedQuestion,
  state: "idle" | "submitting" | "loading",
  answer: EditorAnswer | undefined,
  sync: DraftSync,
) {
  const done = useRef(answer?.at);
  useEffect(() => {
    if (state !== "idle" || !answer || done.current === answer.at) return;
    done.current = answer.at;
    if (answer.did === "published") sync.wentLive(question);
    if (answer.did === "discarded") sync.replace(question);
  }, [question, state, answer, sync]);
}
