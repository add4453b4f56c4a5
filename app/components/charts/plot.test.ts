import { describe, expect, test } from "vitest";
import { across, area, heightOf, line, nearest, spreadIndices } from "./plot.ts";

const BOX = { left: 10, right: 110, top: 0, bottom: 100 };

describe("places", () => {
  test("go from edge to edge; a single mark stands in the middle", () => {
    expect(across(BOX, 3)).toEqual([10, 60, 110]);
    expect(across(BOX, 1)).toEqual([60]);
    expect(across(BOX, 0)).toEqual([]);
  });

  test("are as high as their value", () => {
    expect([0, 50, 100].map(heightOf(BOX, [0, 100]))).toEqual([100, 50, 0]);
  });

  test("are found by what is nearest", () => {
    expect([-5, 34, 36, 500].map((x) => nearest([10, 60, 110], x))).toEqual([0, 0, 1, 2]);
  });
});

test("an area goes along its upper line and back along the lower one", () => {
  const [upper, lower] = [
    [
      { x: 0, y: 1 },
      { x: 9, y: 2 },
    ],
    [
      { x: 0, y: 5 },
      { x: 9, y: 6 },
    ],
  ];
  expect(line(upper!)).toBe("M0 1L9 2");
  expect(area(upper!, lower!)).toBe("M0 1L9 2L9 6L0 5Z");
  expect(area([], [])).toBe("");
});

test.each([
  [1, 4, [0]],
  [4, 4, [0, 1, 2, 3]],
  [10, 4, [0, 3, 6, 9]],
  [9, 3, [2, 5, 8]],
])("of %i labels at most %i are shown, the last one among them", (count, most, expected) => {
  expect(spreadIndices(count, most)).toEqual(expected);
});
