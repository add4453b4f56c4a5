import * as v from "valibot";

/** What an administrator changed. */
export const AuditSubject = v.picklist(["QUESTION", "USER", "BANK"]);
export type AuditSubject = v.InferOutput<typeof AuditSubject>;

export const AuditAction = v.picklist([
  "question.created",
  "question.duplicated",
  "question.edited",
  "question.draft-discarded",
  "question.published",
  "question.rolled-back",
  "question.retired",
  "question.restored",
  "question.imported",
  "question.regraded",
  "report.resolved",
  "report.dismissed",
  "report.reopened",
  "bank.imported",
  "bank.exported",
  "user.role-changed",
  "user.signed-out",
]);
export type AuditAction = v.InferOutput<typeof AuditAction>;
