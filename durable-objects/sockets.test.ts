import { expect, it } from "vitest";
import { Sockets } from "./sockets.ts";

/** A socket whose peer reads nothing, and when it last answered a ping. */
function unread() {
  const closed: (number | undefined)[] = [];
  const sent: string[] = [];
  const peer = { pongedAt: null as Date | null };
  const socket = {
    send: (text: string) => void sent.push(text),
    close: (code?: number) => void closed.push(code),
    deserializeAttachment: () => ({ deviceId: "device-one" }),
  } as unknown as WebSocket;
  const ctx = {
    setWebSocketAutoResponse: () => {},
    getWebSockets: () => [socket],
    getWebSocketAutoResponseTimestamp: () => peer.pongedAt,
  } as unknown as DurableObjectState;
  return { sockets: new Sockets(ctx), peer, closed, sent };
}

const news = { type: "error" as const, code: "news", message: "x".repeat(999_000) };

it("closes a socket that does not read before what it does not take fills the memory", () => {
  const { sockets, closed, sent } = unread();
  for (let n = 0; n < 8; n++) sockets.broadcast(news);
  expect([sent.length, closed]).toEqual([8, []]);
  sockets.broadcast(news);
  expect([sent.length, closed]).toEqual([8, [1013]]);
});

it("leaves one alone that gives signs of life, however much it is sent", () => {
  const { sockets, peer, closed } = unread();
  for (let n = 1; n <= 40; n++) {
    if (n % 5 === 0) peer.pongedAt = new Date(n);
    sockets.broadcast(news);
  }
  expect(closed).toEqual([]);
});
