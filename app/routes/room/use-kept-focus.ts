import { useEffect } from "react";

/** A dialog that closes gives the focus back in the next frame, and what is hidden or disabled loses it only then. */
const SETTLED_MS = 60;

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
      const panes = outside.filter((element) => element.matches(".pane"));
      const place = [...dialogs, ...outside.slice(0, 1), ...panes].find(isThere);
      take(place ?? document.getElementById("main"));
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

function withAncestors(element: HTMLElement): HTMLElement[] {
  const around = element.parentElement;
  return around && around !== document.body ? [element, ...withAncestors(around)] : [element];
}

const isThere = (element: HTMLElement) =>
  element.isConnected &&
  element.checkVisibility() &&
  !element.matches(":disabled") &&
  element.closest("[inert]") === null;

function take(place: HTMLElement | null) {
  if (!place) return;
  if (!place.hasAttribute("tabindex")) place.tabIndex = -1;
  place.focus({ preventScroll: true });
}
