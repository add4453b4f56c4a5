import type { Page } from "playwright-core";

/** What a visit felt like, in milliseconds; CLS has no unit. What was not seen is no number. */
export type Vitals = { ttfb: number; lcp: number; inp: number; cls: number; scriptKiB: number };

type Seen = { lcp: number; cls: number; inp: number };
declare global {
  interface Window {
    seenVitals: Seen;
  }
}

/** Watches from the first byte on; to be called before the page is opened. */
export async function watchVitals(page: Page): Promise<void> {
  await page.addInitScript(() => {
    // A page that stands still has none; one that painted nothing, or where nothing was pressed, was not measured.
    const seen = { lcp: Number.NaN, cls: 0, inp: Number.NaN };
    window.seenVitals = seen;
    const watch = (type: string, take: (entry: PerformanceEntry) => void, more = {}) =>
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
        type,
        buffered: true,
        ...more,
      });
    watch("largest-contentful-paint", ({ startTime }) => {
      seen.lcp = startTime;
    });
    watch("layout-shift", (entry) => {
      const { value, hadRecentInput } = entry as PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      };
      if (!hadRecentInput) seen.cls += value;
    });
    watch(
      "event",
      (entry) => {
        if ((entry as PerformanceEventTiming & { interactionId: number }).interactionId > 0)
          seen.inp = Math.max(seen.inp || 0, entry.duration);
      },
      { durationThreshold: 16 },
    );
    // What is answered sooner than that is not told of.
    for (const pressed of ["pointerdown", "keydown"])
      window.addEventListener(
        pressed,
        () => {
          seen.inp ||= 0;
        },
        { capture: true },
      );
  });
}

/** What was seen until now. */
export function vitalsOf(page: Page): Promise<Vitals> {
  return page.evaluate(() => {
    const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    const scripts = (performance.getEntriesByType("resource") as PerformanceResourceTiming[]).filter(
      ({ name }) => name.endsWith(".js"),
    );
    return {
      ttfb: navigation?.responseStart ?? Number.NaN,
      ...window.seenVitals,
      scriptKiB: scripts.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0) / 1024,
    };
  });
}
