import { expect, it } from "vitest";
import { inParts } from "./documents.ts";

it("keeps a character that takes two units in one part", () => {
  expect(inParts("ab😀cd", 3)).toEqual(["ab", "😀c", "d"]);
  expect(inParts("😀😀", 2)).toEqual(["😀", "😀"]);
});

it("loses nothing and adds nothing, whatever the length", () => {
  for (const body of ["", "a", "abc", "abcd", "😀".repeat(5), `x${"😀".repeat(4)}`])
    for (const chars of [2, 3, 4, 100]) expect(inParts(body, chars).join("")).toBe(body);
});
