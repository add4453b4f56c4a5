import type { Documents } from "./documents.ts";

const SPENT_ELSEWHERE = "spent_elsewhere";
/** Longer than this nobody waits for the figure. */
const PATIENCE_MS = 1500;

type Deps = {
  documents: Pick<Documents, "get" | "set">;
  /** Tokens a person may cost on one day (UTC). */
  limit: number;
  now(): number;
  /** What the person's other interviews have cost since then. */
  load(since: number): Promise<number>;
};

/** What a person may cost a configured model on one day. Read once a round and kept in the room: an outage changes nothing. */
export class UserBudget {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** True when this interview's tokens, with those of the day's other interviews, have reached the limit. */
  async isReached(roundId: string, spentHere: number): Promise<boolean> {
    return spentHere + (await this.#elsewhere(roundId)) >= this.#deps.limit;
  }

  async #elsewhere(roundId: string): Promise<number> {
    const { documents, now, load } = this.#deps;
    const kept = documents.get<{ roundId: string; tokens: number }>(SPENT_ELSEWHERE);
    if (kept?.roundId === roundId) return kept.tokens;
    const tokens = (await inTime(load(startOfDay(now())))) ?? kept?.tokens ?? 0;
    return documents.set(SPENT_ELSEWHERE, { roundId, tokens }).tokens;
  }
}

const startOfDay = (at: number): number => new Date(at).setUTCHours(0, 0, 0, 0);

/** Null when it fails or takes too long. */
async function inTime(figure: Promise<number>): Promise<number | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE_MS);
  });
  try {
    return await Promise.race([figure.catch(() => null), late]);
  } finally {
    clearTimeout(timer);
  }
}
