import { parsePath } from "@remix-run/react";

type Router = typeof globalThis.__remixRouter;
type To = Parameters<typeof parsePath>[0] | ReturnType<typeof parsePath> | null;
type Setting = Pick<Router, "navigate" | "fetch" | "revalidate">;

/**
 * Has the router ask before it sets out for what only the server has, whoever sends it: a menu, a filter, a form. What
 * cannot be had would put an error in the page's place. Gives back how to undo it.
 */
export function guardRouter(router: Setting, refuses: () => boolean): () => void {
  const { navigate, fetch, revalidate } = router;
  const guarded = {
    navigate: async (to: To | number, options?: Parameters<typeof navigate>[1]) => {
      // A step through the history is guarded where the browser has taken it.
      if (typeof to === "number") return navigate(to);
      if ((isInPage(to) && !(options && "formData" in options)) || !refuses()) return navigate(to, options);
    },
    fetch: (...asked: Parameters<typeof fetch>) => {
      if (!refuses()) fetch(...asked);
    },
    revalidate: () => {
      if (!refuses()) revalidate();
    },
  };
  Object.assign(router, guarded);
  return () => void Object.assign(router, { navigate, fetch, revalidate });
}

/** Takes back a step through the browser's history to another page. The browser has changed the address by then. */
export function guardHistory(
  router: Pick<Router, "state" | "subscribe">,
  refuses: () => boolean,
): () => void {
  let shown = router.state.location;
  let place = placeInHistory();
  let isReturning = false;
  const unsubscribe = router.subscribe(({ location }) => {
    if (location === shown) return;
    shown = location;
    place = placeInHistory();
  });
  const onPop = (event: PopStateEvent) => {
    const { pathname, search } = window.location;
    const steps = place - placeInHistory();
    if (isReturning) isReturning = false;
    else if (pathname === shown.pathname && search === shown.search) return;
    else if (!steps || !refuses()) return;
    else {
      isReturning = true;
      window.history.go(steps);
    }
    event.stopImmediatePropagation();
  };
  heed = onPop;
  return () => {
    unsubscribe();
    heed = null;
  };
}

/** To be called before there is a router: browsers tell a window's listeners in the order in which they came. */
export function listenBeforeRouter(): void {
  window.addEventListener("popstate", (event) => heed?.(event));
}
let heed: ((event: PopStateEvent) => void) | null = null;

/** As the router counts them; not a number where it never was. */
const placeInHistory = (): number => window.history.state?.idx ?? Number.NaN;

function isInPage(to: To): boolean {
  const { pathname, search = "", hash } = typeof to === "string" ? parsePath(to) : (to ?? {});
  const here = window.location;
  return Boolean(hash) && (pathname ?? here.pathname) === here.pathname && search === here.search;
}
