import { expect, test } from "vitest";
import { say } from "../../../../../domain/authoring/said.ts";
import { casesResult } from "./cases-result.ts";

test("what made no case is read with what it is made of, and of an older or a later job the sentence alone", () => {
  const problem = { field: "inputs.0", message: "This is the same as case 3 of the question." };
  const said = say("same_as_case", 3);
  const later = { code: "it_rains", values: [] };
  const problems = [{ ...problem, said }, problem, { ...problem, said: later }];
  expect(casesResult({ cases: [], problems })).toEqual({
    cases: [],
    problems: [{ ...problem, said }, problem, problem],
  });
  expect(casesResult(null)).toEqual({ cases: [], problems: [] });
});
