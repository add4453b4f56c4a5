import { expect, test } from "vitest";
import { wireCase } from "../fixtures.ts";
import { marked, moved, removed, replaced, withNew } from "./case-list.ts";

const cases = [
  wireCase({ id: "s1", is_sample: true }),
  wireCase({ id: "s2", is_sample: true }),
  wireCase({ id: "h1" }),
  wireCase({ id: "h2" }),
];
const ids = (list: { id: string }[]) => list.map(({ id }) => id).join(" ");

test("a case that becomes a sample goes to the samples, one that is hidden to the hidden ones", () => {
  expect(ids(marked(cases, "h2", true))).toBe("s1 s2 h2 h1");
  expect(ids(marked(cases, "s1", false))).toBe("s2 s1 h1 h2");
});

test("whatever is done to their order, cases travel without their text", () => {
  for (const list of [marked(cases, "h2", true), moved(cases, 0, 3), removed(cases, 1)])
    expect(list.every((one) => "kept" in one)).toBe(true);
});

test("a case moves to where it is sent", () => {
  expect(ids(moved(cases, 0, 2))).toBe("s2 h1 s1 h2");
  expect(ids(moved(cases, 3, 0))).toBe("h2 s1 s2 h1");
});

test("new samples stand behind the samples and new hidden cases at the end", () => {
  const added = [
    { id: "n1", input: "", expected_output: "", is_sample: false },
    { id: "n2", input: "", expected_output: "", is_sample: true },
  ];
  expect(ids(withNew(cases, added))).toBe("s1 s2 n2 h1 h2 n1");
});

test("only the case that is edited carries text", () => {
  const one = { id: "h1", input: "[]", expected_output: "0", is_sample: false };
  expect(replaced(cases, one).filter((change) => !("kept" in change))).toEqual([one]);
});
