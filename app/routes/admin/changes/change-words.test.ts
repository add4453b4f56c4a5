import { expect, test } from "vitest";
import { AuditAction } from "../../../../domain/audit.ts";
import { changeWords } from "./change-words.ts";

const and = (names: string[]) => names.join(" and ");

test("an edit names the fields as the editor does, in its order", () => {
  const { what } = changeWords(
    { action: "question.edited", detail: { fields: ["rubric", "cases", "title"] } },
    and,
  );
  expect(what).toBe("Edited title and rubric and test cases");
});

test("going back names both versions and what was noted", () => {
  const line = {
    action: "question.rolled-back",
    detail: { to: 2, version: 5, note: "Case 7 was wrong" },
  } as const;
  expect(changeWords(line, and)).toEqual({
    what: "Made version 2 live again, as version 5",
    note: "Case 7 was wrong",
  });
});

test("a change of role is said from one to the other", () => {
  const line = { action: "user.role-changed", detail: { was: "candidate", role: "admin" } } as const;
  expect(changeWords(line, and).what).toBe("Changed the role from candidate to administrator");
});

test("an import tells its counts, but not those of nothing", () => {
  const line = { action: "bank.imported", detail: { created: 3, changed: 0, file: "x.json" } } as const;
  expect(changeWords(line, and).what).toBe("Imported questions: 3 created");
});

test.each(AuditAction.options)("%s is a sentence, whatever was noted with it", (action) => {
  const { what, note } = changeWords({ action, detail: { version: "five", fields: 3, note: 7 } }, and);
  expect(what).toMatch(/^[A-Z].{5,}/);
  expect(what).not.toMatch(/undefined|null|five/);
  expect(note).toBeNull();
});
