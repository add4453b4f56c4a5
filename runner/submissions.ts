import { createHash } from "node:crypto";
import type { JudgeEvent, JudgeRequest, JudgeResponse } from "../domain/judge/verdict.ts";
import type { Pool } from "./pool.ts";

export type Watched = {
  /** Everything that happened so far, then everything that happens, up to `done` or `failed`. */
  watch(onEvent: (event: JudgeEvent) => void): void;
  response: Promise<JudgeResponse>;
  /** This client has gone. When the last one has, the run is stopped. */
  leave(): void;
};

export type Joined = { ok: true; watched: Watched } | { ok: false; reason: "mismatch" | "full" };

export type Submissions = { join(request: JudgeRequest, body: string, pool: Pool): Joined };

/** Verdicts of the last minutes, for a client that lost its connection; what they take is bounded. */
const KEPT_CHARACTERS = 32 * 1024 * 1024;
const KEPT_MS = 10 * 60 * 1000;

/** Judges each submission_id once: a repeat joins the run under way or gets the verdict it missed. */
export function createSubmissions(now: () => number = Date.now): Submissions {
  const entries = new Map<string, Entry>();
  return {
    join(request, body, pool) {
      sweep(entries, now());
      const digest = createHash("sha256").update(body).digest("hex");
      const known = entries.get(request.submission_id);
      if (known && known.digest !== digest) return { ok: false, reason: "mismatch" };
      if (known) return { ok: true, watched: known.join() };
      const entry = Entry.start(request, digest, pool, now() + KEPT_MS, () =>
        entries.delete(request.submission_id),
      );
      if (!entry) return { ok: false, reason: "full" };
      entries.set(request.submission_id, entry);
      return { ok: true, watched: entry.join() };
    },
  };
}

class Entry {
  readonly digest: string;
  readonly until: number;
  isDone = false;
  /** Of the verdict, once it is there. */
  characters = 0;
  private events: JudgeEvent[] = [];
  private readonly listeners = new Set<(event: JudgeEvent) => void>();
  private readonly stop = new AbortController();
  private response!: Promise<JudgeResponse>;
  private watchers = 0;

  private constructor(digest: string, until: number) {
    this.digest = digest;
    this.until = until;
  }

  /** Undefined when the pool has no place. A run that failed or was given up is forgotten, so that it can be repeated. */
  static start(
    request: JudgeRequest,
    digest: string,
    pool: Pool,
    until: number,
    forget: () => void,
  ): Entry | undefined {
    const entry = new Entry(digest, until);
    const { signal } = entry.stop;
    const judged = pool.submit(request, { signal, onEvent: (event) => entry.tell(event) });
    if (!judged) return undefined;
    entry.response = judged.then(
      (response) => {
        if (signal.aborted) forget();
        entry.isDone = true;
        entry.tell({ type: "done", response });
        setImmediate(() => entry.keepOnlyVerdict()); // the verdict leaves first
        return response;
      },
      (error: unknown) => {
        forget();
        entry.tell({
          type: "failed",
          error: { code: "RUNNER_FAILED", message: "The code could not be run just now." },
        });
        throw error;
      },
    );
    entry.response.catch(() => {}); // each watcher sees it for itself
    return entry;
  }

  join(): Watched {
    this.watchers++;
    let listener: ((event: JudgeEvent) => void) | undefined;
    let isHere = true;
    return {
      watch: (onEvent) => {
        for (const event of this.events) onEvent(event);
        listener = onEvent;
        this.listeners.add(onEvent);
      },
      response: this.response,
      leave: () => {
        if (listener) this.listeners.delete(listener);
        if (!isHere) return;
        isHere = false;
        this.watchers--;
        if (this.watchers === 0 && !this.isDone) this.stop.abort(new Error("the client left"));
      },
    };
  }

  private keepOnlyVerdict(): void {
    this.events = this.events.slice(-1);
    this.characters = JSON.stringify(this.events).length;
  }

  private tell(event: JudgeEvent): void {
    this.events.push(event);
    for (const listener of this.listeners) listener(event);
  }
}

function sweep(entries: Map<string, Entry>, now: number): void {
  let characters = 0;
  for (const entry of entries.values()) characters += entry.characters;
  for (const [id, entry] of entries) {
    if (!entry.isDone || (entry.until > now && characters <= KEPT_CHARACTERS)) continue;
    characters -= entry.characters;
    entries.delete(id);
  }
}
