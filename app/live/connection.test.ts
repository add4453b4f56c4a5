import { beforeEach, describe, expect, test } from "vitest";
import { event } from "../../domain/room/fixtures.ts";
import {
  PING,
  PING_INTERVAL_MS,
  PONG,
  PROTOCOL_VERSION,
  type ServerMessage,
} from "../../domain/room/protocol.ts";
import type { TabStore } from "../tab-store.ts";
import { CommandQueue, type QueuedCommand } from "./command-queue.ts";
import { Connection, type ConnectionStatus } from "./connection.ts";
import { FakeSocket, FakeTime, memoryStore } from "./fakes.ts";

const DEVICE = { deviceId: "device-0001", form: "computer" } as const;
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const chat = (n: number): QueuedCommand => ({ type: "chat", id: id(n), text: `message ${n}` });

describe("Connection", () => {
  let sockets: FakeSocket[];
  let time: FakeTime;
  let store: TabStore;
  let statuses: ConnectionStatus[];
  let seq: number;

  beforeEach(() => {
    sockets = [];
    time = new FakeTime();
    store = memoryStore();
    statuses = [];
    seq = 0;
  });

  const build = () => {
    const queue = new CommandQueue(store, "queue");
    const heard: ServerMessage[] = [];
    const connection = new Connection(
      DEVICE,
      queue,
      {
        open: () => {
          const socket = new FakeSocket();
          sockets.push(socket);
          return socket as never;
        },
        now: () => time.now,
        random: () => 1,
        setTimeout: time.setTimeout,
        clearTimeout: time.clearTimeout,
      },
      {
        afterSeq: () => seq,
        onStatus: (status) => statuses.push(status),
        onMessage: (message) => heard.push(message),
      },
    );
    return { connection, queue, heard };
  };
  const commandsSent = (socket: FakeSocket) =>
    socket.sent
      .filter((text) => text !== PING)
      .map((text) => JSON.parse(text).id)
      .filter(Boolean);

  test("says hello with the last event it holds, and is online once welcomed", () => {
    seq = 17;
    const { connection } = build();
    connection.start();
    sockets[0]!.emit("open");
    expect(JSON.parse(sockets[0]!.sent[0]!)).toEqual({
      type: "hello",
      protocol: PROTOCOL_VERSION,
      ...DEVICE,
      afterSeq: 17,
    });
    expect(connection.status.phase).toBe("connecting");
    sockets[0]!.welcome();
    expect(connection.status.phase).toBe("online");
  });

  test("commands given before the welcome go out after it, in their order", () => {
    const { connection } = build();
    connection.start();
    connection.send(chat(1));
    connection.send(chat(2));
    sockets[0]!.welcome();
    expect(commandsSent(sockets[0]!)).toEqual([id(1), id(2)]);
  });

  test("what was not acknowledged is sent again after a loss, what was is not", () => {
    const { connection } = build();
    connection.start();
    sockets[0]!.welcome();
    connection.send(chat(1));
    connection.send(chat(2));
    sockets[0]!.hear({ type: "ack", id: id(1) });
    sockets[0]!.emit("close");
    time.pass(500);
    sockets[1]!.welcome();
    expect(commandsSent(sockets[1]!)).toEqual([id(2)]);
  });

  test("a held command keeps back those behind it, and all go in their order once it is released", () => {
    const { connection } = build();
    connection.start();
    sockets[0]!.welcome();
    connection.hold(id(1));
    connection.send(chat(1));
    connection.send(chat(2));
    expect(commandsSent(sockets[0]!)).toEqual([]);
    connection.release(id(1));
    expect(commandsSent(sockets[0]!)).toEqual([id(1), id(2)]);
  });

  test("a takeover overtakes what is held: that may wait for it", () => {
    const { connection } = build();
    connection.start();
    sockets[0]!.welcome();
    connection.hold(id(1));
    connection.send(chat(1));
    connection.send({ type: "takeover", id: id(2) });
    expect(commandsSent(sockets[0]!)).toEqual([id(2)]);
    connection.release(id(1));
    expect(commandsSent(sockets[0]!)).toEqual([id(2), id(1)]);
  });

  test("an event between hello and welcome is left to the welcome", () => {
    const { connection, heard } = build();
    connection.start();
    sockets[0]!.emit("open");
    const away = event({ type: "interview.returned" });
    sockets[0]!.hear({ type: "event", seq: 9, event: away });
    sockets[0]!.welcome();
    sockets[0]!.hear({ type: "event", seq: 10, event: away });
    expect(heard.map((message) => message.type)).toEqual(["welcome", "event"]);
  });

  test("a refused command is not sent again", () => {
    const { connection, queue } = build();
    connection.start();
    sockets[0]!.welcome();
    connection.send(chat(1));
    sockets[0]!.hear({ type: "refused", id: id(1), code: "paused", message: "Not now." });
    expect(queue.all()).toEqual([]);
    connection.reconnect();
    sockets[1]!.welcome();
    const reloaded = build();
    reloaded.connection.start();
    sockets[2]!.welcome();
    expect([...commandsSent(sockets[1]!), ...commandsSent(sockets[2]!)]).toEqual([]);
  });

  test("commands survive a reload of the page", () => {
    const first = build();
    first.connection.start();
    first.connection.send(chat(1));
    const second = build();
    second.connection.start();
    sockets[1]!.welcome();
    expect(commandsSent(sockets[1]!)).toEqual([id(1)]);
  });

  test("tries again with growing waits, and from the first wait again after a success", () => {
    const { connection } = build();
    connection.start();
    const waits: number[] = [];
    for (let attempt = 0; attempt < 7; attempt += 1) {
      sockets.at(-1)!.emit("close");
      const status = connection.status;
      if (status.phase !== "waiting") throw new Error("should wait");
      waits.push(status.retryAt - time.now);
      time.pass(status.retryAt - time.now);
    }
    expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 16000, 20000]);
    sockets.at(-1)!.welcome();
    sockets.at(-1)!.emit("close");
    expect(connection.status).toMatchObject({ phase: "waiting", retryAt: time.now + 500, lostAt: time.now });
  });

  test("remembers since when it is lost, over several attempts", () => {
    const { connection } = build();
    connection.start();
    sockets[0]!.welcome();
    time.pass(1000);
    sockets[0]!.emit("close");
    time.pass(500);
    sockets[1]!.emit("error");
    expect(connection.status).toMatchObject({ phase: "waiting", lostAt: 1000 });
  });

  test("a socket that stays silent for two intervals is given up, one that answers pings is kept", () => {
    const { connection } = build();
    connection.start();
    sockets[0]!.welcome();
    time.pass(PING_INTERVAL_MS);
    expect(sockets[0]!.sent).toContain(PING);
    sockets[0]!.hear(PONG);
    time.pass(2 * PING_INTERVAL_MS);
    expect(connection.status.phase).toBe("online");
    time.pass(PING_INTERVAL_MS);
    expect(connection.status.phase).toBe("waiting");
    expect(sockets[0]!.closed).toBe(true);
  });

  test("what went silent was lost when it was last heard, not when that was noticed", () => {
    const { connection } = build();
    connection.start();
    sockets[0]!.welcome();
    time.pass(PING_INTERVAL_MS);
    sockets[0]!.hear(PONG);
    time.pass(3 * PING_INTERVAL_MS);
    expect(connection.status).toMatchObject({ phase: "waiting", lostAt: PING_INTERVAL_MS });
  });

  test("a page that is hidden, whose timers come a minute late, keeps a socket that answers", () => {
    const { connection } = build();
    connection.start();
    sockets[0]!.welcome();
    for (let minute = 0; minute < 5; minute += 1) {
      time.oversleep(60_000);
      sockets[0]!.hear(PONG);
    }
    expect(connection.status.phase).toBe("online");
    expect(sockets).toHaveLength(1);
  });

  test("a socket that never says welcome is given up too", () => {
    const { connection } = build();
    connection.start();
    sockets[0]!.emit("open");
    time.pass(10_000);
    expect(connection.status.phase).toBe("waiting");
  });

  test("what a dropped socket still says is not heard", () => {
    const { connection } = build();
    connection.start();
    sockets[0]!.welcome();
    connection.reconnect();
    sockets[0]!.emit("close");
    expect(connection.status.phase).toBe("connecting");
    sockets[1]!.welcome();
    expect(connection.status.phase).toBe("online");
  });

  test("a server of another protocol ends the attempts", () => {
    const { connection } = build();
    connection.start();
    sockets[0]!.welcome({ protocol: PROTOCOL_VERSION + 1 });
    time.pass(60_000);
    expect(connection.status.phase).toBe("outdated");
    expect(sockets).toHaveLength(1);
  });

  test("a command refused for coming too fast is kept and sent again after a pause", () => {
    const { connection, queue } = build();
    connection.start();
    sockets[0]!.welcome();
    connection.send(chat(1));
    sockets[0]!.hear({
      type: "refused",
      id: id(1),
      code: "rate_limited",
      message: "Too many messages at once.",
    });
    expect(queue.all()).toHaveLength(1);
    time.pass(2000);
    sockets[1]!.welcome();
    expect(commandsSent(sockets[1]!)).toEqual([id(1)]);
  });

  test("stops when the session ended, and keeps what waits", () => {
    const { connection, queue } = build();
    connection.start();
    connection.send(chat(1));
    sockets[0]!.welcome();
    sockets[0]!.hear({ type: "error", code: "signed_out", message: "You signed out." });
    time.pass(600_000);
    expect(connection.status.phase).toBe("signed-out");
    expect(sockets).toHaveLength(1);
    expect(queue.all()).toHaveLength(1);
  });

  test("a room whose interview was deleted is not asked for again", () => {
    const { connection } = build();
    connection.start();
    sockets[0]!.welcome();
    sockets[0]!.hear({ type: "error", code: "deleted", message: "This interview was deleted." });
    time.pass(600_000);
    connection.reconnect();
    expect(connection.status.phase).toBe("deleted");
    expect(sockets).toHaveLength(1);
  });

  test("frames that are not of the protocol are passed over", () => {
    const { connection } = build();
    connection.start();
    sockets[0]!.hear("{");
    sockets[0]!.hear({ type: "news" });
    sockets[0]!.welcome();
    expect(connection.status.phase).toBe("online");
  });

  test("stopped, it closes its socket and does not come back", () => {
    const { connection } = build();
    connection.start();
    sockets[0]!.welcome();
    connection.stop();
    sockets[0]!.emit("close");
    time.pass(60_000);
    expect(sockets).toHaveLength(1);
    expect(sockets[0]!.closed).toBe(true);
  });
});
