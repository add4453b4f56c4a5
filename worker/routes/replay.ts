import { Hono } from "hono";
import * as v from "valibot";
import { Report } from "../../domain/feedback.ts";
import { Id } from "../../domain/ids.ts";
import { ReplayParts } from "../../domain/replay/replay-link.ts";
import { ownReplay } from "../../domain/replay/replay-of.ts";
import { transcriptKey } from "../../domain/room/transcript.ts";
import { loadReport } from "../../drizzle/queries/feedback.ts";
import { addReplayLink, replayLinks, revokeReplayLink } from "../../drizzle/queries/replay-links.ts";
import type { SignedInEnv } from "../context.ts";
import { ApiError, notFound } from "../errors.ts";
import { ownInterview } from "../middleware/own-interview.ts";
import { limitCreation } from "../middleware/rate-limit.ts";
import { signedIn } from "../middleware/signed-in.ts";
import { validBody } from "../middleware/valid.ts";
import { keptLog } from "../replay/kept-log.ts";
import { linkTokenHash, newLinkToken } from "../replay/link-token.ts";

/** Open links of one interview. */
const MOST_LINKS = 20;

const NewLink = v.pipe(
  v.strictObject(ReplayParts.entries),
  v.check((shows) => Object.values(shows).some(Boolean), "must show something"),
);

/** One's own interview to be watched again, and the links by which others may. */
export const replayRoutes = new Hono<SignedInEnv>()
  .get("/:id/replay", signedIn, ownInterview, async (c) => {
    const { id, type, difficulty } = c.var.interview;
    const [kept, report] = await Promise.all([
      keptLog(c.env.FILES, id),
      loadReport(c.var.db, c.var.me.id, id),
    ]);
    if (!kept) throw new ApiError(404, "no_replay", "The replay is there once the interview has ended.");
    return c.json(ownReplay({ type, difficulty, ...kept, report: readable(report) }));
  })
  // `kept`: whether there is something for a link to show.
  .get("/:id/replay-links", signedIn, ownInterview, async (c) => {
    const { db, me, interview } = c.var;
    const [links, kept] = await Promise.all([
      replayLinks(db, me.id, interview.id),
      c.env.FILES.head(transcriptKey(interview.id)),
    ]);
    return c.json({ links, kept: kept !== null });
  })
  .post("/:id/replay-links", signedIn, ownInterview, limitCreation, validBody(NewLink), async (c) => {
    const { id: interviewId, status } = c.var.interview;
    if (status !== "COMPLETED")
      throw new ApiError(409, "not_over", "An interview can be shared once it has ended.");
    const token = newLinkToken();
    const tokenHash = (await linkTokenHash(token))!;
    const shows = c.req.valid("json");
    const link = { interviewId, tokenHash, shows, most: MOST_LINKS };
    const id = await addReplayLink(c.var.db, c.var.me.id, link);
    if (!id)
      throw new ApiError(
        409,
        "too_many_links",
        `There are ${MOST_LINKS} links already. Revoke one to make another.`,
      );
    return c.json({ id, token }, 201);
  })
  .delete("/:id/replay-links/:link", signedIn, ownInterview, async (c) => {
    const link = v.safeParse(Id, c.req.param("link"));
    const { db, me, interview } = c.var;
    if (!link.success || !(await revokeReplayLink(db, me.id, interview.id, link.output))) throw notFound();
    return c.json({ ok: true as const });
  });

/** A report that no longer fits has no moments to lead to; what happened is there all the same. */
export function readable(stored: Report | null): Report | null {
  const parsed = stored && v.safeParse(Report, stored);
  return parsed?.success ? parsed.output : null;
}
