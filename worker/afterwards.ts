import { waitUntil } from "cloudflare:workers";

/** Lets work go on once the answer is given; the client does not depend on it. `event` names it in the log should it fail. */
export function afterwards(event: string, work: Promise<unknown>): void {
  const logged = work.catch((error: unknown) => {
    console.error(JSON.stringify({ event, cause: error instanceof Error ? error.message : String(error) }));
  });
  waitUntil(logged);
}
