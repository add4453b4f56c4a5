import { useFetcher, useRouteLoaderData } from "@remix-run/react";
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { problemsOf } from "../../../../domain/authoring/problems.ts";
import type { EditedQuestion } from "../../../../domain/authoring/wire.ts";
import type { loader as rootLoader } from "../../../root.tsx";
import { editor as words } from "../../../strings/admin-editor.ts";
import type { EditorAnswer } from "./actions.server.ts";
import { ConflictCard } from "./conflict-card.tsx";
import { EditorContext } from "./editor-context.ts";
import { EditorHead } from "./editor-head.tsx";
import { GatePanel } from "./gate-panel.tsx";
import { LeaveGuard } from "./leave-guard.tsx";
import { EditorNotices } from "./notices.tsx";
import { PartTabs } from "./part-tabs.tsx";
import { partOf, partsOf } from "./parts.ts";
import { QuestionTabs } from "./question-tabs.tsx";
import { useDraft } from "./use-draft.ts";
import { useWay } from "./use-way.ts";

/** A question under edit: its head, its parts in tabs, and what it needs to go live. */
export function Editor({ question, now }: { question: EditedQuestion; now: number }) {
  const me = useRouteLoaderData<typeof rootLoader>("root")?.me?.name ?? null;
  const { sync, view } = useDraft(question, me);
  const fetcher = useFetcher<EditorAnswer>();
  useReplacement(question, fetcher.state, fetcher.data, sync.replace);
  const parts = partsOf(view.draft);
  const [open, setOpen] = useState(parts[0]!.id);
  const { target, goTo } = useWay((field) => setOpen(partOf(parts, field)?.id ?? open));
  // What is missing may be told a moment after a keystroke, so that typing never waits for it.
  const checked = useDeferredValue(view.draft);
  const problems = useMemo(() => problemsOf(checked), [checked]);
  const { id, version } = view.question;
  const saved = useCallback(
    async () => ((await sync.saved()) ? sync.view().question.revision : null),
    [sync],
  );
  const place = useMemo(
    () => ({ id, version, saved, goTo, target, learn: sync.learn.bind(sync) }),
    [id, version, saved, goTo, target, sync],
  );
  return (
    <EditorContext.Provider value={place}>
      <noscript>
        <p className="notice warning">{words.needsScript}</p>
      </noscript>
      <EditorHead view={view} me={me} now={now} fetcher={fetcher} problems={problems.length} />
      <QuestionTabs id={id} />
      <EditorNotices sync={sync} view={view} me={me} answer={fetcher.data} />
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
          onOpen={setOpen}
          draft={view.draft}
          problems={problems}
          change={(changes) => sync.change(changes)}
        />
        <aside className="stack sticky gap-6">
          <GatePanel view={view} parts={parts} problems={problems} />
        </aside>
      </div>
      <LeaveGuard sync={sync} view={view} />
    </EditorContext.Provider>
  );
}

/** After publishing or throwing away, what the server has then takes the draft's place. */
function useReplacement(
  question: EditedQuestion,
  state: "idle" | "submitting" | "loading",
  answer: EditorAnswer | undefined,
  replace: (question: EditedQuestion) => void,
) {
  const done = useRef(answer?.at);
  useEffect(() => {
    if (state !== "idle" || !answer || done.current === answer.at) return;
    done.current = answer.at;
    if (answer.did === "published" || answer.did === "discarded") replace(question);
  }, [question, state, answer, replace]);
}
