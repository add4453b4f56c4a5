import { WifiOff } from "lucide-react";
import { useEffect, useState } from "react";
import { common } from "../strings/common.ts";
import { guardHistory, guardRouter } from "./offline-router.ts";

/** What leads away past the router: links and forms that load a page as a whole. */
const AWAY = ["click", "submit"];

/** Without a network whatever leads away would put an error in place of the page: it stays, and this is said. */
export function OfflineGuard() {
  const [stopped, setStopped] = useState(false);
  useEffect(() => {
    const refuses = () => {
      if (navigator.onLine) return false;
      setStopped(true);
      return true;
    };
    const stop = (event: Event) => {
      if (leadsAway(event) && refuses()) event.preventDefault();
    };
    const goOn = () => setStopped(false);
    const undo = [guardRouter(window.__remixRouter, refuses), guardHistory(window.__remixRouter, refuses)];
    for (const type of AWAY) window.addEventListener(type, stop, { capture: true });
    window.addEventListener("online", goOn);
    return () => {
      for (const one of undo) one();
      for (const type of AWAY) window.removeEventListener(type, stop, { capture: true });
      window.removeEventListener("online", goOn);
    };
  }, []);
  return (
    <output className="offline">
      {stopped ? (
        <span className="notice warning floating">
          <WifiOff className="icon" aria-hidden />
          {common.offline}
        </span>
      ) : null}
    </output>
  );
}

/** What a page does by itself, such as sending a message from the room's queue, is no way out of it. */
function leadsAway({ type, target }: Event): boolean {
  if (!(target instanceof Element)) return false;
  if (type === "submit") return target.hasAttribute("action");
  const link = target.closest<HTMLAnchorElement>("a[href]");
  if (!link || link.target === "_blank") return false;
  const { origin, pathname, search } = window.location;
  const isOnPage = link.hash !== "" && link.pathname === pathname && link.search === search;
  return link.origin === origin && !isOnPage;
}
