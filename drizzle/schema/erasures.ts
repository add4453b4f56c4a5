import { check, index, pgTable, smallint, text, unique } from "drizzle-orm/pg-core";
import { ErasureKind } from "../../domain/erasure.ts";
import { choice, createdAt, instant, oneOf, primaryId } from "./columns.ts";

/**
 * Added table: what is still to be removed outside Postgres when somebody's data went. Written in the transaction that
 * removes the rows, so that nothing is left over however that ends; a line goes when the thing is gone.
 */
export const erasures = pgTable(
  "erasures",
  {
    id: primaryId(),
    kind: choice(ErasureKind.options, 10).notNull(),
    /** The room's interview id, the object's key, or the prefix of keys; nobody's name. */
    key: text().notNull(),
    attempts: smallint().notNull().default(0),
    next_try_at: instant().notNull().defaultNow(),
    created_at: createdAt(),
  },
  (table) => [
    unique("uq_erasures").on(table.kind, table.key),
    index("idx_erasures_next_try").on(table.next_try_at),
    check("erasures_kind", oneOf(table.kind, ErasureKind.options)),
  ],
);
