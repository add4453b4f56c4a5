import { InterviewRoom as Room } from "../../../durable-objects/interview-room.ts";
import { app } from "../../../worker/app.ts";
import type { Env } from "../../../worker/env.ts";

/** The product's room, with a clock to set, an alarm to ring and files to break; a new instance is whole again. */
export class InterviewRoom extends Room {
  readonly #files: { broken: boolean };

  constructor(ctx: DurableObjectState, env: Env) {
    const files = { broken: false };
    super(ctx, { ...env, FILES: breakable(env.FILES, files) });
    this.#files = files;
  }

  breakFiles(broken: boolean): void {
    this.#files.broken = broken;
  }

  setAhead(ms: number): void {
    this.now = () => Date.now() + ms;
  }

  ring(): Promise<void> {
    return this.alarm();
  }

  /** Effects of every kind that are not done. */
  pending(): number {
    return this.ctx.storage.sql.exec<{ count: number }>("SELECT COUNT(*) AS count FROM outbox").one().count;
  }

  /** The clients' ids of the commands in the log, in its order. */
  commandIds(): string[] {
    return this.ctx.storage.sql
      .exec<{ command_id: string }>("SELECT command_id FROM events WHERE command_id IS NOT NULL ORDER BY seq")
      .toArray()
      .map((row) => row.command_id);
  }

  bytes(): number {
    return this.ctx.storage.sql.databaseSize;
  }
}

function breakable(files: R2Bucket, state: { broken: boolean }): R2Bucket {
  return new Proxy(files, {
    get(target, name) {
      if (state.broken) throw new Error("the file store is broken");
      const value = Reflect.get(target, name) as unknown;
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}

export { QuestionJob } from "../../../durable-objects/question-job/question-job.ts";

type Probed = keyof Pick<
  InterviewRoom,
  "setAhead" | "ring" | "breakFiles" | "commandIds" | "bytes" | "events" | "health" | "pending"
>;

/** The product's Worker; under /probe/<interview> its room is reached without a session, for the test alone. */
export default {
  async fetch(request: Request, env: Env, ctx: ExecutionContext): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    const [, place, interviewId = "", method] = pathname.split("/");
    if (place !== "probe") return app.fetch(request, env, ctx);
    const stub = env.ROOM.get(env.ROOM.idFromName(interviewId));
    if (method === "socket") {
      const headers = new Headers(request.headers);
      headers.set("x-interview-id", interviewId);
      headers.set("x-user-id", searchParams.get("user") ?? "");
      headers.set("x-session-id", searchParams.get("session") ?? "session");
      headers.set("x-session-ends-at", "Infinity");
      return stub.fetch(new Request(request, { headers }));
    }
    if (method === "transcript") {
      const file = await env.FILES.get(`transcripts/${interviewId}.json`);
      return Response.json(file && (await file.json()));
    }
    const room = stub as unknown as Record<Probed, (...args: unknown[]) => Promise<unknown>>;
    const args = (await request.json()) as unknown[];
    return Response.json((await room[method as Probed](...args)) ?? null);
  },
};
