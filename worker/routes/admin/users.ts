import { Hono } from "hono";
import * as v from "valibot";
import { Id } from "../../../domain/ids.ts";
import { Role } from "../../../domain/user.ts";
import { openInterviews } from "../../../drizzle/queries/interviews.ts";
import {
  changeRole,
  findPerson,
  listPeople,
  type Person,
  signOutEverywhere,
} from "../../../drizzle/queries/people.ts";
import { isAdminByEnvironment, roleOf } from "../../auth/admin-emails.ts";
import { IDLE_MS } from "../../auth/session.ts";
import type { SignedInEnv } from "../../context.ts";
import { ApiError, notFound } from "../../errors.ts";
import { adminsOnly } from "../../middleware/admins-only.ts";
import { signedIn } from "../../middleware/signed-in.ts";
import { validBody, validQuery } from "../../middleware/valid.ts";
import { leaveRooms } from "../../rooms.ts";
import { decodeCursor, encodeCursor } from "../page-cursor.ts";
import { SearchText } from "../search-text.ts";

const PAGE_SIZE = 30;

const Listing = v.object({
  q: v.optional(SearchText),
  cursor: v.optional(v.string()),
});

/** Body of `PATCH /api/admin/users/:id`. */
const RoleChange = v.strictObject({ role: Role });

/** Who has an account: roles are changed and devices signed out here. */
export const usersRoutes = new Hono<SignedInEnv>()
  .get("/users", signedIn, adminsOnly, validQuery(Listing), async (c) => {
    const { q, cursor } = c.req.valid("query");
    const after = cursor ? decodeCursor(cursor) : undefined;
    if (after === null)
      throw new ApiError(400, "invalid", "cursor must be one that this list handed out.", "cursor");
    const { people, total, next } = await listPeople(c.var.db, {
      search: q || undefined,
      after,
      activeSince: activeSince(),
      limit: PAGE_SIZE,
    });
    const users = people.map((person) => ({
      ...person,
      ...standingOf(person, c.env.ADMIN_EMAILS),
      is_me: person.id === c.var.me.id,
    }));
    return c.json({ users, total, next: next && encodeCursor(next) });
  })
  .patch("/users/:id", signedIn, adminsOnly, validBody(RoleChange), async (c) => {
    const person = await personIn(c);
    const { role } = c.req.valid("json");
    if (person.id === c.var.me.id)
      throw new ApiError(409, "own_role", "Your own role is changed by another administrator.");
    if (isAdminByEnvironment(person.email, c.env.ADMIN_EMAILS))
      throw new ApiError(
        409,
        "by_environment",
        "ADMIN_EMAILS makes this address an administrator’s. Change it there.",
      );
    if (person.role !== role)
      await changeRole(c.var.db, person.id, { role, was: person.role, by: c.var.me.id });
    return c.json({ ok: true as const });
  })
  .post("/users/:id/sign-out", signedIn, adminsOnly, async (c) => {
    const person = await personIn(c);
    if (person.id === c.var.me.id)
      throw new ApiError(409, "own_sessions", "Your own devices are signed out in the menu of your account.");
    // Known before the sessions end: their sockets are closed one room after the other.
    const rooms = await openInterviews(c.var.db, person.id);
    const sessionIds = await signOutEverywhere(c.var.db, person.id, c.var.me.id);
    await leaveRooms(c.env, rooms, { sessionIds, everywhere: true });
    return c.json({ sessions: sessionIds.length });
  });

const activeSince = () => new Date(Date.now() - IDLE_MS);

async function personIn(c: {
  req: { param(name: "id"): string };
  var: SignedInEnv["Variables"];
}): Promise<Person> {
  const id = v.safeParse(Id, c.req.param("id"));
  const person = id.success ? await findPerson(c.var.db, id.output, activeSince()) : null;
  if (!person) throw notFound();
  return person;
}

/** The role that counts, and whether it can be changed here. */
const standingOf = (person: Person, adminEmails: string): { role: Role; by_environment: boolean } => ({
  role: roleOf(person, adminEmails),
  by_environment: isAdminByEnvironment(person.email, adminEmails),
});
