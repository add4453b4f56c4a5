import type { Page } from "playwright-core";

/** What a visit felt like, in milliseconds; CLS has no unit. */
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
    const seen = { lcp: 0, cls: 0, inp: 0 };
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
          seen.inp = Math.max(seen.inp, entry.duration);
      },
      { durationThreshold: 16 },
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
