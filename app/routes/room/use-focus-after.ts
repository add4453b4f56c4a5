import { useEffect, useRef } from "react";

/** When what covered or locked the room ends, and took the focus with it, the room itself takes it. */
export function useFocusAfter(locked: boolean) {
  const wasLocked = useRef(false);
  useEffect(() => {
    if (wasLocked.current && !locked && document.activeElement === document.body)
      document.getElementById("main")?.focus();
    wasLocked.current = locked;
  }, [locked]);
}
