import { DurableObject } from "cloudflare:workers";

const FRAME_CHARS = 64 * 1024;
type FloorEnv = { OPENAI_BASE_URL: string; INTERVIEWER_MODEL: string };

/**
 * The least that an object with a hibernating socket can do, by the mode its socket was opened with:
 * `echo` answers; `row` inserts one row and broadcasts; `replay` seeds rows and sends them in large frames; `tokens`
 * asks the model and passes its stream on as it comes; `alarm` is woken in so many milliseconds, and tells how late.
 */
export class Floor extends DurableObject<FloorEnv> {
  constructor(ctx: DurableObjectState, env: FloorEnv) {
    super(ctx, env);
    ctx.storage.sql.exec("CREATE TABLE IF NOT EXISTS rows (id INTEGER PRIMARY KEY, body TEXT NOT NULL)");
  }

  override fetch(request: Request): Response {
    const [client, server] = Object.values(new WebSocketPair()) as [WebSocket, WebSocket];
    this.ctx.acceptWebSocket(server, [new URL(request.url).searchParams.get("mode") ?? "echo"]);
    return new Response(null, { status: 101, webSocket: client });
  }

  override async webSocketMessage(socket: WebSocket, data: string): Promise<void> {
    switch (this.ctx.getTags(socket)[0]) {
      case "row":
        this.ctx.storage.sql.exec("INSERT INTO rows (body) VALUES (?)", data);
        for (const each of this.ctx.getWebSockets()) each.send(data);
        return;
      case "replay":
        return this.#replay(socket, data);
      case "tokens":
        return this.#tokens(socket);
      case "alarm":
        return this.ctx.storage.setAlarm(Date.now() + Number(data));
      default:
        socket.send(data);
    }
  }

  override alarm({ scheduledTime }: AlarmInvocationInfo): void {
    for (const each of this.ctx.getWebSockets()) each.send(String(Date.now() - scheduledTime));
  }

  override webSocketClose(socket: WebSocket): void {
    socket.close(1000);
  }

  /** As a deploy does. */
  reset(): void {
    this.ctx.abort("reset");
  }

  /** `{"seed":[rows…]}` stores; `{"last":n}` sends the last n rows. */
  #replay(socket: WebSocket, data: string): void {
    const { sql } = this.ctx.storage;
    const { seed, last } = JSON.parse(data) as { seed?: string[]; last: number };
    for (const body of seed ?? []) sql.exec("INSERT INTO rows (body) VALUES (?)", body);
    if (seed) {
      socket.send("done");
      return;
    }
    const from = "SELECT MAX(id) AS at FROM rows";
    const newest = sql.exec<{ at: number | null }>(from).one().at ?? 0;
    let frame = "";
    for (const { body } of sql.exec<{ body: string }>("SELECT body FROM rows WHERE id > ?", newest - last)) {
      frame += body;
      if (frame.length < FRAME_CHARS) continue;
      socket.send(frame);
      frame = "";
    }
    if (frame) socket.send(frame);
    socket.send("done");
  }

  async #tokens(socket: WebSocket): Promise<void> {
    const { body } = await fetch(`${this.env.OPENAI_BASE_URL}/chat/completions`, {
      method: "POST",
      body: JSON.stringify({ model: this.env.INTERVIEWER_MODEL, stream: true, messages: [] }),
    });
    const chunks = body!.pipeThrough(new TextDecoderStream()).getReader();
    for (let next = await chunks.read(); !next.done; next = await chunks.read()) socket.send(next.value);
    socket.send("done");
  }
}
