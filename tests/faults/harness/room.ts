import { once } from "node:events";
import type { TabStore } from "../../../app/tab-store.ts";
import type { InterviewConfig } from "../../../domain/interview.ts";
import type { QuestionType } from "../../../domain/question.ts";
import type { LoggedEvent } from "../../../domain/room/log.ts";
import type { Transcript } from "../../../domain/room/transcript.ts";
import type { Db } from "../../../drizzle/client.ts";
import { config } from "../../../drizzle/queries/fixtures.ts";
import { createInterview } from "../../../drizzle/queries/interviews.ts";
import { ROOM_TEST_TOPIC } from "../../live/question-bundle.ts";
import { Device } from "./device.ts";
import { eventually } from "./eventually.ts";
import type { Server } from "./server.ts";

export type NewRoom = Partial<Pick<InterviewConfig, "num_questions" | "time_limit_min">> & {
  type?: QuestionType;
};

/** One interview, as the test sees it through the Worker that happens to run. */
export class Room {
  readonly id: string;
  readonly userId: string;
  readonly #server: Server;
  readonly #devices: Device[] = [];
  #aheadMs = 0;

  private constructor(server: Server, id: string, userId: string) {
    this.#server = server;
    this.id = id;
    this.userId = userId;
  }

  static async create(server: Server, db: Db, userId: string, given: NewRoom): Promise<Room> {
    const { type = "DSA", ...over } = given;
    const id = await createInterview(db, userId, {
      type,
      difficulty: "EASY",
      config: config({ topics: type === "DSA" ? [ROOM_TEST_TOPIC] : [], language: "javascript", ...over }),
    });
    return new Room(server, id, userId);
  }

  /** Another tab of the candidate's; not yet connected. */
  device(over: { session?: string; kept?: TabStore; cookies?: string } = {}): Device {
    const name = `device-${this.#devices.length}-${this.id.slice(0, 8)}`;
    const { cookies } = over;
    const open = cookies ? () => this.knock(cookies) : () => this.#open(over.session);
    const device = new Device(name, open, over.kept);
    this.#devices.push(device);
    return device;
  }

  /** A bare socket, open and with nothing said on it. */
  async socket(): Promise<WebSocket> {
    const socket = this.#open();
    await once(socket, "open");
    return socket;
  }

  /** A socket through the Worker's own door, as a browser with these cookies opens it. */
  knock(cookies: string): WebSocket {
    const { url } = this.#server;
    const address = `${url.replace("http", "ws")}/api/interviews/${this.id}/socket`;
    return new WebSocket(address, { headers: { cookie: cookies, origin: url } } as never);
  }

  /** The cookie with a ticket to this room, as a page asks for it; null where there is none to be had. */
  async ticket(cookies: string): Promise<string | null> {
    const { url } = this.#server;
    const answer = await fetch(`${url}/api/interviews/${this.id}/ticket`, {
      method: "POST",
      headers: { cookie: cookies, origin: url },
    });
    return answer.headers.getSetCookie()[0]?.split(";")[0] ?? null;
  }

  get devices(): readonly Device[] {
    return this.#devices;
  }

  events(): Promise<LoggedEvent[]> {
    return this.probe("events");
  }

  health(): Promise<{ seq: number; devices: number; waiting: number; parked: number }> {
    return this.probe("health");
  }

  /** How much is left to be done for the world outside. */
  pending(): Promise<number> {
    return this.probe("pending");
  }

  transcript(): Promise<Transcript | null> {
    return this.probe("transcript");
  }

  /** Waits until nothing is left to be done for the world outside. */
  async drained(withinMs?: number): Promise<void> {
    await eventually(async () => (await this.pending()) === 0, "an empty outbox", withinMs);
  }

  /** Lets so much more time pass in this instance of the room, and rings its alarm. */
  async pass(ms: number): Promise<void> {
    this.#aheadMs += ms;
    await this.probe("setAhead", this.#aheadMs);
    await this.probe("ring");
  }

  #open(session = "session"): WebSocket {
    const query = new URLSearchParams({ user: this.userId, session });
    return new WebSocket(`${this.#server.url.replace("http", "ws")}/probe/${this.id}/socket?${query}`);
  }

  async probe<T>(method: string, ...args: unknown[]): Promise<T> {
    const response = await fetch(`${this.#server.url}/probe/${this.id}/${method}`, {
      method: "POST",
      body: JSON.stringify(args),
    });
    if (!response.ok) throw new Error(`${method}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  }
}
