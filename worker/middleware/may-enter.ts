import { createMiddleware } from "hono/factory";
import * as v from "valibot";
import { Id } from "../../domain/ids.ts";
import { isUnreachable } from "../../drizzle/errors.ts";
import { getInterview } from "../../drizzle/queries/interviews.ts";
import { afterwards } from "../afterwards.ts";
import { ticketHolder, type Visitor } from "../auth/room-ticket.ts";
import { currentSession } from "../auth/session.ts";
import type { AppEnv } from "../context.ts";
import { ApiError, notFound, signedOut } from "../errors.ts";
import { log } from "../log.ts";
import { roomOf } from "../rooms.ts";

type Entering = { Bindings: AppEnv["Bindings"]; Variables: AppEnv["Variables"] & { visitor: Visitor } };
type EnteringContext = Parameters<Parameters<typeof createMiddleware<Entering, "/:id/*">>[0]>[0];

/** Whoever holds a ticket waits no longer for Postgres; a page gives an attempt up after ten seconds. */
const PATIENCE_MS = 3_000;

/** Lets the owner of the interview `:id` through to its room: whom Postgres knows or, where it does not answer, who holds a ticket. */
export const mayEnter = createMiddleware<Entering, "/:id/*">(async (c, next) => {
  const id = v.safeParse(Id, c.req.param("id"));
  if (!id.success) throw notFound();
  c.set("visitor", await visitorTo(c, id.output));
  await next();
});

async function visitorTo(c: EnteringContext, interviewId: string): Promise<Visitor> {
  const holder = await ticketHolder(c, interviewId, {
    secret: c.env.SESSION_SECRET,
    now: Date.now(),
  });
  const known = knownVisitor(c, interviewId);
  if (!holder) return known;
  try {
    const inTime = await Promise.race([known, patience()]);
    if (inTime) return inTime;
    afterwards(
      "late_lookup",
      known.catch((error) => showOut(c, holder, error)),
    );
  } catch (error) {
    if (error instanceof ApiError || !isUnreachable(error)) throw error;
  }
  log("warn", "entered_by_ticket", { request_id: c.var.requestId, interview_id: interviewId });
  return holder;
}

async function knownVisitor(c: EnteringContext, interviewId: string): Promise<Visitor> {
  const session = await currentSession(c, c.var.db, c.env);
  if (!session) throw signedOut();
  const interview = await getInterview(c.var.db, session.me.id, interviewId);
  if (!interview) throw notFound();
  return {
    interviewId,
    userId: session.me.id,
    sessionId: session.sessionId,
    sessionEndsAt: session.endsAt,
  };
}

/** Postgres said no after all. */
async function showOut(
  c: EnteringContext,
  { interviewId, sessionId }: Visitor,
  error: unknown,
): Promise<void> {
  if (error instanceof ApiError) await roomOf(c.env, interviewId).endSessions([sessionId], false);
}

const patience = () => new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS));
