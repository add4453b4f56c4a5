import { type ComponentProps, type ReactNode, useEffect, useRef, useState } from "react";
import type { ConfirmDialog } from "./confirm-dialog.tsx";
import { later } from "./later.tsx";

/** `text`: what is lost and what comes, in words alone; the dialog shows the children, where there are any, in their place. */
type Asking = Omit<ComponentProps<typeof ConfirmDialog>, "children"> & { text: string; children?: ReactNode };

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
export const Confirm = later<Asking>(
  async () => {
    const { ConfirmDialog } = await import("./confirm-dialog.tsx");
    return ({ text, children = <p>{text}</p>, ...asking }) => (
      <ConfirmDialog {...asking}>{children}</ConfirmDialog>
    );
  },
  { without: BrowsersOwn },
);

function BrowsersOwn(asking: Asking) {
  const { open } = asking;
  const asked = useRef(false);
  useEffect(() => {
    // What is confirmed may draw the page once more before it knows that this is closed: each opening asks once.
    const isNew = open && !asked.current;
    asked.current = open;
    if (!isNew) return;
    askInWords(asking, (words) => window.confirm(words));
  });
  return null;
}

/** The browser's own question has two answers: another way on is asked about once the first was refused. */
export function askInWords(
  {
    title,
    text,
    other,
    onClose,
    onConfirm,
  }: Pick<Asking, "title" | "text" | "other" | "onClose" | "onConfirm">,
  agrees: (words: string) => boolean,
): void {
  const act = agrees(`${title}\n\n${text}`) ? onConfirm : other && agrees(other.label) ? other.act : null;
  onClose();
  act?.();
}
