import { type RefObject, useEffect, useRef } from "react";

/** What is nowhere in particular, or only where the room put the focus when it was about to be lost. */
const NOWHERE = "body, .pane, #main";

/**
 * For what takes the place of a control that was pressed: it takes the focus when it arrives, unless the candidate has gone
 * elsewhere meanwhile. `arrived`: changes, and holds, when it does.
 */
export function useArrivalFocus<T extends HTMLElement>(arrived: boolean | number): RefObject<T> {
  const place = useRef<T>(null);
  const known = useRef(arrived);
  useEffect(() => {
    if (arrived && arrived !== known.current && document.activeElement?.matches(NOWHERE))
      place.current?.focus();
    known.current = arrived;
  }, [arrived]);
  return place;
}
