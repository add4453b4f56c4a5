import { expect, test } from "vitest";
import { samplesWanted } from "./samples-wanted.ts";

test("one to five gradings may be set; everything else means three", () => {
  expect(["1", "2", "5"].map(samplesWanted)).toEqual([1, 2, 5]);
  expect([undefined, "", "0", "6", "2.5", "many", "-1"].map(samplesWanted)).toEqual([3, 3, 3, 3, 3, 3, 3]);
});
