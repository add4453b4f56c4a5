import { DurableObject } from "cloudflare:workers";
import { MAX_BODY_BYTES, READY_PATH } from "../../domain/judge/protocol.ts";
import { instanceOf } from "./instance.ts";

type Env = {
  RUNNERS: DurableObjectNamespace<RunnerContainer>;
  /** Shared with the app; two, separated by a comma, while one replaces the other. */
  RUNNER_KEY: string;
  INSTANCES: string;
};

const PORT = 8790;
const START_MS = 30_000;
const IDLE_MS = 15 * 60 * 1000;

/** Hands each request to one of the containers, a repeated one to the same: its verdict is remembered there. */
export default {
  async fetch(request, env) {
    if (Number(request.headers.get("content-length") ?? 0) > MAX_BODY_BYTES) return refusal(413, "TOO_LARGE");
    const body = await request.arrayBuffer();
    const name = await instanceOf(body, Number(env.INSTANCES) || 1);
    const forwarded = new Request(request.url, {
      method: request.method,
      headers: request.headers,
      signal: request.signal,
      ...(body.byteLength > 0 ? { body } : {}),
    });
    return await env.RUNNERS.getByName(name).fetch(forwarded);
  },
} satisfies ExportedHandler<Env>;

/** One container without a way out to the internet, started by its first request. */
export class RunnerContainer extends DurableObject<Env> {
  override async fetch(request: Request): Promise<Response> {
    const { container } = this.ctx;
    if (!container) return refusal(503, "RUNNER_FAILED");
    if (!container.running) {
      container.start({ enableInternet: false, env: { RUNNER_KEY: this.env.RUNNER_KEY } });
      await container.setInactivityTimeout(IDLE_MS);
    }
    const port = container.getTcpPort(PORT);
    if (!(await listens(port))) return refusal(503, "STARTING");
    return await port.fetch(request);
  }
}

/** Anything it answers will do: requests that come during the self-test wait for it inside. */
async function listens(port: Fetcher): Promise<boolean> {
  for (const deadline = Date.now() + START_MS; Date.now() < deadline; ) {
    try {
      await port.fetch(`http://runner${READY_PATH}`);
      return true;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  return false;
}

function refusal(status: number, code: string): Response {
  const message = status === 413 ? "The body is larger than 8 MB." : "The code could not be run just now.";
  return Response.json({ error: { code, message } }, { status });
}
