import type { RoomEvent } from "../../domain/room/event.ts";

/** The rules of the clock once more, from the words of the design and from nothing but the log. */
export class NaiveClock {
  startedAt: number | null = null;
  endedAt: number | null = null;
  status: "CREATED" | "IN_PROGRESS" | "PAUSED" | "INTERRUPTED" | "OVER" = "CREATED";
  readonly rounds: { from: number; durationSec: number | null }[] = [];
  #isDesign = false;
  /** After so many questions it is over. */
  #planned = 0;
  /** Stretches of time that count; the last one has no end while the clock runs. */
  readonly #stretches: { from: number; to: number | null }[] = [];

  tell(event: RoomEvent): void {
    switch (event.type) {
      case "interview.created":
        this.#isDesign = event.interviewType === "SYSTEM_DESIGN";
        this.#planned = event.config.num_questions;
        return;
      case "interview.started":
        this.startedAt = event.at;
        this.status = "IN_PROGRESS";
        this.#run(event.at);
        return;
      case "interview.paused":
        this.status = "PAUSED";
        if (this.#isDesign) this.#stand(event.at);
        return;
      case "interview.interrupted": {
        this.status = "INTERRUPTED";
        this.#stand(event.since ?? event.at);
        const open = this.rounds.at(-1);
        // A question that came before that was noticed has cost no time yet.
        if (open?.durationSec === null) open.from = Math.min(open.from, this.elapsed(event.at));
        return;
      }
      case "interview.resumed":
      case "interview.returned":
        this.status = "IN_PROGRESS";
        this.#run(event.at);
        return;
      case "round.opened":
        this.rounds.push({ from: this.elapsed(event.at), durationSec: null });
        return;
      case "round.finished":
      case "round.skipped":
        this.#closeRound(event.at);
        if (this.rounds.length === this.#planned) this.#end(event.at);
        return;
      case "question.exhausted":
      case "interview.ended":
        this.#end(event.at);
        return;
      default:
        return;
    }
  }

  elapsed(now: number): number {
    return this.#stretches.reduce((sum, { from, to }) => sum + Math.max(0, (to ?? now) - from), 0);
  }

  /** What counted between two moments. */
  counted(from: number, to: number): number {
    return this.#stretches.reduce(
      (sum, stretch) => sum + Math.max(0, Math.min(stretch.to ?? to, to) - Math.max(stretch.from, from)),
      0,
    );
  }

  get isRunning(): boolean {
    return this.#stretches.at(-1)?.to === null;
  }

  /** When the running clock reaches `limitMs`; null while it stands. */
  reaches(limitMs: number): number | null {
    const last = this.#stretches.at(-1);
    return last?.to === null ? last.from + limitMs - this.elapsed(last.from) : null;
  }

  get totalSec(): number | null {
    return this.startedAt === null || this.endedAt === null
      ? null
      : Math.round(this.elapsed(this.endedAt) / 1000);
  }

  #run(at: number): void {
    if (!this.isRunning) this.#stretches.push({ from: at, to: null });
  }

  #stand(at: number): void {
    const last = this.#stretches.at(-1);
    if (last?.to === null) last.to = at;
  }

  #closeRound(at: number): void {
    const open = this.rounds.at(-1);
    if (open?.durationSec !== null) return;
    // A clock that was set back makes no time negative.
    open.durationSec = Math.max(0, Math.round((this.elapsed(at) - open.from) / 1000));
  }

  #end(at: number): void {
    this.#closeRound(at);
    this.#stand(at);
    this.endedAt = at;
    this.status = "OVER";
  }
}
