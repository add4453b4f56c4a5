import { InterviewRoom as Room } from "../../../durable-objects/interview-room.ts";
import { app } from "../../../worker/app.ts";
import type { Env } from "../../../worker/env.ts";

/** The product's room, with a clock that a test may set ahead and an alarm that it may ring; a new instance has neither. */
export class InterviewRoom extends Room {
  setAhead(ms: number): void {
    this.now = () => Date.now() + ms;
  }

  ring(): void {
    this.alarm();
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

type Probed =
  | "setAhead"
  | "ring"
  | "commandIds"
  | "bytes"
  | "events"
  | "health"
  | "endSession"
  | "retryFeedback";

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
