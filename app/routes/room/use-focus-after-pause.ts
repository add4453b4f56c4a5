import { useEffect, useRef } from "react";

/** A page that was opened in a pause has nowhere to give the focus back to when it ends: the room takes it. */
export function useFocusAfterPause(paused: boolean) {
  const wasPaused = useRef(false);
  useEffect(() => {
    if (wasPaused.current && !paused && document.activeElement === document.body)
      document.getElementById("main")?.focus();
    wasPaused.current = paused;
  }, [paused]);
}
