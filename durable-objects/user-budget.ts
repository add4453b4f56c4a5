import type { Documents } from "./documents.ts";
import { inTime } from "./in-time.ts";

const SPENT_ELSEWHERE = "spent_elsewhere";
/** Longer than this nobody waits for the figure. */
const PATIENCE_MS = 1500;
/** A person may have another interview open at the same time. */
const FRESH_MS = 3 * 60_000;

type Deps = {
  documents: Pick<Documents, "get" | "set">;
  /** Tokens a person may cost on one day (UTC). */
  limit: number;
  now(): number;
  /** What the person's other interviews have cost since then. */
  load(since: number): Promise<number>;
};

/** What a person may cost a configured model on one day. Read once a round, again every few minutes, and kept in the room: an outage goes on with what was last known. */
export class UserBudget {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** True when what this interview cost today, with the day's other interviews, has reached the limit. */
  async isReached(roundId: string, spentHere: (since: number) => number): Promise<boolean> {
    return spentHere(startOfDay(this.#deps.now())) + (await this.#elsewhere(roundId)) >= this.#deps.limit;
  }

  async #elsewhere(roundId: string): Promise<number> {
    const { documents, now, load } = this.#deps;
    const at = now();
    const kept = documents.get<{ roundId: string; tokens: number; at: number }>(SPENT_ELSEWHERE);
    if (kept?.roundId === roundId && at - kept.at < FRESH_MS) return kept.tokens;
    // A figure that comes too late for this turn is kept for the next one; none that failed is.
    const read = load(startOfDay(at)).then(
      (tokens) => documents.set(SPENT_ELSEWHERE, { roundId, tokens, at }).tokens,
    );
    const figure = await inTime(PATIENCE_MS, read);
    return figure.ok ? figure.value : (kept?.tokens ?? 0);
  }
}

const startOfDay = (at: number): number => new Date(at).setUTCHours(0, 0, 0, 0);
