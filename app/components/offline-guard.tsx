import { WifiOff } from "lucide-react";
import { useEffect, useState } from "react";
import { common } from "../strings/common.ts";

/** Upon these the router fetches ahead, and loads the page anew where it cannot: a pointer over a link would be enough. */
const AHEAD = ["mouseover", "focusin", "touchstart"];
const AWAY = ["click", "submit"];

/** Without a network a link or a form would put the browser's own error in place of the page: it stays, and this is said. */
export function OfflineGuard() {
  const [stopped, setStopped] = useState(false);
  useEffect(() => {
    const stop = (event: Event) => {
      if (navigator.onLine || !leadsAway(event)) return;
      if (AHEAD.includes(event.type)) return event.stopPropagation();
      event.preventDefault();
      setStopped(true);
    };
    const goOn = () => setStopped(false);
    // Before the router hears of it.
    for (const type of [...AHEAD, ...AWAY]) window.addEventListener(type, stop, { capture: true });
    window.addEventListener("online", goOn);
    return () => {
      for (const type of [...AHEAD, ...AWAY]) window.removeEventListener(type, stop, { capture: true });
      window.removeEventListener("online", goOn);
    };
  }, []);
  return (
    <output className="offline">
      {stopped ? (
        <span className="notice warning">
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
