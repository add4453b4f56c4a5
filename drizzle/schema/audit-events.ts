import { check, index, jsonb, pgTable, uuid } from "drizzle-orm/pg-core";
import { AuditAction, AuditSubject } from "../../domain/audit.ts";
import { choice, createdAt, oneOf, primaryId } from "./columns.ts";
import { users } from "./users.ts";

/** Added table: who changed what when, in the administrators' area. Never changed once written. */
export const audit_events = pgTable(
  "audit_events",
  {
    id: primaryId(),
    /** Null: a command, or somebody whose account is gone. */
    actor_id: uuid().references(() => users.id, { onDelete: "set null" }),
    subject: choice(AuditSubject.options, 10).notNull(),
    /** The question's or the person's id; no reference, so that what was done outlives it. */
    subject_id: uuid(),
    action: choice(AuditAction.options, 40).notNull(),
    /** By action: fields that changed, versions, roles; never personal content. */
    detail: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    created_at: createdAt(),
  },
  (table) => [
    index("idx_audit_events_subject").on(table.subject, table.subject_id, table.created_at.desc()),
    index("idx_audit_events_created").on(table.created_at.desc()),
    check("audit_events_subject", oneOf(table.subject, AuditSubject.options)),
  ],
);
