import { useBeforeUnload, useBlocker, useNavigate } from "@remix-run/react";
import { useCallback, useEffect, useRef } from "react";
import { ConfirmDialog } from "../../../components/confirm-dialog.tsx";
import { editor } from "../../../strings/admin-editor.ts";
import type { DraftSync } from "./draft-sync.ts";
import type { DraftView } from "./draft-view.ts";

const words = editor.leave;

/** Saves what was typed before the page is left, and asks only where that does not work. */
export function LeaveGuard({ sync, view }: { sync: DraftSync; view: DraftView }) {
  const navigate = useNavigate();
  const leaving = useRef(false);
  const unsaved = view.unsaved.length > 0;
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      !leaving.current && !sync.isSaved() && currentLocation.pathname !== nextLocation.pathname,
  );
  useBeforeUnload(
    useCallback(
      (event) => {
        if (unsaved) event.preventDefault();
      },
      [unsaved],
    ),
  );
  const { location: wanted, state } = blocker;
  const asking = useRef<unknown>(null);
  useEffect(() => {
    if (state !== "blocked" || asking.current === wanted) return;
    asking.current = wanted;
    void sync.saved().then((saved) => {
      if (!saved || !wanted || asking.current !== wanted) return;
      leaving.current = true;
      navigate(wanted);
    });
  }, [state, wanted, sync, navigate]);
  const stuck = view.conflict !== null || ["away", "signed-out", "refused"].includes(view.saving.state);
  return (
    <ConfirmDialog
      open={state === "blocked" && unsaved && stuck}
      title={words.title}
      stay={words.stay}
      confirm={words.go}
      onClose={() => {
        asking.current = null;
        blocker.reset?.();
      }}
      onConfirm={() => {
        leaving.current = true;
        if (wanted) navigate(wanted);
      }}
    >
      <p>{words.text}</p>
    </ConfirmDialog>
  );
}
