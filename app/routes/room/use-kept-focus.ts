import { useEffect } from "react";

/** A dialog that closes gives the focus back in the next frame, and what is hidden or disabled loses it only then. */
const SETTLED_MS = 60;

const PANE = ".pane";
const DIALOG = "[role=dialog], [role=alertdialog]";

/**
 * Keeps the keyboard somewhere in the room. Where what has the focus goes away (a button that was pressed, a pane on a narrow
 * screen), the pane around it takes the focus; after a dialog, what had it before; or else the room's content.
 */
export function useKeptFocus() {
  useEffect(() => {
    // What has or had the focus, and what it stands in; and what last had it outside of dialogs.
    let held: HTMLElement[] = [];
    let outside: HTMLElement[] = [];
    let timer: number | undefined;
    const note = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return;
      held = withAncestors(target);
      if (!target.closest(DIALOG)) outside = held;
    };
    const keep = () => {
      timer = undefined;
      const [last] = held;
      // Whoever clicked beside a control that is still there has let go of it.
      if (document.activeElement !== document.body || !last || isThere(last)) return;
      const dialogs = held.filter((element) => element.matches(DIALOG));
      const panes = outside.filter((element) => element.matches(PANE));
      const place = [...dialogs, ...outside.slice(0, 1), ...panes].find(isThere);
      // While a dialog goes, what lies under it cannot take the focus yet.
      if (!take(place ?? document.getElementById("main"))) timer = window.setTimeout(keep, SETTLED_MS);
    };
    const changes = new MutationObserver((records) => {
      const lost =
        document.activeElement === document.body || records.some(({ type }) => type === "attributes");
      if (lost) timer ??= window.setTimeout(keep, SETTLED_MS);
    });
    changes.observe(document.body, {
      subtree: true,
      childList: true,
      attributeFilter: ["disabled", "hidden", "inert"],
    });
    document.addEventListener("focusin", note);
    return () => {
      clearTimeout(timer);
      changes.disconnect();
      document.removeEventListener("focusin", note);
    };
  }, []);
}

/** Whoever has just finished or skipped a question goes on at the beginning of the next, not at the button that did it. */
export function useFreshStart(roundId: string | undefined) {
  useEffect(() => {
    if (!roundId) return;
    const timer = setTimeout(() => {
      if (document.activeElement?.closest(".room-actions")) take(document.getElementById("main"));
    }, SETTLED_MS);
    return () => clearTimeout(timer);
  }, [roundId]);
}

function withAncestors(element: HTMLElement): HTMLElement[] {
  const around = element.parentElement;
  return around && around !== document.body ? [element, ...withAncestors(around)] : [element];
}

const isThere = (element: HTMLElement) =>
  element.isConnected &&
  element.checkVisibility() &&
  !element.matches(":disabled") &&
  element.closest("[inert]") === null;

/** Whether something has the focus then. */
function take(place: HTMLElement | null): boolean {
  // A pane is no stop of Tab, and is none afterwards.
  if (place?.matches(PANE)) place.tabIndex = -1;
  place?.focus({ preventScroll: true });
  return document.activeElement !== document.body;
}
