import { expect, test } from "vitest";
import { mentions } from "./terms.ts";

test("terms match whole words, plural or hyphenated, and symbols as they stand", () => {
  expect(mentions("I keep two Hash-Maps here", ["hash map"])).toBe(true);
  expect(mentions("what about duplicates?", ["duplicate"])).toBe(true);
  expect(mentions("roadmap and mapping", ["map"])).toBe(false);
  expect(mentions("with [5, 5] it works", ["[5, 5]"])).toBe(true);
  expect(mentions("target − x", ["target -"])).toBe(true);
  expect(mentions("anything", [""])).toBe(false);
});
