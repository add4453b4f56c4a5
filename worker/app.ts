import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { connect } from "../drizzle/client.ts";
import type { AppEnv } from "./context.ts";
import { checkEnv } from "./env.ts";
import { ApiError, onError, onNotFound } from "./errors.ts";
import { requestId } from "./middleware/request-id.ts";
import { requestLog } from "./middleware/request-log.ts";
import { sameOrigin } from "./middleware/same-origin.ts";
import { securityHeaders } from "./middleware/security-headers.ts";
import { accountRoutes } from "./routes/account.ts";
import { interviewRemoval } from "./routes/account-interview.ts";
import { adminRoutes } from "./routes/admin/index.ts";
import { importUpload } from "./routes/admin/transfer.ts";
import { authRoutes } from "./routes/auth.ts";
import { feedbackRoutes } from "./routes/feedback.ts";
import { healthRoutes } from "./routes/health.ts";
import { interviewRoutes } from "./routes/interviews.ts";
import { personRoutes } from "./routes/person.ts";
import { planRoutes } from "./routes/plan.ts";
import { privacyRoutes } from "./routes/privacy.ts";
import { profileRoutes } from "./routes/profile.ts";
import { progressRoutes } from "./routes/progress.ts";
import { questionReportRoutes } from "./routes/question-reports.ts";
import { replayRoutes } from "./routes/replay.ts";
import { resumeRoutes, resumeUpload } from "./routes/resume.ts";
import { roomRoutes } from "./routes/room.ts";
import { sharedReplayRoutes } from "./routes/shared-replay.ts";
import { topicRoutes } from "./routes/topics.ts";
import { transcriptRoutes } from "./routes/transcript.ts";

/** No body of the API holds more than some fields; a larger one is not even read. */
const MAX_BODY = 64 * 1024;
/** Save for questions with their cases, on their way from an administrator. */
const MAX_QUESTIONS_BODY = 16 * 1024 * 1024;

const limit = bodyLimit({ maxSize: MAX_BODY, onError: tooLarge });
const questionsLimit = bodyLimit({ maxSize: MAX_QUESTIONS_BODY, onError: tooLarge });

/** The API. */
export const app = new Hono<AppEnv>()
  .basePath("/api")
  .use(requestId)
  .use(requestLog)
  .use(securityHeaders)
  .use(async (c, next) => {
    checkEnv(c.env);
    c.set("db", connect(c.env));
    await next();
  })
  .route("/resume", resumeUpload)
  .route("/admin/questions/import", importUpload)
  .use(sameOrigin)
  .use((c, next) => (isOfQuestions(c.req.path) ? questionsLimit : limit)(c, next))
  .route("/", healthRoutes)
  .route("/auth", authRoutes)
  .route("/", personRoutes)
  .route("/account", accountRoutes)
  .route("/privacy", privacyRoutes)
  .route("/profile", profileRoutes)
  .route("/resume", resumeRoutes)
  .route("/topics", topicRoutes)
  .route("/plan", planRoutes)
  .route("/progress", progressRoutes)
  .route("/admin", adminRoutes)
  .route("/interviews", interviewRoutes)
  .route("/interviews", interviewRemoval)
  .route("/interviews", roomRoutes)
  .route("/interviews", feedbackRoutes)
  .route("/interviews", questionReportRoutes)
  .route("/interviews", transcriptRoutes)
  .route("/interviews", replayRoutes)
  .route("/replays", sharedReplayRoutes);

function tooLarge(): never {
  throw new ApiError(413, "too_large", "The body is larger than anything that is sent here.");
}

const isOfQuestions = (path: string) => /^\/api\/admin\/questions(\/|$)/.test(path);

app.onError(onError);
app.notFound(onNotFound);

export type AppType = typeof app;
