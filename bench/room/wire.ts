import { type DeviceForm, PROTOCOL_VERSION, type ServerMessage } from "../../domain/room/protocol.ts";

type Listener = (data: string, at: number) => void;

/** A socket for measuring: hears frames with the moment they came, and does nothing else. */
export class Wire {
  readonly #socket: WebSocket;
  readonly #listeners = new Set<Listener>();

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener("message", ({ data }) => {
      const at = performance.now();
      for (const listener of this.#listeners) listener(String(data), at);
    });
  }

  static async open(url: string): Promise<Wire> {
    const socket = new WebSocket(url);
    const wire = new Wire(socket);
    await new Promise<void>((resolve, reject) => {
      socket.addEventListener("open", () => resolve());
      socket.addEventListener("error", () => reject(new Error(`no socket to ${url}`)));
    });
    return wire;
  }

  send(data: string): void {
    this.#socket.send(data);
  }

  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** The first frame for which this holds, and when it came. */
  hears(test: (data: string) => boolean, withinMs = 20_000): Promise<{ data: string; at: number }> {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error("waited in vain for a frame")), withinMs);
      const stop = this.listen((data, at) => {
        if (!test(data)) return;
        stop();
        clearTimeout(late);
        resolve({ data, at });
      });
    });
  }

  /** Sends, and tells how long the answer took. */
  async time(data: string, test: (data: string) => boolean): Promise<number> {
    const answer = this.hears(test);
    const began = performance.now();
    this.send(data);
    return (await answer).at - began;
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#socket.addEventListener("close", resolve));
    this.#socket.close();
    await closed;
  }
}

export type Welcome = Extract<ServerMessage, { type: "welcome" }>;

export const isWelcome = (data: string) => data.startsWith('{"type":"welcome"');
export const isAck = (data: string) => data.startsWith('{"type":"ack"');
export const isEvent = (type: string) => (data: string) =>
  data.startsWith('{"type":"event"') && data.includes(`"type":"${type}"`);

export const hello = (deviceId: string, afterSeq = 0, form: DeviceForm = "computer") =>
  JSON.stringify({ type: "hello", protocol: PROTOCOL_VERSION, deviceId, form, afterSeq });
export const command = (type: string, fields: object = {}) =>
  JSON.stringify({ type, id: crypto.randomUUID(), ...fields });

/** Starts the interview, and waits until the first question is open and the interviewer has greeted. */
export async function begin(wire: Wire): Promise<void> {
  const greeted = wire.hears(isEvent("interviewer.replied"));
  wire.send(command("start"));
  await greeted;
}
