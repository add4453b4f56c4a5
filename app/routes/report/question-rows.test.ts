import { expect, test } from "vitest";
import { facts, ids, interview, report, transcript } from "./fixtures.ts";
import { hiddenText, questionRows } from "./question-rows.ts";

test("graded and skipped questions are listed in order, each with what is known of it", () => {
  const rows = questionRows(interview, report(), transcript());
  expect(rows.map(({ number, status, difficulty }) => [number, status, difficulty])).toEqual([
    [1, "COMPLETED", "MEDIUM"],
    [2, "SKIPPED", "HARD"],
  ]);
  expect(rows[1]).toMatchObject({ title: "Course order", graded: null, anchor: `t-${ids.skipped}` });
  expect(rows[1]?.facts?.hints_used).toBe(2);
});

test("while the transcript is not saved, a skipped question is listed without facts", () => {
  const rows = questionRows(interview, report(), null);
  expect(rows[1]).toMatchObject({ status: "SKIPPED", facts: null, anchor: null });
});

test("a question that the list does not know yet is taken from the report", () => {
  const rows = questionRows({ ...interview, rounds: [] }, report(), null);
  expect(rows).toMatchObject([{ number: 1, title: "Meeting rooms", difficulty: "MEDIUM" }]);
});

test("hidden tests are a count, or the reason why there is none", () => {
  expect(hiddenText(facts({ hidden_passed: 3 }))).toBe("3 of 14");
  expect(hiddenText(facts({ submitted: false, best_run_id: null }))).toBe("Not submitted");
  expect(hiddenText(facts({ best_run_id: null }))).toBe("Could not be judged");
});
