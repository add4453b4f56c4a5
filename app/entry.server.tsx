import type { EntryContext } from "@remix-run/cloudflare";
import { RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
// `react-dom/server` is the Node build under Vite's SSR; this entry has renderToReadableStream everywhere.
import { renderToReadableStream } from "react-dom/server.browser";
import { causesOf } from "../domain/operate/causes.ts";
import { logLine } from "../domain/operate/log-line.ts";
import { REQUEST_ID_HEADER } from "../domain/operate/request-id.ts";
import { inReadersLanguage } from "./language.server.ts";
import { NonceContext } from "./nonce.ts";

/** For whatever hands requests to this build: it is to be round all of an answer. */
export { inReadersLanguage };

export default function handleRequest(
  ...parts: [request: Request, status: number, headers: Headers, context: EntryContext]
): Promise<Response> {
  // Under `npm run dev` nothing else is round it.
  return inReadersLanguage(parts[0], () => render(...parts));
}

async function render(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
): Promise<Response> {
  const nonce = crypto.randomUUID();
  let answer = status;
  const body = await renderToReadableStream(
    <NonceContext.Provider value={nonce}>
      <RemixServer context={remixContext} url={request.url} nonce={nonce} />
    </NonceContext.Provider>,
    {
      nonce,
      signal: request.signal,
      onError(error: unknown) {
        told(error, request);
        answer = 500;
      },
    },
  );
  if (isbot(request.headers.get("user-agent") ?? "")) await body.allReady;
  headers.set("content-type", "text/html; charset=utf-8");
  headers.set("x-content-type-options", "nosniff");
  headers.set("referrer-policy", "strict-origin-when-cross-origin");
  headers.append("vary", "cookie, accept-language");
  if (!import.meta.env.DEV) headers.set("content-security-policy", policy(nonce));
  return new Response(body, { headers, status: answer });
}

/** Of loaders and actions. */
export function handleError(error: unknown, { request }: { request: Request }): void {
  if (!request.signal.aborted) told(error, request);
}

/** Under `npm run dev` with all that is known; in production without what an error may repeat of a person's words. */
function told(error: unknown, { headers }: Request): void {
  const request_id = headers.get(REQUEST_ID_HEADER);
  if (import.meta.env.DEV) console.error(error);
  else console.error(logLine("error", Date.now(), "page_failed", { request_id, cause: causesOf(error) }));
}

/** CodeMirror and the panes set styles from script, so styles are allowed inline; scripts only with the nonce. */
const policy = (nonce: string) =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
