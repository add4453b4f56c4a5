/** What the cloud's clock asks every ten minutes; a machine that somebody tries things on need not wait as long. */
const EVERY_MS = 60_000;

/** Has the Worker sweep now and then, as `[triggers]` in wrangler.toml do in the cloud: its end. */
export function startSweeps(sweep: () => Promise<unknown>): () => void {
  let isSweeping = false;
  const timer = setInterval(async () => {
    if (isSweeping) return;
    isSweeping = true;
    try {
      await sweep();
    } catch {
      // The Worker has logged why; the next sweep goes on.
    } finally {
      isSweeping = false;
    }
  }, EVERY_MS);
  return () => clearInterval(timer);
}
