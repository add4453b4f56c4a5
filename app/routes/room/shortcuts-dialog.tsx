import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import type { Round } from "../../../domain/room/state.ts";
import { common } from "../../strings/common.ts";
import { room } from "../../strings/room.ts";
import { editorPane } from "./layout.ts";
import { keyName, shortcutsOf } from "./shortcuts.tsx";

export type ShortcutsDialogProps = {
  round: Pick<Round, "task" | "question">;
  onClose: () => void;
};

/** The keys that the room listens for, in the kind of question that is open. */
export function ShortcutsDialog({ round, onClose }: ShortcutsDialogProps) {
  const { kind } = round.task;
  return (
    <ModalOverlay className="veil" isOpen onOpenChange={onClose} isDismissable>
      <Modal>
        <Dialog className="dialog">
          <Heading slot="title" level={2}>
            {room.keys.title}
          </Heading>
          <dl className="facts">
            {shortcutsOf(kind, round.question.hints_total).map(({ action, keys, label }) => (
              <div className="contents" key={action}>
                <dt>{label}</dt>
                <dd>
                  <kbd>{keys.map(keyName).join(" ")}</kbd>
                </dd>
              </div>
            ))}
            <dt>{room.keys.stop}</dt>
            <dd>
              <kbd>{room.keys.stopKeys}</kbd>
            </dd>
            {editorPane(kind) ? (
              <>
                <dt>{kind === "coding" ? room.keys.leave : room.keys.leaveNotes}</dt>
                <dd>
                  <kbd>{room.keys.leaveKeys}</kbd>
                </dd>
              </>
            ) : null}
          </dl>
          <div className="actions">
            <Button slot="close" className="btn">
              {common.close}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
