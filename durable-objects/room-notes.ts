import type { Note } from "../domain/operate/measured.ts";
import { type Noting, noting } from "../domain/operate/noting.ts";
import { REQUEST_ID_HEADER } from "../domain/operate/request-id.ts";
import type { Effect } from "../domain/room/effect.ts";
import type { ClientCommand } from "../domain/room/protocol.ts";
import type { RoomEnv } from "./env.ts";
import type { Committed } from "./ledger.ts";
import type { OutboxEntry } from "./outbox.ts";

interface RoomNotesDeps {
  ctx: DurableObjectState;
  env: Pick<RoomEnv, "METRICS">;
  now(): number;
  interviewId(): string | undefined;
}

/** What a room notes of itself. Each line names the interview and the request that it belongs to. */
export class RoomNotes {
  readonly #deps: RoomNotesDeps;
  readonly #noting: Noting;

  constructor(deps: RoomNotesDeps) {
    this.#deps = deps;
    this.#noting = noting({ console, metrics: deps.env.METRICS, now: () => Date.now() });
  }

  note(note: Note): void {
    this.#noting.note({ ...note, ids: { interview_id: this.#deps.interviewId(), ...note.ids } });
  }

  warn(event: string, fields: { request_id?: string; cause: string[] }): void {
    this.#noting.log("warn", event, { interview_id: this.#deps.interviewId(), ...fields });
  }

  /** Somebody came to the door. */
  knocked(request: Request, status: number): void {
    const request_id = request.headers.get(REQUEST_ID_HEADER);
    this.#noting.log("info", "door", { interview_id: this.#deps.interviewId(), request_id, status });
  }

  /** A command was answered. Its time ends when it is kept: until then no answer leaves the room, and no clock here moves. */
  answered({ type, id }: ClientCommand, result: Committed, since: number): void {
    if (type === "code.edit") return;
    const { ctx, now } = this.#deps;
    const kept = ctx.storage.sync().then(() => {
      const told = { what: type, ms: now() - since, request_id: id };
      if (result.ok) this.note({ event: "command", outcome: "ok", ...told });
      else this.note({ event: "command", outcome: "refused", cause: result.code, ...told });
    });
    ctx.waitUntil(kept);
  }

  /** An effect was tried. One that failed is tried again. */
  tried(entry: OutboxEntry, since: number, outcome: "ok" | "failed", cause?: string[]): void {
    this.note({
      event: "effect",
      what: entry.effect.do,
      outcome,
      ms: this.#deps.now() - since,
      request_id: entry.requestId,
      figures: { waited_ms: since - entry.createdAt, tries: entry.attempts + 1 },
      ids: idsOf(entry.effect),
      cause,
      level: "warn",
    });
  }
}

const NAMES = { turnId: "turn_id", runId: "run_id", roundId: "round_id", messageId: "message_id" };

const idsOf = (effect: Effect): Record<string, string> =>
  Object.fromEntries(
    Object.entries(effect).flatMap(([field, value]) =>
      field in NAMES && typeof value === "string" ? [[NAMES[field as keyof typeof NAMES], value]] : [],
    ),
  );
