import type { AuditLine } from "../../../../domain/authoring/wire.ts";
import { editor } from "../../../strings/admin-editor.ts";
import { changes } from "../../../strings/authoring-changes.ts";

const { did } = changes;

/** A change in a sentence, and what its author noted. `and`: joins names as the reader's language does. */
export function changeWords(
  { action, detail }: Pick<AuditLine, "action" | "detail">,
  and: (names: string[]) => string,
): { what: string; note: string | null } {
  return { what: sentence(action, detail, and), note: textIn(detail, "note") };
}

function sentence(
  action: AuditLine["action"],
  detail: AuditLine["detail"],
  and: (names: string[]) => string,
): string {
  switch (action) {
    case "question.created":
      return did.created;
    case "question.duplicated":
      return did.duplicated(textIn(detail, "title"));
    case "question.edited": {
      const fields = namesIn(detail, "fields");
      return fields.length > 0 ? did.editedFields(and(fieldNames(fields))) : did.edited;
    }
    case "question.draft-discarded":
      return did.discarded;
    case "question.published":
      return did.published(numberIn(detail, "version"));
    case "question.rolled-back":
      return did.rolledBack(numberIn(detail, "to"), numberIn(detail, "version"));
    case "question.retired":
      return did.retired;
    case "question.restored":
      return did.restored;
    case "question.imported":
      return did.imported(numberIn(detail, "version"));
    case "question.regraded":
      return did.regraded;
    case "report.resolved":
      return did.resolved;
    case "report.dismissed":
      return did.dismissed;
    case "report.reopened":
      return did.reopened;
    case "bank.imported":
      return did.bankImported(countsIn(detail, and));
    case "bank.exported":
      return did.bankExported;
    case "user.role-changed":
      return did.role(textIn(detail, "was"), textIn(detail, "role"));
    case "user.signed-out":
      return did.signedOut;
    default:
      return action satisfies never;
  }
}

/** In the order of the editor, as it calls them. */
const fieldNames = (fields: string[]): string[] =>
  Object.entries(editor.field)
    .filter(([field]) => fields.includes(field))
    .map(([, name]) => name.toLowerCase());

const textIn = (detail: AuditLine["detail"], name: string): string | null => {
  const value = detail[name];
  return typeof value === "string" && value ? value : null;
};

const numberIn = (detail: AuditLine["detail"], name: string): number | null => {
  const value = detail[name];
  return typeof value === "number" ? value : null;
};

const namesIn = (detail: AuditLine["detail"], name: string): string[] => {
  const value = detail[name];
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
};

/** "3 created and 5 changed": every count that is told. */
const countsIn = (detail: AuditLine["detail"], and: (names: string[]) => string): string =>
  and(
    Object.entries(detail)
      .filter(([, count]) => typeof count === "number" && count > 0)
      .map(([name, count]) => `${count} ${name.replaceAll("_", " ")}`),
  );
