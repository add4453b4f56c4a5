import { expect, it } from "vitest";
import { textHash } from "./text-hash.ts";

it("gives the numbers that FNV-1a is published with", () => {
  expect(textHash("")).toBe(0x811c9dc5);
  expect(textHash("a")).toBe(0xe40c292c);
  expect(textHash("foobar")).toBe(0xbf9cf968);
});
