import { type ComponentType, useEffect, useState, useSyncExternalStore } from "react";

/** `fetch` brings its code along before it is shown. */
export type Later<Props> = ComponentType<Props> & { fetch: () => void };

/** Where its code cannot be had: offline, or after a deploy took the file away. */
type Failing<Props> =
  /** Stands there until it can be had after all. */
  | { without: ComponentType<Props> }
  /** Stands there until it is asked for anew: what a press would have opened does not open later, over whoever went on. */
  | { refused: ComponentType<Props> };

/** `coming` stands there until its code has come. */
type Meanwhile<Props> = Failing<Props> & { coming?: ComponentType<Props> };

/**
 * A component whose code is no part of the page's: it comes when it is first shown, or is fetched before. What fails is tried
 * again; nothing is thrown, as that would take the page away with it.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { coming = Nothing, ...failing }: Meanwhile<Props>,
): Later<Props> {
  const { without, refused } = { without: coming, refused: null, ...failing };
  let shown: ComponentType<Props> = coming;
  let underWay: Promise<boolean> | null = null;
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  const show = (next: ComponentType<Props>) => {
    shown = next;
    for (const listener of listeners) listener();
  };
  /** Whether it is there then. */
  const fetched = () => {
    underWay ??= loadOnline(load).then(
      (part) => {
        show(part);
        return true;
      },
      () => {
        underWay = null;
        show(without);
        return false;
      },
    );
    return underWay;
  };
  const fetch = () => void fetched();
  function LaterPart(props: Props) {
    const [isRefused, setRefused] = useState(false);
    const Part = useSyncExternalStore(
      subscribe,
      () => shown,
      () => coming,
    );
    useEffect(() => {
      if (refused) return void fetched().then((isThere) => setRefused(!isThere));
      fetch();
      const again = setInterval(fetch, AGAIN_MS);
      addEventListener("online", fetch);
      return () => {
        clearInterval(again);
        removeEventListener("online", fetch);
      };
    }, []);
    const Shown = refused && isRefused ? refused : Part;
    return <Shown {...props} />;
  }
  return Object.assign(LaterPart, { fetch });
}

/** What has failed once fails for as long as the page lives in some browsers: without a network none is tried. */
const loadOnline = async <Part,>(load: () => Promise<Part>): Promise<Part> => {
  if (navigator.onLine === false) throw new Error("offline");
  return load();
};

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
