import type { InterviewerBrief } from "../../../ai/brief.ts";
import type { InterviewerReply, TurnChunk } from "../../../ai/interviewer.ts";
import type { Phase } from "../../../domain/room/event.ts";
import type { TaskKind } from "../../../domain/room/task.ts";
import type { Host, Life } from "../platform/host.ts";
import type { Calls } from "./calls.ts";
import type { Faults } from "./faults.ts";

const META = { model: "scripted", prompt_version: "1", tokens_used: 7, failed_over: false, hint_like: false };
/** Where it would go on, in turn; the room allows it or does not. */
const NEXT: Record<TaskKind, [Phase, Phase]> = {
  coding: ["code", "follow-up"],
  mcq: ["follow-up", "wrap-up"],
  scenario: ["follow-up", "wrap-up"],
  design: ["deep-dive", "operations"],
};
const WORDS = ["Well, ", "what ", "would ", "you ", "try?"];

/** A model that says the same few words each time, well or badly. */
export class Interviewer {
  readonly #host: Host;
  readonly #calls: Calls;
  readonly #faults: Faults;
  readonly #speaking = new Map<AbortSignal, Life>();
  #asked = 0;

  constructor(host: Host, calls: Calls, faults: Faults) {
    this.#host = host;
    this.#calls = calls;
    this.#faults = faults;
  }

  /** Turns that the room listens to and has not called off. */
  get speaking(): number {
    const heard = [...this.#speaking].filter(([signal, life]) => life.isAlive && !signal.aborted);
    return heard.length;
  }

  /** What ai/interviewer.ts promises: words, perhaps a new beginning, the whole reply; throws only when called off. */
  async *turn(
    { task }: InterviewerBrief,
    { signal }: { signal: AbortSignal },
  ): AsyncGenerator<TurnChunk, void, void> {
    this.#speaking.set(signal, this.#host.life);
    try {
      await this.#calls.pause(0, signal);
      this.#asked += 1;
      const fault = this.#faults.take("interviewer");
      const wordMs = fault === "slow" ? 2_000 : 60;
      await this.#calls.pause(fault === "hangs" ? 20_000 : 300, signal);
      if (fault !== null && fault !== "slow") {
        if (fault !== "hangs") yield { type: "delta", text: "Let me" };
        await this.#calls.pause(wordMs, signal);
        yield { type: "restarted" };
      }
      for (const word of WORDS) {
        yield { type: "delta", text: word };
        await this.#calls.pause(wordMs, signal);
      }
      const acts: InterviewerReply["acts"] = [{ act: "move_on", to: NEXT[task.kind][this.#asked % 2]! }];
      yield { type: "done", reply: { text: WORDS.join(""), meta: META, acts } };
    } finally {
      this.#speaking.delete(signal);
    }
  }
}
