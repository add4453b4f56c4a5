import { expect, test } from "vitest";
import { eachOnce, withSkills } from "./correct.ts";

test("skills are called by one name and kept once", () => {
  expect(eachOnce(["golang", "Go", "falconry", "Falconry"])).toEqual(["Go", "falconry"]);
});

test("a profile takes as many skills as it holds, its own first", () => {
  expect(withSkills(["A", "B"], ["C", "D"], 3)).toEqual(["A", "B", "C"]);
  expect(withSkills(["A", "B", "C"], ["D"], 2)).toEqual(["A", "B", "C"]);
});
