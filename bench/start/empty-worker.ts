// node bench/start/empty-worker.ts: the least that serves a Worker locally; prints `ready` once it answers.
import { Miniflare } from "miniflare";

const script = 'export default { fetch: () => new Response("ok") }';
const miniflare = new Miniflare({ modules: true, script, cf: false });
await miniflare.ready;
process.stdout.write("ready\n");
process.on("SIGTERM", () => void miniflare.dispose().then(() => process.exit()));
