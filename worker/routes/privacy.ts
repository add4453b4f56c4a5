import { Hono } from "hono";
import { createModels } from "../../ai/models.ts";
import type { PrivacyFacts } from "../../domain/privacy.ts";
import { DEFAULT_LIMITS } from "../../domain/room/limits.ts";
import type { AppEnv } from "../context.ts";
import type { Env } from "../env.ts";

const DAY_MS = 86_400_000;

/** For everybody: what this installation keeps and sends, as far as it can be set. */
export const privacyRoutes = new Hono<AppEnv>().get("/", (c) => c.json(factsOf(c.env)));

function factsOf(env: Env): PrivacyFacts {
  const { interviewer, evaluator, resume } = createModels(env);
  const days = Number(env.ROOM_KEPT_DAYS);
  return {
    models: {
      interviewer: interviewer !== null,
      evaluator: evaluator !== null,
      resume: Boolean(resume),
    },
    room_days: days > 0 && Number.isFinite(days) ? days : DEFAULT_LIMITS.keptMs / DAY_MS,
  };
}
