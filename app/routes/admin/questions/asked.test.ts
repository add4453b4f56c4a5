import { expect, test } from "vitest";
import { askedOf, filtersIn, sortedBy, sortingOf } from "./asked.ts";

test("what means nothing in the address is no filter", () => {
  const asked = askedOf(
    new URLSearchParams("q=%20&type=ART&topic=arrays&standing=changed&sort=colour&dir=asc"),
  );
  expect(asked).toMatchObject({ q: undefined, type: undefined, topic: "arrays", standing: "changed" });
  expect(asked.sort).toBeUndefined();
  expect(filtersIn(asked)).toBe(2);
});

test("a column sorts as one looks for it, and the other way round when it is pressed again", () => {
  const query = new URLSearchParams("q=tree&cursor=abc");
  const byReports = sortedBy(query, "reports", { sort: "title", dir: "asc" });
  expect(byReports).toBe("/admin/questions?q=tree&sort=reports&dir=desc");
  expect(sortedBy(query, "reports", { sort: "reports", dir: "desc" })).toContain("dir=asc");
  expect(sortedBy(query, "reports", { sort: "reports", dir: "asc" })).toContain("dir=desc");
});

test("without a word about it what was edited last stands first, and a column as one looks for it", () => {
  expect(sortingOf(askedOf(new URLSearchParams()))).toEqual({ sort: "updated", dir: "desc" });
  expect(sortingOf(askedOf(new URLSearchParams("sort=score")))).toEqual({ sort: "score", dir: "asc" });
});
