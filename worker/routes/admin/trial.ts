import { Hono } from "hono";
import * as v from "valibot";
import { trialOf } from "../../../domain/authoring/trial.ts";
import { Id } from "../../../domain/ids.ts";
import { DEFAULT_LOCALE } from "../../../domain/locale.ts";
import { loadTrialBasis } from "../../../drizzle/queries/asked-question.ts";
import { createInterview } from "../../../drizzle/queries/interviews.ts";
import { getProfile } from "../../../drizzle/queries/profiles.ts";
import { afterwards } from "../../afterwards.ts";
import type { SignedInEnv } from "../../context.ts";
import { ApiError, notFound } from "../../errors.ts";
import { adminsOnly } from "../../middleware/admins-only.ts";
import { limitCreation } from "../../middleware/rate-limit.ts";
import { signedIn } from "../../middleware/signed-in.ts";
import { roomOf } from "../../rooms.ts";

/** Starts an interview of its own on a question's draft, for whoever edits it: the real room, and nothing of it counts. */
export const trialRoutes = new Hono<SignedInEnv>().post(
  "/questions/:id/trial",
  signedIn,
  adminsOnly,
  limitCreation,
  async (c) => {
    const id = v.safeParse(Id, c.req.param("id"));
    const basis = id.success ? await loadTrialBasis(c.var.db, id.output) : null;
    if (!id.success || !basis) throw notFound();
    const tried = basis.draft && trialOf(id.output, basis.draft);
    if (tried && "lacks" in tried) {
      const [first] = tried.lacks;
      throw new ApiError(
        422,
        "not_triable",
        tried.lacks.map(({ message }) => message).join(" "),
        first?.field,
      );
    }
    const { preferred_language } = await getProfile(c.var.db, c.var.me.id);
    const interview_id = await createInterview(c.var.db, c.var.me.id, {
      type: basis.type,
      difficulty: basis.draft?.difficulty ?? basis.difficulty,
      config: {
        topics: [],
        num_questions: 1,
        time_limit_min: minutesOf(basis.draft ? basis.draft.time_limit_min : basis.time_limit_min),
        adaptive: false,
        target_company: null,
        language: preferred_language,
        locale: c.var.me.language ?? DEFAULT_LOCALE,
        time_zone: "UTC",
        ...(basis.type === "SYSTEM_DESIGN" && { format: basis.format }),
        trial: id.output,
      },
    });
    afterwards("room_load", roomOf(c.env, interview_id).load(interview_id));
    return c.json({ interview_id }, 201);
  },
);

/** The question's own time, within what an interview may have. */
const minutesOf = (minutes: number | null) => minutes && Math.min(180, Math.max(5, Math.round(minutes)));
