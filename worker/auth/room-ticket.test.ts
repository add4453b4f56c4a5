import { Hono } from "hono";
import { expect, test } from "vitest";
import { id } from "../../domain/room/fixtures.ts";
import { TICKET_MS } from "../../domain/room/limits.ts";
import { giveTicket, ticketHolder } from "./room-ticket.ts";
import { seal } from "./sealed.ts";
import { currentSessionId } from "./session.ts";

const SECRET = "a-secret-of-thirty-two-characters";
const [ROOM, OTHER_ROOM, USER] = [id(1), id(2), id(3)];
const GIVEN = Date.UTC(2026, 0, 5);
const SESSION = "session=a-token";

const app = new Hono()
  .post("/", async (c) => {
    const sessionId = (await currentSessionId(c)) ?? "";
    const sessionEndsAt = Number(c.req.query("ends") ?? GIVEN + 2 * TICKET_MS);
    const visitor = { interviewId: ROOM, userId: USER, sessionId, sessionEndsAt };
    await giveTicket(c, visitor, { secret: SECRET, now: GIVEN });
    return c.body(null);
  })
  .get("/", async (c) => {
    const { room = ROOM, at = String(GIVEN), secret = SECRET } = c.req.query();
    return c.json({ holder: await ticketHolder(c, room, { secret, now: Number(at) }) });
  });

const given = async (origin = "http://localhost", query = "") => {
  const headers = { cookie: origin.startsWith("https") ? `__Host-${SESSION}` : SESSION };
  return (
    (await app.request(`${origin}/${query}`, { method: "POST", headers })).headers.get("set-cookie") ?? ""
  );
};

async function holder(cookies: string, query: Record<string, string> = {}): Promise<unknown> {
  const answer = await app.request(`http://localhost/?${new URLSearchParams(query)}`, {
    headers: { cookie: cookies },
  });
  return ((await answer.json()) as { holder: unknown }).holder;
}

test("a ticket lets its holder into one room, for an hour", async () => {
  const cookies = `${SESSION}; ${(await given()).split(";")[0]}`;
  expect(await holder(cookies)).toMatchObject({ interviewId: ROOM, userId: USER });
  expect(await holder(cookies, { at: String(GIVEN + TICKET_MS - 1) })).not.toBeNull();
  expect(await holder(cookies, { at: String(GIVEN + TICKET_MS) })).toBeNull();
  expect(await holder(cookies, { room: OTHER_ROOM })).toBeNull();
  expect(await holder(cookies, { secret: "another-secret-of-thirty-two-chars" })).toBeNull();
});

test("a ticket is worth nothing without the session that it was given to", async () => {
  const [ticket] = (await given()).split(";");
  expect(await holder(`${ticket}`)).toBeNull();
  expect(await holder(`session=another-token; ${ticket}`)).toBeNull();
});

test("a ticket ends with its session, where that runs out before", async () => {
  const cookies = `${SESSION}; ${(await given("http://localhost", `?ends=${GIVEN + 1000}`)).split(";")[0]}`;
  expect(await holder(cookies, { at: String(GIVEN + 999) })).toMatchObject({ sessionEndsAt: GIVEN + 1000 });
  expect(await holder(cookies, { at: String(GIVEN + 1000) })).toBeNull();
});

test("what was sealed for another purpose is no ticket", async () => {
  const sealed = await seal({ state: "s", nonce: "n", verifier: "v", return_to: "/", expires_at: 1 }, SECRET);
  expect(await holder(`${SESSION}; room-ticket=${sealed}`)).toBeNull();
  expect(await holder(`${SESSION}; room-ticket=nonsense`)).toBeNull();
});

test("scripts never see the ticket, and it is sent to its room alone", async () => {
  const attributes = (await given("https://mockingbird.example")).split("; ");
  expect(attributes[0]).toMatch(/^__Secure-room-ticket=/);
  expect(attributes).toEqual(
    expect.arrayContaining([
      `Path=/api/interviews/${ROOM}/socket`,
      "HttpOnly",
      "Secure",
      "SameSite=Strict",
      "Max-Age=3600",
    ]),
  );
});
