import type { ReactNode } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";

type EditDialogProps = { title: string; onClose: () => void; children: ReactNode };

/** A wide dialog to write in. It closes by its buttons and Escape, not by a slip beside it. */
export function EditDialog({ title, onClose, children }: EditDialogProps) {
  return (
    <ModalOverlay className="veil" isOpen onOpenChange={(open) => !open && onClose()}>
      <Modal className="wide">
        <Dialog className="dialog">
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
