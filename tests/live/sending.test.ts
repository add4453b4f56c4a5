import { reset, runInDurableObject } from "cloudflare:test";
import { afterEach, describe, expect, it } from "vitest";
import type { LiveInterview } from "../../app/routes/room/live-interview.ts";
import { openPage } from "./page.ts";
import { started, type Tab, type TestRoom } from "./room-client.ts";

const pages: LiveInterview[] = [];
afterEach(async () => {
  for (const page of pages.splice(0)) page.stop();
  await reset();
});

/** The candidate's page, connected, beside a device that sees what it does. */
async function connected(): Promise<{ room: TestRoom; tab: Tab; page: LiveInterview }> {
  const { room, tab } = await started({ time_limit_min: null });
  const page = openPage(room);
  pages.push(page);
  await expect.poll(() => page.connection.status.phase).toBe("online");
  page.send({ type: "takeover" });
  await tab.until(
    (m) => m.type === "event" && m.event.type === "writer.changed" && m.event.deviceId === "page-device",
  );
  return { room, tab, page };
}

const said = async (room: TestRoom) =>
  (await runInDurableObject(room.stub, (instance) => instance.events())).flatMap(({ event }) =>
    event.type === "message.sent" ? [event.text] : [],
  );

/** As the composer does it. */
function send(page: LiveInterview): void {
  page.send({ type: "chat", text: page.draft.text() });
  page.draft.clear();
}

const settled = (page: LiveInterview) => expect.poll(() => page.store.view.unsent).toEqual([]);

const draftOf = async (room: TestRoom, deviceId: string) => {
  const later = await room.tab();
  later.hello(0, { deviceId });
  return (await later.welcome()).draft;
};

describe("a message that was typed, erased and typed again", () => {
  it("is said once, as it stood last, and leaves nothing in the composer that is carried over", async () => {
    const { room, tab, page } = await connected();
    for (const text of ["I would so", "", "I would use a heap"]) {
      page.draft.write(text);
      await tab.until((m) => m.type === "draft" && m.text === text);
    }
    expect(await draftOf(room, "laptop-001")).toEqual({
      deviceId: "page-device",
      text: "I would use a heap",
    });
    const from = tab.received.length;
    send(page);
    await settled(page);
    await tab.until((m) => m.type === "draft" && m.text === "", from);
    expect(await said(room)).toEqual(["I would use a heap"]);
    expect(await draftOf(room, "laptop-002")).toBeNull();
  });

  it("without a rest between is said once, and what was erased is told to nobody", async () => {
    const { room, tab, page } = await connected();
    for (const text of ["I would so", "", "I would use a heap"]) page.draft.write(text);
    send(page);
    page.draft.write("And th");
    page.draft.write("");
    await settled(page);
    expect(await said(room)).toEqual(["I would use a heap"]);
    expect(await draftOf(room, "laptop-001")).toBeNull();
    expect(tab.received.some((m) => m.type === "draft" && m.text.startsWith("I would so"))).toBe(false);
  });
});

describe("a message that is sent around a reconnect", () => {
  it("is said once, sent right after it, before the welcome", async () => {
    const { room, page } = await connected();
    page.connection.reconnect();
    page.draft.write("Right after.");
    send(page);
    expect(page.connection.status.phase).toBe("connecting");
    await settled(page);
    expect(await said(room)).toEqual(["Right after."]);
  });

  it("is said once, and in order, when the connection is lost before the answer, again and again", async () => {
    const { room, page } = await connected();
    const texts = Array.from({ length: 12 }, (_, n) => `Thought ${n}.`);
    for (const text of texts) {
      page.draft.write(text);
      send(page);
      page.connection.reconnect();
      if (text.endsWith("5.")) await settled(page);
      page.connection.reconnect();
    }
    await settled(page);
    expect(await said(room)).toEqual(texts);
  });
});
