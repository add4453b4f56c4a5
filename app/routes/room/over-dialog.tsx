import { Link } from "@remix-run/react";
import { useState } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { isOver, type RoomState } from "../../../domain/room/state.ts";
import { room } from "../../strings/room.ts";

/** Says that and why the interview is over, and leads to the report; the room can still be read behind it. */
export function OverDialog({ state, onReport }: { state: RoomState; onReport: () => void }) {
  const [closed, setClosed] = useState(false);
  const { over } = room;
  const { status } = state.report;
  if (!isOver(state)) return null;
  if (closed)
    return (
      <div className="over-bar notice accent">
        <p>{over.title}</p>
        <button type="button" className="btn primary slim" onClick={onReport}>
          {over.toReport}
        </button>
      </div>
    );
  return (
    <ModalOverlay className="veil" isOpen onOpenChange={() => setClosed(true)} isDismissable>
      <Modal>
        <Dialog className="dialog">
          <Heading slot="title" level={2}>
            {over.title}
          </Heading>
          <div className="stack gap-2">
            {state.endReason ? <p>{over.reason[state.endReason]}</p> : null}
            <p className="muted" aria-live="polite">
              {status === "none" ? over.none : status === "ready" ? over.ready : over.report}
            </p>
          </div>
          <div className="actions">
            <button type="button" className="btn" onClick={() => setClosed(true)}>
              {over.look}
            </button>
            {status === "none" ? (
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
