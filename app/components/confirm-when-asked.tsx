import { type ComponentProps, useEffect, useRef, useState } from "react";
import type { ConfirmDialog } from "./confirm-dialog.tsx";
import { later } from "./later.tsx";

type Asking = ComponentProps<typeof ConfirmDialog>;

/** A dialog whose code comes when it is first to be shown, or `soon`; the browser's own one asks where it cannot be had. */
export function ConfirmWhenAsked({ soon = false, ...asking }: Asking & { soon?: boolean }) {
  const [wanted, setWanted] = useState(asking.open);
  if (asking.open && !wanted) setWanted(true);
  useEffect(() => {
    if (soon) Confirm.fetch();
  }, [soon]);
  return wanted ? <Confirm {...asking} /> : null;
}

/** Its code, for whoever wants it at hand. */
export const Confirm = later<Asking>(async () => (await import("./confirm-dialog.tsx")).ConfirmDialog, {
  without: BrowsersOwn,
});

function BrowsersOwn({ open, title, onClose, onConfirm }: Asking) {
  const asked = useRef(false);
  useEffect(() => {
    // What is confirmed may draw the page once more before it knows that this is closed: each opening asks once.
    const isNew = open && !asked.current;
    asked.current = open;
    if (!isNew) return;
    const agreed = window.confirm(title);
    onClose();
    if (agreed) onConfirm();
  }, [open, title, onClose, onConfirm]);
  return null;
}
