/** A ticket lasts an hour: so there are always forty minutes left of one. */
const RENEW_MS = 20 * 60_000;
const RETRY_MS = 60_000;

type Deps = {
  /** Asks for a ticket, which the browser keeps out of the page's sight; false where there was none to be had. */
  ask: () => Promise<boolean>;
  setTimeout: (run: () => void, ms: number) => unknown;
  clearTimeout: (timer: never) => void;
};

/** Has a valid ticket to the room at hand, with which the page gets back in while the server can look nobody up. Returns the end of it. */
export function keepTicket({ ask, setTimeout, clearTimeout }: Deps): () => void {
  let timer: unknown = null;
  let stopped = false;
  const renew = async () => {
    const given = await ask().catch(() => false);
    if (!stopped) timer = setTimeout(renew, given ? RENEW_MS : RETRY_MS);
  };
  void renew();
  return () => {
    stopped = true;
    clearTimeout(timer as never);
  };
}
