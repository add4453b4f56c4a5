import { runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import type { RoomEvent } from "../../domain/room/event.ts";
import {
  type ClientCommand,
  type ClientMessage,
  PROTOCOL_VERSION,
  type ServerMessage,
} from "../../domain/room/protocol.ts";
import type { Topic } from "../../domain/topics.ts";
import { connect } from "../../drizzle/client.ts";
import { goLive } from "../../drizzle/queries/fixtures.ts";
import { createInterview } from "../../drizzle/queries/interviews.ts";
import { upsertUser } from "../../drizzle/queries/users.ts";
import type { InterviewRoom } from "../../durable-objects/interview-room.ts";
import { DESIGNS } from "./design-bundles.ts";
import { bundle, ROOM_TEST_TOPIC } from "./question-bundle.ts";
import { ScriptedInterviewer } from "./scripted-model.ts";

type Command = ClientCommand;
type WithoutId<C> = C extends Command ? Omit<C, "id"> : never;

/** One tab of the candidate's: what it sent, and all it received, in order. */
export class Tab {
  readonly received: ServerMessage[] = [];
  readonly #socket: WebSocket;
  #isClosed = false;

  constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener("message", (message) => {
      this.received.push(JSON.parse(message.data as string) as ServerMessage);
    });
    socket.addEventListener("close", () => {
      this.#isClosed = true;
    });
    socket.accept();
  }

  async closed(): Promise<void> {
    for (let tries = 0; tries < 2000 && !this.#isClosed; tries++)
      await new Promise((resolve) => setTimeout(resolve, 5));
    if (!this.#isClosed) throw new Error("the socket stayed open");
  }

  hello(afterSeq = 0, over: Partial<Extract<ClientMessage, { type: "hello" }>> = {}): void {
    this.raw(
      JSON.stringify({
        type: "hello",
        protocol: PROTOCOL_VERSION,
        deviceId: "device-one",
        afterSeq,
        ...over,
      }),
    );
  }

  /** Sends a command and waits for the room's answer to it. */
  async send(command: WithoutId<Command>, id: string = crypto.randomUUID()): Promise<ServerMessage> {
    const already = this.received.length;
    this.raw(JSON.stringify({ ...command, id }));
    return this.until((m) => (m.type === "ack" || m.type === "refused") && m.id === id, already);
  }

  raw(frame: string | Uint8Array): void {
    this.#socket.send(frame);
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  async until<T extends ServerMessage>(test: (message: ServerMessage) => boolean, from = 0): Promise<T> {
    for (let tries = 0; tries < 1000; tries++) {
      const found = this.received.slice(from).find(test);
      if (found) return found as T;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    throw new Error(`nothing came; received: ${JSON.stringify(this.received).slice(0, 4000)}`);
  }

  async event<T extends RoomEvent["type"]>(type: T, from = 0): Promise<Extract<RoomEvent, { type: T }>> {
    const message = await this.until<Extract<ServerMessage, { type: "event" }>>(
      (m) => m.type === "event" && m.event.type === type,
      from,
    );
    return message.event as Extract<RoomEvent, { type: T }>;
  }

  async welcome(from = 0): Promise<Extract<ServerMessage, { type: "welcome" }>> {
    return this.until((m) => m.type === "welcome", from);
  }

  get seqs(): number[] {
    return this.received.flatMap((message) => (message.type === "event" ? [message.seq] : []));
  }

  close(): void {
    this.#socket.close(1000, "bye");
  }
}

export type TestRoom = {
  id: string;
  userId: string;
  readonly stub: DurableObjectStub<InterviewRoom>;
  interviewer: ScriptedInterviewer;
  /** Comes to the door as this user, or as another; with a session that ends then. */
  knock(userId?: string, sessionEndsAt?: number): Promise<Response>;
  /** Opens a tab as this user, or as another. */
  open(userId?: string): Promise<Tab | Response>;
  tab(): Promise<Tab>;
  /** Puts script and clock back after an eviction. */
  equip(): Promise<void>;
  advance(ms: number): Promise<void>;
  /** Waits until the room has noticed. */
  until(test: (room: InterviewRoom) => boolean): Promise<void>;
};

/** A candidate, a question and an interview in Postgres, with the room at hand. */
export async function testRoom(
  over: { num_questions?: number; time_limit_min?: number | null; design?: boolean; topic?: Topic } = {},
): Promise<TestRoom> {
  const db = connect(env);
  const name = crypto.randomUUID();
  const userId = await upsertUser(db, {
    google_id: name,
    email: `${name}@example.com`,
    name: "Ada",
    avatar_url: null,
  });
  await goLive(db, bundle("first-of-room"));
  await goLive(db, bundle("second-of-room"));
  if (over.design) for (const design of DESIGNS) await goLive(db, design);
  const id = await createInterview(db, userId, {
    type: over.design ? "SYSTEM_DESIGN" : "DSA",
    difficulty: "EASY",
    config: {
      topics: over.design ? [] : [over.topic ?? ROOM_TEST_TOPIC],
      num_questions: over.num_questions ?? 2,
      time_limit_min: over.time_limit_min === undefined ? 30 : over.time_limit_min,
      adaptive: false,
      target_company: null,
      language: "javascript",
      time_zone: "UTC",
    },
  });
  // A stub of an object that died stays broken; each use takes a new one.
  const stub = () => env.ROOM.get(env.ROOM.idFromName(id));
  const interviewer = new ScriptedInterviewer();
  let ahead = 0;
  const equip = () =>
    runInDurableObject(stub(), (room) => {
      room.models = interviewer.models;
      room.now = () => Date.now() + ahead;
    });
  await equip();
  const knock = (asUser = userId, sessionEndsAt = Number.POSITIVE_INFINITY) =>
    stub().fetch("http://room/", {
      headers: {
        upgrade: "websocket",
        "x-interview-id": id,
        "x-user-id": asUser,
        "x-session-id": "session-one",
        "x-session-ends-at": String(sessionEndsAt),
      },
    });
  const open = async (asUser = userId) => {
    const response = await knock(asUser);
    return response.webSocket ? new Tab(response.webSocket) : response;
  };
  return {
    id,
    userId,
    get stub() {
      return stub();
    },
    interviewer,
    knock,
    open,
    equip,
    tab: async () => {
      const tab = await open();
      if (!(tab instanceof Tab)) throw new Error(`the room answered ${tab.status}`);
      return tab;
    },
    until: async (test) => {
      for (let tries = 0; tries < 1000; tries++) {
        if (await runInDurableObject(stub(), test)) return;
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      throw new Error("the room did not come to what the test waits for");
    },
    advance: async (ms) => {
      ahead += ms;
      await equip();
    },
  };
}

/** An interview with its first question open, and the interviewer's greeting said. */
export async function started(
  over: Parameters<typeof testRoom>[0] = {},
): Promise<{ room: TestRoom; tab: Tab }> {
  const room = await testRoom(over);
  const tab = await room.tab();
  tab.hello();
  await tab.welcome();
  await tab.send({ type: "start" });
  await tab.event("round.opened");
  await room.interviewer.finish("Hello. What would you ask first?");
  await tab.event("interviewer.replied");
  return { room, tab };
}

/** Waits until nothing is under way in the room. */
export const drained = (room: TestRoom) => runInDurableObject(room.stub, (instance) => instance.settled());

/** The object dies without a word, as in a crash or a deploy. */
export const killed = (room: TestRoom) =>
  runInDurableObject(room.stub, (_, state) => state.abort("killed by the test")).catch(() => undefined);
