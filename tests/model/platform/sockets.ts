type Listener = (event: { data?: string; code?: number }) => void;

/** What carries frames between the two ends of a socket. */
export interface Wire {
  /** A frame of the room's; goes out with the turn that sent it, as does its close. */
  down(text: string): void;
  closeDown(): void;
  /** When the page at the other end was last heard by the room. */
  readonly heardAt: number;
  /** Whoever is at the other end is signed out. */
  signOut(): void;
  /** The process at the room's end died. */
  lose(): void;
}

/** The room's end of a socket: hibernatable, with an attachment and tags. */
export class ServerSocket {
  tags: string[] = [];
  wire: Wire | null = null;
  autoRespondedAt: Date | null = null;
  /** The room closed it, or its peer did. */
  isClosed = false;
  #attachment = "null";

  send(text: string): void {
    if (this.isClosed) throw new TypeError("Can't call WebSocket send() after close().");
    this.wire?.down(text);
  }

  close(_code?: number, _reason?: string): void {
    if (this.isClosed) return;
    this.isClosed = true;
    this.wire?.closeDown();
  }

  serializeAttachment(value: unknown): void {
    this.#attachment = JSON.stringify(value);
  }

  deserializeAttachment(): unknown {
    return JSON.parse(this.#attachment);
  }
}

/** What `new WebSocketPair()` makes: the client's end only names the server's. */
export class SocketPair {
  readonly 0: { server: ServerSocket };
  readonly 1: ServerSocket;

  constructor() {
    const server = new ServerSocket();
    this[0] = { server };
    this[1] = server;
  }
}

/** The browser's WebSocket, as far as the page uses it. */
export class BrowserSocket {
  readonly #listeners = new Map<string, Listener[]>();
  readonly #onSend: (text: string) => void;
  readonly #onClose: () => void;

  constructor(onSend: (text: string) => void, onClose: () => void) {
    this.#onSend = onSend;
    this.#onClose = onClose;
  }

  addEventListener(name: string, listener: Listener): void {
    this.#listeners.set(name, [...(this.#listeners.get(name) ?? []), listener]);
  }

  send(text: string): void {
    this.#onSend(text);
  }

  close(): void {
    this.#onClose();
  }

  emit(name: "open" | "message" | "close", event: { data?: string } = {}): void {
    for (const listener of this.#listeners.get(name) ?? []) listener(event);
  }
}

/** A Response that may carry a socket, which Node's own refuses. */
export class RoomResponse {
  readonly status: number;
  readonly webSocket: { server: ServerSocket } | null;
  readonly #body: string | null;

  constructor(body: string | null, init: { status?: number; webSocket?: { server: ServerSocket } } = {}) {
    this.#body = body;
    this.status = init.status ?? 200;
    this.webSocket = init.webSocket ?? null;
  }

  text(): Promise<string> {
    return Promise.resolve(this.#body ?? "");
  }
}
