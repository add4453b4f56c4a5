import { eq } from "drizzle-orm";
import { afterEach, describe, expect, test } from "vitest";
import { sessions } from "../../drizzle/schema/sessions.ts";
import { hanging } from "./harness/database.ts";
import type { Room } from "./harness/room.ts";
import { saidIn } from "./harness/rows.ts";
import { signIn } from "./harness/sign-in.ts";
import { theWorld } from "./harness/world.ts";

const world = await theWorld();
afterEach(() => world.calm());

/** A candidate in the middle of an interview, with all that their browser keeps. */
async function candidate() {
  const room = await world.room();
  const { token, session } = await signIn(world.database.db, room.userId);
  const signedIn = `session=${token}`;
  const ticket = await room.ticket(signedIn);
  const cookies = `${signedIn}; ${ticket}`;
  const device = await room.device({ cookies }).online();
  await device.ask({ type: "start" });
  await device.event("interviewer.replied");
  await room.drained();
  return { room, device, session, signedIn, cookies, ticket };
}

const isLetIn = (room: Room, cookies: string) =>
  new Promise<boolean>((resolve) => {
    const socket = room.knock(cookies);
    socket.addEventListener("open", () => {
      socket.close();
      resolve(true);
    });
    socket.addEventListener("error", () => resolve(false));
  });

const signOut = (cookies: string, everywhere: boolean) =>
  fetch(`${world.server.url}/api/auth/sign-out`, {
    method: "POST",
    headers: { cookie: cookies, origin: world.server.url, "content-type": "application/json" },
    body: JSON.stringify({ everywhere }),
  });

describe("a connection that drops while Postgres is away", () => {
  test("is there again: what the candidate goes on to say is kept, once", async () => {
    const { room, device } = await candidate();
    await world.database.down();
    await device.ask({ type: "chat", text: "Before the drop." });
    await world.server.restart();
    device.send({ type: "chat", text: "During it." });
    device.reconnect();
    await device.settled();
    await device.ask({ type: "chat", text: "After it." });

    await world.database.up();
    await room.pass(60_000);
    await room.drained();
    expect(await saidIn(world.database.db, room.id)).toEqual(["Before the drop.", "During it.", "After it."]);
  });

  test("is there again, though Postgres only hangs and refuses nobody", async () => {
    const { room, cookies } = await candidate();
    world.database.fault = hanging();
    expect(await isLetIn(room, cookies)).toBe(true);
  });
});

describe("while Postgres is away nobody comes in", () => {
  test("without a ticket, with a ticket alone, with one of another interview or another person, or a forged one", async () => {
    const [own, other] = [await candidate(), await candidate()];
    const second = await world.room({}, own.room.userId);
    const forged = own.cookies.replace(
      /room-ticket=(.)/,
      (_, first) => `room-ticket=${first === "A" ? "B" : "A"}`,
    );
    await world.database.down();
    expect(await isLetIn(own.room, own.cookies)).toBe(true);
    expect(await isLetIn(own.room, own.signedIn)).toBe(false);
    expect(await isLetIn(own.room, `${own.ticket}`)).toBe(false);
    expect(await isLetIn(second, own.cookies)).toBe(false);
    expect(await isLetIn(own.room, other.cookies)).toBe(false);
    expect(await isLetIn(own.room, `${other.signedIn}; ${own.ticket}`)).toBe(false);
    expect(await isLetIn(own.room, forged)).toBe(false);
  });

  test.each([
    ["here", false],
    ["everywhere", true],
  ])("who signed out %s before, though a copy of their cookies is left", async (_, everywhere) => {
    const { room, cookies } = await candidate();
    expect((await signOut(cookies, everywhere)).status).toBe(200);
    await world.database.down();
    // The room remembers it through a kill, too.
    await world.server.restart();
    expect(await isLetIn(room, cookies)).toBe(false);
  });
});

test("while Postgres answers a ticket opens nothing", async () => {
  const { room, session, cookies } = await candidate();
  expect(await isLetIn(room, cookies)).toBe(true);
  await world.database.db.delete(sessions).where(eq(sessions.id, session));
  expect(await isLetIn(room, cookies)).toBe(false);
});
