import { useSyncExternalStore } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import type { RoomState } from "../../../domain/room/state.ts";
import { Link } from "../../components/link.tsx";
import { waitWords } from "../../strings/pause.ts";
import { room } from "../../strings/room.ts";
import type { Over, OverProps } from "./over-bar.tsx";
import { Undelivered } from "./undelivered.tsx";

/** That and why the interview is over, and the way to the report; the room can still be read behind it. */
export function OverModal({ interview, state, onReport, onClose }: OverProps) {
  const { over } = room;
  return (
    <ModalOverlay className="veil" isOpen onOpenChange={onClose} isDismissable>
      <Modal>
        <Dialog className="dialog">
          <Heading slot="title" level={2}>
            {over.title}
          </Heading>
          <OverWords interview={interview} state={state} />
          <div className="actions">
            <button type="button" className="btn" onClick={onClose}>
              {over.look}
            </button>
            {state.report.status === "none" ? (
              <Link className="btn primary" to="/">
                {over.home}
              </Link>
            ) : (
              // biome-ignore lint/a11y/noAutofocus: the dialog's one way on
              <button type="button" className="btn primary" autoFocus onClick={onReport}>
                {over.toReport}
              </button>
            )}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Why it is over, what becomes of the report, and what the candidate wrote and the room did not get any more. */
export function OverWords({ interview: { draft }, state }: Over) {
  const undelivered = useSyncExternalStore(draft.subscribe, draft.text, draft.text);
  const { over } = room;
  const { status } = state.report;
  return (
    <div className="stack gap-2">
      <p>{reasonWords(state)}</p>
      <p className="muted" aria-live="polite">
        {status === "none" ? over.none : status === "ready" ? over.ready : over.report}
      </p>
      <Undelivered text={undelivered.trim()} />
    </div>
  );
}

function reasonWords({ endReason, waits }: RoomState): string | null {
  const { reason } = room.over;
  if (endReason === "never_started") return reason.never_started(waitWords(waits.neverStartedMs));
  if (endReason === "left") return reason.left(waitWords(waits.leftMs));
  return endReason && reason[endReason];
}
