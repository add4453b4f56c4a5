import { useEffect, useState, useSyncExternalStore } from "react";
import type { EditedQuestion } from "../../../../domain/authoring/wire.ts";
import { DraftSync } from "./draft-sync.ts";
import type { DraftView } from "./draft-view.ts";
import { saveDraft } from "./question-client.ts";

/** The draft of a question on this page: what is typed is saved by itself and kept in the tab until it is. */
export function useDraft(question: EditedQuestion, me: string | null): { sync: DraftSync; view: DraftView } {
  const [sync] = useState(() => new DraftSync(question));
  const view = useSyncExternalStore(sync.subscribe, sync.view, sync.view);
  const { id } = question;
  useEffect(() => {
    const left = new AbortController();
    const { signal } = left;
    sync.begin({
      // What goes out as the page is left has to outlive it; the browser lets only small requests do so.
      patch: (edit) => saveDraft(id, edit, document.visibilityState === "hidden" && isSmall(edit)),
      store: sessionStorage,
      storeKey: `draft:${id}`,
      me,
      timers: {
        now: () => performance.now(),
        setTimeout: (run, ms) => window.setTimeout(run, ms),
        clearTimeout: (timer) => window.clearTimeout(timer),
      },
      random: Math.random,
    });
    window.addEventListener("online", () => sync.flush(), { signal });
    // Hidden: it may be the last that is heard of the page. Shown: somebody may have signed in again elsewhere.
    document.addEventListener("visibilitychange", () => sync.flush(), { signal });
    return () => {
      left.abort();
      sync.end();
    };
  }, [sync, id, me]);
  useEffect(() => sync.refresh(question), [sync, question]);
  return { sync, view };
}

const isSmall = (edit: unknown) => JSON.stringify(edit).length < 20_000;
