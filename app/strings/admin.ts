import type { QuestionStanding } from "../../domain/authoring/wire.ts";
import { localized } from "./localized.ts";

/** Words of the administrators' area that its pages share. */
export const admin = localized("admin", {
  title: "Administration",
  badge: "Admin",
  parts: "Administration",
  nav: {
    questions: "Questions",
    health: "Health",
    reports: "Reports",
    transfer: "Import, export",
    changes: "Changes",
    users: "Users",
    system: "System",
  },
  question: {
    edit: "Edit",
    versions: "Versions",
    health: "Health",
    changes: "Changes",
    parts: "Pages of the question",
  },
  standing: {
    draft: "Draft",
    live: "Live",
    changed: "Live, with changes",
    retired: "Retired",
  } satisfies Record<QuestionStanding, string>,
  format: { OPEN_ENDED: "Open-ended", MCQ: "Multiple choice", SCENARIO: "Scenario" },
  untitled: "Untitled question",
});
