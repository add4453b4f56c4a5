import type { Page } from "playwright-core";
import { afterEach, expect, test, vi } from "vitest";
import { vitalsOf, watchVitals } from "./vitals.ts";

type Entry = { startTime?: number; duration?: number; interactionId?: number; value?: number };
type Told = (list: { getEntries(): Entry[] }) => void;

afterEach(() => vi.unstubAllGlobals());

/** A page that tells only what it is made to. */
async function watched() {
  const observers = new Map<string, Told>();
  const window = new EventTarget();
  vi.stubGlobal("window", window);
  vi.stubGlobal(
    "PerformanceObserver",
    class {
      told: Told;
      constructor(told: Told) {
        this.told = told;
      }
      observe({ type }: { type: string }) {
        observers.set(type, this.told);
      }
    },
  );
  const page = {
    addInitScript: async (script: () => void) => script(),
    evaluate: async (look: () => unknown) => look(),
  } as unknown as Page;
  await watchVitals(page);
  return {
    tell: (type: string, entry: Entry) => observers.get(type)?.({ getEntries: () => [entry] }),
    press: () => window.dispatchEvent(new Event("keydown")),
    seen: () => vitalsOf(page),
  };
}

test("what nobody saw is no number, and a page that stands still has moved by nothing", async () => {
  const { seen } = await watched();
  expect(await seen()).toMatchObject({ lcp: Number.NaN, inp: Number.NaN, cls: 0 });
});

test("a press that is answered before it counts took no time, and the slowest one counts", async () => {
  const { press, tell, seen } = await watched();
  press();
  expect(await seen()).toMatchObject({ inp: 0 });
  for (const duration of [40, 120, 24]) tell("event", { duration, interactionId: 1 });
  press();
  tell("event", { duration: 900, interactionId: 0 });
  tell("largest-contentful-paint", { startTime: 800 });
  tell("layout-shift", { value: 0.01 });
  expect(await seen()).toMatchObject({ inp: 120, lcp: 800, cls: 0.01 });
});
