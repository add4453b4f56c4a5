import { Hono, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { corrected, withSkills } from "../../domain/resume/correct.ts";
import { MAX_RESUME_BYTES, RESUME_REFUSALS, type ResumeRefusal } from "../../domain/resume/refusal.ts";
import { ResumeCorrection, type ResumeKind } from "../../domain/resume/resume.ts";
import { correctResume, getProfile, getResumeKey } from "../../drizzle/queries/profiles.ts";
import type { SignedInEnv } from "../context.ts";
import { ApiError } from "../errors.ts";
import { limitCreation } from "../middleware/rate-limit.ts";
import { requireOwnOrigin } from "../middleware/same-origin.ts";
import { signedIn } from "../middleware/signed-in.ts";
import { validBody } from "../middleware/valid.ts";

/**
 * The one body that is a file, so it stands before the rules for all others: JSON, and small. What reads it is code of its own,
 * which the Worker loads with the first résumé.
 */
export const resumeUpload = new Hono<SignedInEnv>().put(
  "/",
  ownDocument(),
  bodyLimit({ maxSize: MAX_RESUME_BYTES, onError: () => refuse("too_large") }),
  signedIn,
  limitCreation,
  async (c) => {
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    const { textOf } = await import("../resume/resume-text.ts");
    const text = await textOf(bytes);
    if (!text.ok) return refuse(text.code);
    const { me, db, requestId } = c.var;
    const person = { env: c.env, db, id: me.id, name: me.name, requestId };
    const { keepResume } = await import("../resume/keep-resume.ts");
    return c.json({ resume_parsed: await keepResume(person, bytes, text, c.req.raw.signal) });
  },
);

export const resumeRoutes = new Hono<SignedInEnv>()
  .get("/", signedIn, async (c) => {
    const key = await getResumeKey(c.var.db, c.var.me.id);
    const object = key && (await c.env.FILES.get(key));
    if (!object) throw noResume();
    const { resume_parsed } = await getProfile(c.var.db, c.var.me.id);
    const [type, extension] = FILES[resume_parsed?.file.kind ?? "text"];
    return c.body(object.body, 200, {
      "content-type": type,
      "content-disposition": `attachment; filename="resume.${extension}"`,
    });
  })
  .patch("/", signedIn, validBody(ResumeCorrection), async (c) => {
    const correction = c.req.valid("json");
    const { resume_parsed, skills } = await getProfile(c.var.db, c.var.me.id);
    if (!resume_parsed) throw noResume();
    const parsed = corrected(resume_parsed, correction, new Date().toISOString());
    const taken = correction.to_profile
      ? {
          skills: withSkills(skills, correction.skills),
          ...(parsed.experience_years !== null && { experience_years: parsed.experience_years }),
        }
      : {};
    const same = resume_parsed.id === correction.id;
    const profile = same ? await correctResume(c.var.db, c.var.me.id, parsed, taken) : null;
    if (!profile)
      throw new ApiError(409, "resume_replaced", "Another résumé was uploaded meanwhile. Look at that one.");
    return c.json({ profile });
  })
  .delete("/", signedIn, async (c) => {
    const { forgetResume } = await import("../resume/keep-resume.ts");
    const found = await forgetResume({ env: c.env, db: c.var.db, id: c.var.me.id });
    if (!found) throw noResume();
    return c.json({ ok: true });
  });

const FILES: Record<ResumeKind, [type: string, extension: string]> = {
  pdf: ["application/pdf", "pdf"],
  docx: ["application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"],
  text: ["text/plain; charset=utf-8", "txt"],
};

const DOCUMENT_TYPES = [
  "application/octet-stream",
  ...Object.values(FILES).map(([type]) => type.split(";")[0]),
  "application/msword",
  "text/markdown",
];

/** Lets a document of this site's own pages through. What kind it really is shows when it is opened. */
function ownDocument(): MiddlewareHandler {
  return async (c, next) => {
    requireOwnOrigin(c.req.raw);
    const type = c.req.header("content-type")?.split(";")[0]?.trim().toLowerCase();
    if (!type || !DOCUMENT_TYPES.includes(type))
      throw new ApiError(415, "not_a_document", "Send the file itself, as application/octet-stream.");
    await next();
  };
}

const noResume = () => new ApiError(404, "no_resume", "No résumé is kept here.");

function refuse(code: ResumeRefusal): never {
  throw new ApiError(code === "too_large" ? 413 : 422, code, RESUME_REFUSALS[code], "file");
}
