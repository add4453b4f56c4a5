import type { Role } from "../../domain/user.ts";
import { localized } from "./localized.ts";

const ROLES: Record<Role, string> = { candidate: "candidate", admin: "administrator" };
const role = (name: string | null) => (name && name in ROLES ? ROLES[name as Role] : "another role");
const version = (number: number | null) => (number === null ? "a version" : `version ${number}`);

/** Who changed what when. */
export const changes = localized("changes", {
  title: "Changes",
  lead: "What administrators changed, newest first.",
  ofQuestion: (question: string) => `Changes to ${question}`,
  ofQuestionLead: "Who changed what when, newest first.",
  label: "Changes",
  none: "Nothing was changed yet",
  noneText: "What administrators create, edit, publish or take back stands here.",
  columns: { when: "When", who: "Who", what: "What", about: "Of" },
  somebody: "A command, or an account that is gone",
  bank: "The question bank",
  gone: "Not there any more",
  pages: "Pages of the list",
  first: "Newest",
  next: "Older",
  did: {
    created: "Created the question",
    duplicated: (from: string | null) => (from ? `Began it as a copy of “${from}”` : "Began it as a copy"),
    edited: "Edited the draft",
    editedFields: (fields: string) => `Edited ${fields}`,
    discarded: "Threw the draft away",
    published: (number: number | null) => `Published ${version(number)}`,
    rolledBack: (to: number | null, number: number | null) =>
      `Made ${version(to)} live again, as ${version(number)}`,
    retired: "Retired the question",
    restored: "Brought the question back",
    imported: (number: number | null) => `Imported ${version(number)}`,
    regraded: "Graded past rounds again",
    resolved: "Resolved a candidate’s report",
    dismissed: "Dismissed a candidate’s report",
    reopened: "Reopened a candidate’s report",
    bankImported: (counts: string) => (counts ? `Imported questions: ${counts}` : "Imported questions"),
    bankExported: "Exported questions",
    role: (was: string | null, now: string | null) => `Changed the role from ${role(was)} to ${role(now)}`,
    signedOut: "Signed out on every device",
  },
});
