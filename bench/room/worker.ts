import probed, { InterviewRoom as Room } from "../../tests/faults/harness/worker.ts";
import type { Env } from "../../worker/env.ts";
import type { Floor } from "./floor-worker.ts";

export { QuestionJob } from "../../durable-objects/question-job/question-job.ts";
export { Floor } from "./floor-worker.ts";
export { MeteredRoom } from "./metered-room.ts";

type Writing = { roundId: string; language: string; rev: number; length: number };

/** The product's room, which may be filled and reset, and notes how late it is woken. */
export class InterviewRoom extends Room {
  readonly #late: number[] = [];

  override alarm(invocation?: AlarmInvocationInfo): Promise<void> {
    if (invocation) this.#late.push(Date.now() - invocation.scheduledTime);
    return super.alarm();
  }

  lateness(): number[] {
    return this.#late;
  }

  /** So many edits of the writer's, as its frames; no time passes for anybody but for who counts frames against a flood. */
  fill(count: number, { length, rev, ...writing }: Writing): void {
    const socket = this.ctx.getWebSockets()[0]!;
    const began = Date.now();
    for (let done = 0; done < count; done++) {
      this.now = () => began + done * 100;
      const changes = done === 0 ? [[0, "x"], length] : [[1, "x"], length];
      const edit = { type: "code.edit", id: crypto.randomUUID(), ...writing, baseRev: rev + done };
      this.webSocketMessage(
        socket,
        JSON.stringify({ ...edit, changes: changes.filter((part) => part !== 0) }),
      );
    }
    this.now = () => Date.now();
  }

  /** As a deploy does: the next visit finds a new instance. */
  reset(): void {
    this.ctx.abort("reset");
  }
}

export default {
  async fetch(request: Request, env: Env & { FLOOR: DurableObjectNamespace<Floor> }, ctx: ExecutionContext) {
    const [, place, name = "", method] = new URL(request.url).pathname.split("/");
    if (place !== "floor") return probed.fetch(request, env, ctx);
    const stub = env.FLOOR.get(env.FLOOR.idFromName(name));
    if (method !== "reset") return stub.fetch(request);
    await stub.reset().catch(() => {});
    return new Response();
  },
};
