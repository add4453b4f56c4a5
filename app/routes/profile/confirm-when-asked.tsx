import { type ComponentProps, type ComponentType, lazy, Suspense, useEffect, useState } from "react";
import type { ConfirmDialog } from "../../components/confirm-dialog.tsx";

type Asking = ComponentProps<typeof ConfirmDialog>;

/** A dialog whose code comes when it is first to be shown, or `soon`; the browser's own one asks where it cannot be had. */
export function ConfirmWhenAsked({ soon = false, ...asking }: Asking & { soon?: boolean }) {
  const [wanted, setWanted] = useState(asking.open);
  if (asking.open && !wanted) setWanted(true);
  useEffect(() => {
    if (soon) loadDialog();
  }, [soon]);
  return wanted ? (
    <Suspense fallback={null}>
      <Dialog {...asking} />
    </Suspense>
  ) : null;
}

const loadDialog = (): Promise<{ default: ComponentType<Asking> }> =>
  import("../../components/confirm-dialog.tsx").then(
    ({ ConfirmDialog }) => ({ default: ConfirmDialog }),
    () => ({ default: BrowsersOwn }),
  );
const Dialog = lazy(loadDialog);

function BrowsersOwn({ open, title, onClose, onConfirm }: Asking) {
  useEffect(() => {
    if (!open) return;
    const agreed = window.confirm(title);
    onClose();
    if (agreed) onConfirm();
  }, [open, title, onClose, onConfirm]);
  return null;
}
