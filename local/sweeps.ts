/** What the cloud's clock asks every ten minutes; a machine that somebody tries things on need not wait as long. */
const EVERY_MS = 5 * 60_000;

/** Has the Worker sweep at once and then now and then, as `[triggers]` in wrangler.toml do in the cloud: its end. */
export function startSweeps(sweep: () => Promise<unknown>): () => void {
  let isSweeping = false;
  const turn = async () => {
    if (isSweeping) return;
    isSweeping = true;
    try {
      await sweep();
    } catch {
      // The Worker has logged why; the next sweep goes on.
    } finally {
      isSweeping = false;
    }
  };
  const timer = setInterval(turn, EVERY_MS);
  // What was left while the app was off, and so that health does not call a sweep of yesterday the last one.
  void turn();
  return () => clearInterval(timer);
}
