import { type ReactNode, useEffect, useRef, useState } from "react";

type MadeWhenOpenedProps = {
  summary: ReactNode;
  /** What stands there until then, and for good where no scripts run: a way to the same. */
  instead: ReactNode;
  /** From the beginning. */
  open?: boolean;
  children: () => ReactNode;
};

/** Folded away and made with the first look: most of a page of figures is what few unfold, and each reader would wait for it. */
export function MadeWhenOpened({ summary, instead, open = false, children }: MadeWhenOpenedProps) {
  const [made, setMade] = useState(open);
  const details = useRef<HTMLDetailsElement>(null);
  // It may have been opened before the page's scripts ran.
  useEffect(() => {
    if (details.current?.open) setMade(true);
  }, []);
  return (
    <details
      ref={details}
      open={open}
      // On paper a way to it leads nowhere.
      className={made ? undefined : "no-print"}
      onToggle={({ currentTarget }) => currentTarget.open && setMade(true)}
    >
      <summary>{summary}</summary>
      {made ? children() : instead}
    </details>
  );
}
