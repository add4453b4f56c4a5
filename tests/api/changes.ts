import { env } from "cloudflare:test";
import * as v from "valibot";
import { vi } from "vitest";

const Statement = v.object({ query: v.string() });
const Asked = v.union([v.object({ queries: v.array(Statement) }), Statement]);
const Result = v.object({ rowCount: v.nullable(v.number()) });
const Answered = v.union([v.object({ results: v.array(Result) }), Result]);
const WRITES = /\b(insert\s+into|update\s+"|delete\s+from|truncate)/i;

/** `since`: what happened since that was last asked; `all`: from the beginning. */
export type Watch = { since(): string[]; all(): string[] };

/**
 * What leaves a trace from now on, told as it happens: statements that wrote rows, objects put or deleted, and rooms and
 * jobs that were spoken to. To be called once the network is connected; `vi.unstubAllGlobals` and `vi.restoreAllMocks` end it.
 */
export function watchChanges(): Watch {
  const changes: string[] = [];
  const outside = globalThis.fetch.bind(globalThis);
  vi.stubGlobal("fetch", async (input: RequestInfo, init?: RequestInit) => {
    const request = new Request(input, init);
    if (request.url !== env.NEON_FETCH_ENDPOINT) return outside(request);
    const text = await request.clone().text();
    const answer = await outside(request);
    changes.push(...writesIn(JSON.parse(text), await answer.clone().json()));
    return answer;
  });
  for (const method of ["put", "delete"] as const) {
    const real = env.FILES[method].bind(env.FILES) as (...given: unknown[]) => unknown;
    vi.spyOn(env.FILES, method).mockImplementation(((...given: unknown[]) => {
      changes.push(`object ${method}`);
      return real(...given);
    }) as never);
  }
  for (const kind of ["ROOM", "JOBS"] as const) {
    const real = env[kind].get.bind(env[kind]) as (id: DurableObjectId) => unknown;
    vi.spyOn(env[kind], "get").mockImplementation(((id: DurableObjectId) => {
      changes.push(`spoke to ${kind}`);
      return real(id);
    }) as never);
  }
  let told = 0;
  return {
    since: () => {
      const news = changes.slice(told);
      told = changes.length;
      return news;
    },
    all: () => changes,
  };
}

/** The statements that wrote at least one row. */
function writesIn(asked: unknown, answered: unknown): string[] {
  const statements = v.parse(Asked, asked);
  const results = v.safeParse(Answered, answered);
  // Refused by the database: nothing was written.
  if (!results.success) return [];
  const queries = "queries" in statements ? statements.queries : [statements];
  const counts = "results" in results.output ? results.output.results : [results.output];
  return queries
    .filter(({ query }, at) => WRITES.test(query) && (counts[at]?.rowCount ?? 0) > 0)
    .map(({ query }) => query.replace(/\s+/g, " ").slice(0, 120));
}
