import { type ComponentType, useEffect, useSyncExternalStore } from "react";

/** `fetch` brings its code along before it is shown. */
export type Later<Props> = ComponentType<Props> & { fetch: () => void };

type Meanwhile<Props> = {
  /** Stands there until its code has come. */
  coming?: ComponentType<Props>;
  /** Stands there where it cannot be had: offline, or after a deploy took the file away. */
  without?: ComponentType<Props>;
};

/**
 * A component whose code is no part of the page's: it comes when it is first shown, or is fetched before. What fails is tried
 * again for as long as it is to be shown; nothing is thrown, as that would take the page away with it.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { coming = Nothing, without = coming }: Meanwhile<Props> = {},
): Later<Props> {
  let shown: ComponentType<Props> = coming;
  let underWay = false;
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  const show = (next: ComponentType<Props>) => {
    shown = next;
    for (const listener of listeners) listener();
  };
  const fetch = () => {
    if (underWay) return;
    underWay = true;
    load().then(show, () => {
      underWay = false;
      show(without);
    });
  };
  function LaterPart(props: Props) {
    const Part = useSyncExternalStore(
      subscribe,
      () => shown,
      () => coming,
    );
    useEffect(() => {
      fetch();
      const again = setInterval(fetch, AGAIN_MS);
      addEventListener("online", fetch);
      return () => {
        clearInterval(again);
        removeEventListener("online", fetch);
      };
    }, []);
    return <Part {...props} />;
  }
  return Object.assign(LaterPart, { fetch });
}

const AGAIN_MS = 5000;

const Nothing = () => null;

/** Has these at hand as soon as the page has nothing more urgent to do: from then on they open at once, and offline. */
export function useAtHand(parts: readonly Pick<Later<object>, "fetch">[]) {
  useEffect(() => {
    const fetchAll = () => {
      for (const { fetch } of parts) fetch();
    };
    // Not in every browser yet.
    if (typeof requestIdleCallback !== "function") {
      const timer = setTimeout(fetchAll, SOON_MS);
      return () => clearTimeout(timer);
    }
    const idle = requestIdleCallback(fetchAll, { timeout: LATEST_MS });
    return () => cancelIdleCallback(idle);
  }, [parts]);
}

const SOON_MS = 300;
const LATEST_MS = 2000;
