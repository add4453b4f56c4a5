import { useSyncExternalStore } from "react";

/** Whether there is a network, as far as the browser knows. */
export const useOnline = () => useSyncExternalStore(subscribe, isOnline, () => true);

/** When a link's page is fetched: upon a pointer over it. Offline the router would load the present page anew, as it cannot. */
export const useAhead = () => (useOnline() ? "intent" : "none");

const isOnline = () => navigator.onLine;

function subscribe(changed: () => void) {
  for (const type of ["online", "offline"]) addEventListener(type, changed);
  return () => {
    for (const type of ["online", "offline"]) removeEventListener(type, changed);
  };
}
