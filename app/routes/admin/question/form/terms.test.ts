import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { sorted, termsIn, termsText } from "./terms.ts";

const bank = path.resolve(import.meta.dirname, "../../../../../questions");

test("terms are parted by commas and by lines", () => {
  expect(termsIn("hash map, dictionary\nlookup table,, \n")).toEqual([
    "hash map",
    "dictionary",
    "lookup table",
  ]);
});

test("a term with a comma stands in quotation marks", () => {
  expect(termsIn('"[5, 5]", 6k')).toEqual(["[5, 5]", "6k"]);
  expect(termsText(["[5, 5]", 'say "yes", or no', "6k"])).toBe('"[5, 5]", "say ""yes"", or no", 6k');
});

test("the comma of a figure parts nothing", () => {
  expect(termsIn("6,000, 18,750 per second,1,5")).toEqual(["6,000", "18,750 per second", "1", "5"]);
  expect(termsText(["6,000", "6k"])).toBe("6,000, 6k");
});

test("a quotation mark that is not closed yet keeps nothing of the rest back", () => {
  expect(termsIn('map, "a, b')).toEqual(["map", '"a', "b"]);
});

test("a term that is there already is not kept twice", () => {
  expect(termsIn("map, set, map")).toEqual(["map", "set"]);
});

test("what is too long or too much is told apart from what is kept", () => {
  expect(sorted(["one", "abcdefgh", "two", "three"], { most: 2, longest: 5 })).toEqual({
    kept: ["one", "two"],
    tooLong: ["abcdefgh"],
    tooMany: ["three"],
  });
});

test("every list of terms of the bank is the same after it was shown and read", () => {
  const lists = fs
    .readdirSync(bank)
    .map((slug) => path.join(bank, slug, "question.json"))
    .filter((file) => fs.existsSync(file))
    .flatMap((file) => termLists(JSON.parse(fs.readFileSync(file, "utf8"))));
  expect(lists.length).toBeGreaterThan(1000);
  for (const list of lists) expect(termsIn(termsText(list))).toEqual(list.map((term) => term.trim()));
});

/** Lists of words under `terms`, `asks`, `all_of` and `key_insight_terms`, wherever they stand. */
function termLists(value: unknown, inTerms = false): string[][] {
  if (Array.isArray(value)) {
    if (inTerms && value.length > 0 && value.every((one) => typeof one === "string")) return [value];
    return value.flatMap((one) => termLists(one, inTerms));
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) =>
    termLists(one, /^(terms|asks|all_of|key_insight_terms)$/.test(name)),
  );
}
