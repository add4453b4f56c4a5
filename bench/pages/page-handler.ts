import path from "node:path";
import { pathToFileURL } from "node:url";

type Handler = (request: Request, env: object, context: object) => Promise<Response>;

/**
 * The built pages in this very process, with answers of the API that were given once, by `api`, and are then at hand: what is
 * left of an answer is what its page costs. The same engine as in workerd, where no clock runs while a page is being made; the
 * answers are no `Response`, as Node makes and reads those in JavaScript and workerd does not.
 */
export async function pagesWithKnownAnswers(
  folder: string,
  api: (request: Request) => Promise<Response>,
): Promise<(request: Request) => Promise<Response>> {
  // A global of the platform that the adapter passes on and no page asks for.
  Object.assign(globalThis, { caches: {} });
  const built = (await import(pathToFileURL(path.join(folder, "index.js")).href)) as {
    default: { fetch: Handler };
  };
  const known = new Map<string, AtHand>();
  muteLines();
  const env = {
    API: {
      async fetch(address: string, init: RequestInit) {
        const answer = known.get(address) ?? (await kept(await api(new Request(address, init))));
        known.set(address, answer);
        return answer;
      },
    },
    ASSETS: { fetch: async () => new Response(null, { status: 404 }) },
  };
  const context = { waitUntil: () => {}, passThroughOnException: () => {} };
  return (request) => built.default.fetch(request, env, context);
}

/** The pages note each request in a line of its own. */
function muteLines(): void {
  const print = console.log;
  console.log = (...said: unknown[]) => {
    if (!String(said[0]).startsWith('{"level":"info"')) print(...said);
  };
}

type AtHand = Pick<Response, "ok" | "status" | "headers" | "json" | "text">;

async function kept(response: Response): Promise<AtHand> {
  const { ok, status, headers } = response;
  const body = await response.text();
  return { ok, status, headers, text: async () => body, json: async () => JSON.parse(body) };
}
