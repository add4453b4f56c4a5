import { type Context, Hono } from "hono";
import { stateTold, transcriptKey, transcriptMarkdown } from "../../domain/room/transcript.ts";
import type { SignedInEnv } from "../context.ts";
import { ApiError } from "../errors.ts";
import { type OwnInterviewEnv, ownInterview } from "../middleware/own-interview.ts";
import { signedIn } from "../middleware/signed-in.ts";
import { keptTranscript } from "../replay/kept-log.ts";

export const transcriptRoutes = new Hono<SignedInEnv>()
  .get("/:id/transcript", signedIn, ownInterview, (c) => asJson(c))
  .get("/:id/transcript.json", signedIn, ownInterview, (c) => asJson(c))
  .get("/:id/transcript.md", signedIn, ownInterview, async (c) => {
    const kept = await keptTranscript(c.env.FILES, c.var.interview.id);
    const told = kept && stateTold(kept.transcript);
    if (!told) throw noTranscript();
    const text = transcriptMarkdown(told);
    return c.body(text, 200, { ...attachment(c, "md"), "content-type": "text/markdown; charset=utf-8" });
  });

type RouteContext = Context<OwnInterviewEnv>;

/** As it was kept: what cannot be read today is still theirs who take it along. */
async function asJson(c: RouteContext) {
  const object = await c.env.FILES.get(transcriptKey(c.var.interview.id));
  if (!object) throw noTranscript();
  return c.body(object.body, 200, { ...attachment(c, "json"), "content-type": "application/json" });
}

const noTranscript = () =>
  new ApiError(404, "no_transcript", "The transcript is kept when the interview has ended.");

function attachment(c: RouteContext, extension: string) {
  const { started_at, created_at } = c.var.interview;
  const day = (started_at ?? created_at).slice(0, 10);
  return { "content-disposition": `attachment; filename="interview-${day}.${extension}"` };
}
