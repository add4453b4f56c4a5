import fc from "fast-check";
import { expect, test } from "vitest";
import { ALL, type Counted, figuresOf, quantile } from "./distribution.ts";
import { dataPoints, SIZES } from "./measured.ts";

const counted = (given: Partial<Counted>): Counted => ({
  series: "api",
  what: "GET /api/me",
  outcome: "ok",
  size: 10,
  count: 1,
  ...given,
});

test("a part's figures leave the time of what failed out, and the series has them of all its parts", () => {
  const figures = figuresOf([
    counted({ count: 95 }),
    counted({ size: 700, count: 5 }),
    counted({ outcome: "failed", size: 10_000, count: 2 }),
    counted({ what: "POST /api/interviews", outcome: "refused", count: 3 }),
  ]);
  expect(figures[0]).toMatchObject({ what: ALL, count: 105, refused: 3, failed: 2 });
  expect(figures[1]).toMatchObject({ what: "GET /api/me", count: 102, failed: 2 });
  expect(figures[1]?.p50).toBeGreaterThan(7);
  expect(figures[1]?.p50).toBeLessThanOrEqual(10);
  expect(figures[2]).toMatchObject({ count: 3, p50: null, p95: null });
});

test("a percentile of the classes lies in the class of the true one", () => {
  const times = fc.array(fc.integer({ min: 0, max: 90_000 }), { minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(times, fc.constantFrom(0.5, 0.95), (all, q) => {
      const rows = all.map((ms) => ({
        size: Number(
          dataPoints({ event: "page", what: "/", outcome: "ok", ms, request_id: "" })[0]?.blobs[2],
        ),
        count: 1,
      }));
      const sorted = all.toSorted((a, b) => a - b);
      const truth = sorted[Math.ceil(all.length * q) - 1] ?? 0;
      const above = SIZES.find((size) => truth <= size) ?? 0;
      const below = SIZES[SIZES.indexOf(above) - 1] ?? 0;
      const found = quantile(rows, q) ?? -1;
      expect(found).toBeGreaterThan(below);
      expect(found).toBeLessThanOrEqual(above);
    }),
    { seed: 9, numRuns: 200 },
  );
});

test("where nothing was counted there is no percentile", () => {
  expect(quantile([], 0.5)).toBeNull();
});
