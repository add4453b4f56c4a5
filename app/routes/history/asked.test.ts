import { expect, test } from "vitest";
import { askedOf, filtersIn } from "./asked.ts";

test("a filter that means nothing is no filter", () => {
  const asked = askedOf(new URLSearchParams("q=%20&type=KNITTING&status=COMPLETED&period=all&topic="));
  expect(asked).toMatchObject({ status: "COMPLETED", q: undefined, type: undefined, period: undefined });
  expect(filtersIn(asked)).toBe(1);
});

test("each known filter is taken over, a search without the spaces around it", () => {
  const query = "q= graph &type=DSA&difficulty=HARD&topic=graphs&band=not_yet&period=30d";
  expect(askedOf(new URLSearchParams(query))).toMatchObject({
    q: "graph",
    type: "DSA",
    difficulty: "HARD",
    topic: "graphs",
    band: "not_yet",
    period: "30d",
  });
});
