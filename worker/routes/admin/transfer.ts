import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import * as v from "valibot";
import { MAX_IMPORT_FILE } from "../../../domain/authoring/import/import-plan.ts";
import { connect } from "../../../drizzle/client.ts";
import { auditEvent } from "../../../drizzle/queries/authoring/audit.ts";
import { exportParts, uncheckedQuestions, writeImport } from "../../../drizzle/queries/question-import.ts";
import type { SignedInEnv } from "../../context.ts";
import { ApiError } from "../../errors.ts";
import { adminsOnly } from "../../middleware/admins-only.ts";
import { requireOwnOrigin } from "../../middleware/same-origin.ts";
import { signedIn } from "../../middleware/signed-in.ts";
import { validQuery } from "../../middleware/valid.ts";
import { EXPORT_FORMATS, EXPORT_TYPES } from "../../question-files/export-formats.ts";

/** A thousand questions are written as one, which takes longer than anything a candidate waits for. */
const WRITING_MS = 120_000;

const Import = v.object({
  dry_run: v.optional(v.literal("1")),
  /** Of the file, as flaws name it. */
  name: v.optional(v.pipe(v.string(), v.maxLength(300)), "questions"),
  /** Of the plan that was shown. */
  stamp: v.optional(v.pipe(v.string(), v.maxLength(20))),
});

/**
 * The body is a file, so it stands before the rules for all others: JSON, and small. What reads and writes files is loaded with the
 * first one.
 */
export const importUpload = new Hono<SignedInEnv>().post(
  "/",
  async (c, next) => {
    requireOwnOrigin(c.req.raw);
    await next();
  },
  signedIn,
  adminsOnly,
  // Behind them: a body that comes without its length is read to be measured.
  bodyLimit({ maxSize: MAX_IMPORT_FILE, onError: tooLarge }),
  validQuery(Import),
  async (c) => {
    const { dry_run, name, stamp } = c.req.valid("query");
    const db = connect(c.env, WRITING_MS);
    const file = fileName(name);
    const { planFile } = await import("../../question-files/import-file.ts");
    const { plan, part } = await planFile(db, file, new Uint8Array(await c.req.arrayBuffer()));
    if (dry_run) return c.json({ plan, imported: null });
    const said = (code: string, message: string, status: 409 | 422) =>
      c.json({ error: { code, message, request_id: c.var.requestId }, plan }, status);
    if (!part) return said("flawed", "Nothing was imported: the file has flaws.", 422);
    if (stamp !== undefined && stamp !== plan.stamp)
      return said("changed", "The questions changed meanwhile. Look at what an import would do now.", 409);
    const written = await writeImport(db, part, { origin: "IMPORT", actor: c.var.me.id, source: file });
    if (written.is === "taken")
      return said(
        "changed",
        "Somebody else published one of these questions meanwhile. Nothing was imported.",
        409,
      );
    return c.json({ plan, imported: written.ids });
  },
);

export const transferRoutes = new Hono<SignedInEnv>()
  .get(
    "/questions/export",
    signedIn,
    adminsOnly,
    validQuery(v.object({ format: v.optional(v.picklist(EXPORT_FORMATS), "json") })),
    async (c) => {
      const { format } = c.req.valid("query");
      const { db, me } = c.var;
      const parts = await exportParts(db, format === "csv" ? "MCQ" : "all");
      await auditEvent(db, {
        actor: me.id,
        action: "bank.exported",
        detail: { format, questions: parts.flat().length },
      });
      const { exportFile } = await import("../../question-files/export-file.ts");
      const day = new Date().toISOString().slice(0, 10);
      return c.body(
        exportFile(db, format, parts),
        200,
        attachment(`questions-${day}.${format}`, EXPORT_TYPES[format]),
      );
    },
  )
  .get("/questions/template", signedIn, adminsOnly, async (c) => {
    const { mcqTemplate } = await import("../../../domain/authoring/import/mcq-template.ts");
    return c.body(mcqTemplate(), 200, attachment("multiple-choice-questions.csv", EXPORT_TYPES.csv));
  })
  .get("/questions/unchecked", signedIn, adminsOnly, async (c) =>
    c.json({ questions: await uncheckedQuestions(c.var.db) }),
  );

const attachment = (name: string, type: string) => ({
  "content-type": type,
  "content-disposition": `attachment; filename="${name}"`,
});

/** The last part of what the browser calls it, without what a terminal or a page would not show. */
const fileName = (name: string): string =>
  (name.split(/[/\\]/).at(-1) ?? "").replace(/\p{C}/gu, "").trim().slice(0, 100) || "questions";

function tooLarge(): never {
  const message = `A file may have ${MAX_IMPORT_FILE / 1024 / 1024} MB at most. Split it, pack it as ZIP, or use the command.`;
  throw new ApiError(413, "too_large", message);
}
