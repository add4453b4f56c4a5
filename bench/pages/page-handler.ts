import path from "node:path";
import { pathToFileURL } from "node:url";

type Answer = { status: number; headers: [string, string][]; body: ArrayBuffer };
type Handler = (request: Request, env: object, context: object) => Promise<Response>;

/**
 * The built pages in this very process, with answers of the API that were given once, by `api`, and are then at hand: what is
 * left of an answer is what its page costs. The same engine as in workerd, where no clock runs while a page is being made.
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
  const known = new Map<string, Answer>();
  muteLines();
  const env = {
    API: {
      async fetch(input: Request | string, init?: RequestInit) {
        const request = new Request(input, init);
        const name = `${request.headers.get("cookie")} ${request.url}`;
        const answer = known.get(name) ?? (await kept(await api(request)));
        known.set(name, answer);
        return new Response(answer.body.slice(0), answer);
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

const kept = async (response: Response): Promise<Answer> => ({
  status: response.status,
  headers: [...response.headers].filter(([name]) => name === "content-type"),
  body: await response.arrayBuffer(),
});
