/** What Postgres does to a statement: null lets it through. */
export type Fault = (sql: string) => Response | null;

/** Stands before the Neon endpoint at `address`; every other address goes where it always went. */
export function disturbPostgres(address: string, fault: Fault): { restore(): void } {
  const real = globalThis.fetch;
  globalThis.fetch = (async (input: RequestInfo | URL, init?: RequestInit) => {
    const url = input instanceof Request ? input.url : String(input);
    const failure = url.startsWith(address) ? fault(String(init?.body ?? "")) : null;
    return failure ?? real(input, init);
  }) as typeof fetch;
  return {
    restore: () => {
      globalThis.fetch = real;
    },
  };
}

/** The database does not answer. */
export const away: Fault = () => new Response("no database", { status: 503 });

/** Neon's answer to a row that breaks a check. */
export const refusal = (): Response =>
  Response.json({ message: "value violates a check", code: "23514", severity: "ERROR" }, { status: 400 });
