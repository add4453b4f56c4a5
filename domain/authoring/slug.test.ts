import { expect, test } from "vitest";
import { slugOf } from "./slug.ts";

test.each([
  ["LRU cache (with TTL)", "lru-cache-with-ttl"],
  ["Pascal’s triangle", "pascals-triangle"],
  ["  Café Zürich  ", "cafe-zurich"],
  ["二", ""],
])("a slug of %j is %j", (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});

test("a long title is cut without a hyphen at the end", () => {
  expect(slugOf(`${"a".repeat(79)} tail`)).toBe("a".repeat(79));
});
