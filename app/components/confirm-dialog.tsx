import type { ReactNode } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";

type ConfirmDialogProps = {
  open: boolean;
  title: string;
  stay: string;
  confirm: string;
  danger?: boolean;
  /** Another way on, before the two usual ones. */
  other?: { label: string; act: () => void };
  onClose: () => void;
  onConfirm: () => void;
  children: ReactNode;
};

/** Asks before something that cannot be taken back; the way back has the focus. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { open, title, stay, confirm, danger = false, other, onClose, onConfirm, children } = props;
  const act = () => {
    onClose();
    onConfirm();
  };
  return (
    <ModalOverlay className="veil" isOpen={open} onOpenChange={(next) => !next && onClose()} isDismissable>
      <Modal>
        <Dialog className="dialog" role="alertdialog">
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          <div className="stack gap-2">{children}</div>
          <div className="actions">
            {other ? (
              <button type="button" className="btn quiet" onClick={other.act}>
                {other.label}
              </button>
            ) : null}
            {/* biome-ignore lint/a11y/noAutofocus: in a dialog the harmless choice takes the focus */}
            <button type="button" className="btn" autoFocus onClick={onClose}>
              {stay}
            </button>
            <button type="button" className={danger ? "btn danger" : "btn primary"} onClick={act}>
              {confirm}
            </button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
