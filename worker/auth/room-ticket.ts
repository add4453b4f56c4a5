import type { Context } from "hono";
import * as v from "valibot";
import { Id } from "../../domain/ids.ts";
import { TICKET_MS } from "../../domain/room/limits.ts";
import { readCookie, writeTicket } from "./cookies.ts";
import { seal, unseal } from "./sealed.ts";
import { currentSessionId } from "./session.ts";

/** Somebody who may enter the room of an interview of theirs. */
export type Visitor = { interviewId: string; userId: string; sessionId: string; sessionEndsAt: number };

const Ticket = v.strictObject({
  /** What is sealed for one purpose says nothing for another. */
  for: v.literal("room"),
  interview: Id,
  user: Id,
  session: v.string(),
  session_ends_at: v.number(),
  expires_at: v.number(),
});
type Ticket = v.InferOutput<typeof Ticket>;

/** Gives the browser a ticket to a room that it may enter now, for the case that nobody can be looked up later. */
export async function giveTicket(
  c: Context,
  visitor: Visitor,
  { secret, now }: { secret: string; now: number },
): Promise<void> {
  const ticket: Ticket = {
    for: "room",
    interview: visitor.interviewId,
    user: visitor.userId,
    session: visitor.sessionId,
    session_ends_at: visitor.sessionEndsAt,
    expires_at: now + TICKET_MS,
  };
  writeTicket(c, visitor.interviewId, await seal(ticket, secret), TICKET_MS / 1000);
}

/** Whom the browser's ticket lets into this room; null where it is not ours, of another interview or session, or ran out. */
export async function ticketHolder(
  c: Context,
  interviewId: string,
  { secret, now }: { secret: string; now: number },
): Promise<Visitor | null> {
  const sealed = readCookie(c, "room-ticket");
  const parsed = v.safeParse(Ticket, sealed ? await unseal(sealed, secret) : null);
  if (!parsed.success) return null;
  const { interview, user, session, session_ends_at, expires_at } = parsed.output;
  const isOwn = interview === interviewId && session === (await currentSessionId(c));
  if (!isOwn || now >= expires_at || now >= session_ends_at) return null;
  return { interviewId, userId: user, sessionId: session, sessionEndsAt: session_ends_at };
}
