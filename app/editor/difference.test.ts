import { Text } from "@codemirror/state";
import fc from "fast-check";
import { expect, test } from "vitest";
import { difference } from "./difference.ts";

test("lines added in two places leave those between alone", () => {
  expect(difference("one\ntwo\nthree", "zero\none\ntwo\nthree!").toJSON()).toEqual([
    [0, "zero", ""],
    13,
    [0, "!"],
  ]);
});

test("within a line only what differs is replaced", () => {
  expect(difference("return a + b;", "return a - b;").toJSON()).toEqual([9, [1, "-"], 3]);
});

test("equal texts differ in nothing", () => {
  expect(difference("a\nb", "a\nb").empty).toBe(true);
});

test("applied to the one text it gives the other, whatever they are", () => {
  const text = fc
    .array(fc.constantFrom("a", "b", "\n", "ab\n", "}\n"), { maxLength: 30 })
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, text, (from, to) => {
      expect(
        difference(from, to)
          .apply(Text.of(from.split("\n")))
          .toString(),
      ).toBe(to);
    }),
    { numRuns: 500 },
  );
});
