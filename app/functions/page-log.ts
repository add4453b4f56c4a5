import { noting } from "../../domain/operate/noting.ts";
import { REQUEST_ID_HEADER } from "../../domain/operate/request-id.ts";
import { routeOf } from "../../domain/operate/route-of.ts";

/** The request under a new id of ours, which goes on to the Worker and from there to whatever it asks. */
export function identified(request: Request): Request {
  const headers = new Headers(request.headers);
  headers.set(REQUEST_ID_HEADER, crypto.randomUUID());
  return new Request(request, { headers });
}

type Answered = { request: Request; answer: Response; since: number; names: ReadonlySet<string> };

/** A line for each page and each of its data requests; the answer names the request, too. Files have none. */
export function logged({ request, answer, since, names }: Answered): Response {
  const requestId = request.headers.get(REQUEST_ID_HEADER) ?? "";
  if (answer.headers.get("cache-control")?.includes("immutable")) return answer;
  const response = new Response(answer.body, answer);
  response.headers.set(REQUEST_ID_HEADER, requestId);
  const { status } = answer;
  noting({ console, now: () => Date.now() }).note({
    event: "page",
    what: `${request.method} ${routeOf(new URL(request.url).pathname, names)}`,
    outcome: status >= 500 ? "failed" : status >= 400 ? "refused" : "ok",
    ms: Date.now() - since,
    request_id: requestId,
    figures: { status },
  });
  return response;
}

/** The names in the addresses of these routes. */
export const namesOf = (routes: Record<string, { path?: string } | undefined>): ReadonlySet<string> =>
  new Set(
    Object.values(routes)
      .flatMap((route) => route?.path?.split("/") ?? [])
      .filter((part) => !/^[:*]/.test(part)),
  );
