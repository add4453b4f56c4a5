import { expect, test } from "vitest";
import { say, told } from "../../../domain/authoring/said.ts";
import { keptFailure, shownFailure } from "./job-failure.ts";

test("why a job failed is read as it was kept, in English and as what it is made of", () => {
  const said = [say("bad_signature"), say("no_solution", "python")];
  expect(shownFailure(keptFailure(told(...said)))).toEqual({
    failure:
      "The signature is not in order. The Python solution is missing. It says what is expected of each case.",
    failure_said: said,
  });
  expect(shownFailure(null)).toEqual({ failure: null });
});

test("what an earlier version kept is its English sentence, and so is what a later one says in other words", () => {
  expect(shownFailure("It was given up.")).toEqual({ failure: "It was given up." });
  const later = JSON.stringify({ message: "It rains.", said: [{ code: "it_rains", values: [] }] });
  expect(shownFailure(later)).toEqual({ failure: "It rains." });
});
