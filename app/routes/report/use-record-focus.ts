import { useLocation } from "@remix-run/react";
import { useEffect } from "react";

/**
 * A link to a record unfolds what it stands in, shows it mid-screen and gives it the focus. A browser without scripts
 * does so for the fragment by itself, but leaves the record under the bar.
 */
export function useRecordFocus() {
  const { hash } = useLocation();
  useEffect(() => showRecord(hash), [hash]);
  useEffect(() => {
    const onClick = ({ target, defaultPrevented }: MouseEvent) => {
      const link = target instanceof Element ? target.closest("a[href^='#']") : null;
      // The same link once more changes no address, and what it led to may have been folded since.
      if (link && !defaultPrevented) requestAnimationFrame(() => showRecord(link.getAttribute("href") ?? ""));
    };
    document.addEventListener("click", onClick);
    return () => document.removeEventListener("click", onClick);
  }, []);
}

function showRecord(hash: string) {
  const record = hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
  if (!record?.matches(".record")) return;
  for (let folded = closedAround(record); folded; folded = closedAround(record)) folded.open = true;
  record.scrollIntoView({ block: record.offsetHeight > innerHeight ? "start" : "center" });
  record.focus({ preventScroll: true });
}

const closedAround = (record: Element): HTMLDetailsElement | null => record.closest("details:not([open])");
