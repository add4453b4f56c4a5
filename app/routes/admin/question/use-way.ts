import { useCallback, useEffect, useRef, useState } from "react";
import { fieldId } from "./section.ts";

/** The way to a place in the draft: opens its tab by `open`, scrolls there and gives it the focus. */
export function useWay(open: (field: string) => void) {
  const [target, setTarget] = useState<{ field: string; at: number } | null>(null);
  const opens = useRef(open);
  opens.current = open;
  const goTo = useCallback((field: string) => {
    opens.current(field);
    setTarget((last) => ({ field, at: (last?.at ?? 0) + 1 }));
  }, []);
  useEffect(() => {
    if (!target) return;
    // The tab's content, or a page of a table, is there a moment later.
    const frame = requestAnimationFrame(() => {
      const found = nearest(target.field);
      found?.scrollIntoView({ block: "center" });
      found?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [target]);
  return { target, goTo };
}

/** The control of a place, or of what it stands in: `cases.3.input` may be reached by `cases.3`. */
function nearest(field: string): HTMLElement | null {
  const steps = field.split(".");
  for (let length = steps.length; length > 0; length -= 1) {
    const found = document.getElementById(fieldId(steps.slice(0, length).join(".")));
    if (found) return found.querySelector<HTMLElement>(".cm-content") ?? found;
  }
  return null;
}
