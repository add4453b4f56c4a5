import { RoomResponse, SocketPair } from "./sockets.ts";

interface Machine {
  now(): number;
  newId(): string;
  setTimeout(run: () => void, ms: number): unknown;
  clearTimeout(timer: unknown): void;
}

/** Puts a machine of the test's in the place of Node's clock, timers and randomness, and adds what only workerd has. */
export async function withMachine<T>(machine: Machine, run: () => Promise<T>): Promise<T> {
  const replaced = {
    setTimeout: globalThis.setTimeout,
    clearTimeout: globalThis.clearTimeout,
    Response: globalThis.Response,
  };
  const { now } = Date;
  const { randomUUID } = crypto;
  Object.assign(globalThis, {
    setTimeout: machine.setTimeout,
    clearTimeout: machine.clearTimeout,
    Response: RoomResponse,
    WebSocketPair: SocketPair,
    WebSocketRequestResponsePair: class {
      readonly request: string;
      readonly response: string;
      constructor(request: string, response: string) {
        this.request = request;
        this.response = response;
      }
    },
  });
  Date.now = () => machine.now();
  crypto.randomUUID = () => machine.newId() as ReturnType<Crypto["randomUUID"]>;
  try {
    return await run();
  } finally {
    Object.assign(globalThis, replaced);
    Date.now = now;
    crypto.randomUUID = randomUUID;
  }
}
