import type { EntryContext } from "@remix-run/cloudflare";
import { RemixServer } from "@remix-run/react";
// `react-dom/server` is the Node build under Vite's SSR.
import { renderToString } from "react-dom/server.browser";
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
  await readDataFor(remixContext);
  const page = renderToString(
    <NonceContext.Provider value={nonce}>
      <RemixServer context={remixContext} url={request.url} nonce={nonce} />
    </NonceContext.Provider>,
  );
  headers.set("content-type", "text/html; charset=utf-8");
  headers.set("x-content-type-options", "nosniff");
  headers.set("referrer-policy", "strict-origin-when-cross-origin");
  headers.append("vary", "cookie, accept-language");
  if (!import.meta.env.DEV) headers.set("content-security-policy", policy(nonce));
  return new Response(new TextEncoder().encode(`<!DOCTYPE html>${page}`), { headers, status });
}

/** Of whole texts, which is what each piece of Remix's stream is. */
const decoder = new TextDecoder();

/**
 * Nothing of a page is deferred, so what its loaders returned is all there: Remix, which else waits for it in the middle of the
 * page, finds it read, and the page is written in one go (docs/decisions/029).
 */
async function readDataFor(context: EntryContext): Promise<void> {
  if (!context.serverHandoffStream) return;
  let value = "";
  for await (const chunk of context.serverHandoffStream) value += decoder.decode(chunk);
  const read = Object.assign(Promise.resolve(), { result: { done: true, value } });
  context.renderMeta = { ...context.renderMeta, streamCache: { 0: read } };
  // Asked for its reader, which then has nothing to read.
  context.serverHandoffStream = new ReadableStream();
}

/** Told under `npm run dev` with all that is known; in production without what an error may repeat of a person's words. */
export function handleError(error: unknown, { request }: { request: Request }): void {
  if (request.signal.aborted) return;
  const request_id = request.headers.get(REQUEST_ID_HEADER);
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
