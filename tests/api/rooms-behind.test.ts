import { env } from "cloudflare:test";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { lagKey, type RoomLag } from "../../domain/room/lag.ts";
import { Browser, connectNetwork, newEmail, signedIn } from "./browser.ts";

beforeEach(() => connectNetwork());
afterEach(async () => {
  vi.unstubAllGlobals();
  for (const { key } of (await env.FILES.list({ prefix: "lag/" })).objects) await env.FILES.delete(key);
});

async function lags(over: Partial<RoomLag> = {}): Promise<RoomLag> {
  const lag: RoomLag = {
    interview_id: crypto.randomUUID(),
    waiting: 3,
    parked: 1,
    oldest_at: Date.now() - 20 * 60_000,
    checked_at: Date.now(),
    ...over,
  };
  await env.FILES.put(lagKey(lag.interview_id), JSON.stringify(lag));
  return lag;
}

describe("rooms whose rows wait for long", () => {
  test("fail the health check after ten minutes, in sums that name nobody", async () => {
    const lag = await lags();
    await lags({ waiting: 1, parked: 0, oldest_at: Date.now() - 60_000 });
    const { checks } = (await (await new Browser().get("/api/health")).json()) as {
      checks: { outbox: object };
    };
    const oldest_at = new Date(lag.oldest_at).toISOString();
    expect(checks.outbox).toMatchObject({ ok: false, rooms: 2, waiting: 4, parked: 1, oldest_at });
    expect(JSON.stringify(checks)).not.toContain(lag.interview_id);
  });

  test("do not fail it before: a database may be away for a moment", async () => {
    await lags({ oldest_at: Date.now() - 2 * 60_000 });
    const { checks } = (await (await new Browser().get("/api/health")).json()) as {
      checks: { outbox: { rooms: number; message?: string } };
    };
    expect(checks.outbox.rooms).toBe(1);
    // Other tests leave reports behind that are overdue: those are another matter.
    expect(checks.outbox.message ?? "").not.toContain("wait since");
  });

  test("are listed for administrators, longest first; for others there is nothing here", async () => {
    const [shorter, longer] = [await lags({ oldest_at: Date.now() - 61_000 }), await lags()];
    const path = "/api/admin/system";
    expect((await new Browser().get(path)).status).toBe(401);
    expect((await (await signedIn(newEmail())).get(path)).status).toBe(404);
    const answer = await (await signedIn("admin@example.com")).get(path);
    expect(await answer.json()).toMatchObject({
      checks: { database: { ok: true }, outbox: { ok: false } },
      // Nothing keeps measurements here, and the page says so.
      parts: { window: "hour", figures: null, message: null },
      rooms: [
        { interview_id: longer.interview_id, waiting: 3, parked: 1 },
        { interview_id: shorter.interview_id },
      ],
    });
  });
});
