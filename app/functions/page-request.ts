import { REQUEST_ID_HEADER } from "../../domain/operate/request-id.ts";

/** A refusal before the page's own code runs. */
export type Refusal = { status: 403 | 404 | 405 | 413 | 415; code: string; message: string };

/** The forms of this site hold a few short fields. */
const MAX_BODY = 64 * 1024;

/**
 * Why a request may not come to a page, or null when it may. What an address names is put into an address of the API, so it
 * must not bring along a separator in disguise: `..%2f..%2fme` would ask for something else than the page is about. A form of another site is sent with the
 * person's cookie, so every action, whatever it is for, takes only what a form of this very site sends.
 */
export function refusalOf({
  method,
  url,
  headers,
}: Pick<Request, "method" | "url" | "headers">): Refusal | null {
  if (DISGUISED.test(new URL(url).pathname))
    return { status: 404, code: "not_found", message: "There is nothing here." };
  if (["GET", "HEAD", "OPTIONS"].includes(method)) return null;
  if (headers.get("origin") !== new URL(url).origin)
    return { status: 403, code: "foreign_origin", message: "This request did not come from this site." };
  if (method !== "POST")
    return {
      status: 405,
      code: "wrong_method",
      message: "A page takes what its forms send and nothing else.",
    };
  // Multipart is left out: no form here sends files, and a broken one fails only once it is being read.
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(headers.get("content-type") ?? ""))
    return { status: 415, code: "not_a_form", message: "The body must be sent as a form." };
  if (Number(headers.get("content-length") ?? 0) > MAX_BODY) return TOO_LARGE;
  return null;
}

/**
 * Where an address with doubled slashes is meant to lead, from the root; null for all others. The router knows no page there, and
 * a browser would take one that begins with two for the address of another site.
 */
export function withoutDoubledSlashes({ method, url }: Pick<Request, "method" | "url">): string | null {
  const { pathname, search } = new URL(url);
  if (!pathname.includes("//") || !["GET", "HEAD"].includes(method)) return null;
  return pathname.replace(/\/{2,}/g, "/") + search;
}

/**
 * Asked for as a pointer rests on a link, by the browser that is to keep it until the click. As the data of a page may not be kept, it
 * would be made twice; what comes early all the same is the page's scripts.
 */
export const isDataAhead = ({ url, headers }: Pick<Request, "url" | "headers">): boolean =>
  headers.get("sec-purpose") === "prefetch" && new URL(url).pathname.endsWith(".data");

/** Encoded: a slash, a backslash, a question mark, a hash, a percent sign, or what is no character. */
const DISGUISED = /%(?:2f|5c|3f|23|25|7f|[01][0-9a-f])/i;

const TOO_LARGE: Refusal = {
  status: 413,
  code: "too_large",
  message: "That is more than a form of this site can hold.",
};

/** The request with a body that was sent without its length read up to what a form holds; a refusal where there is more. */
export async function measured(request: Request): Promise<Request | Refusal> {
  const { method, headers, body } = request;
  if (!body || headers.has("content-length")) return request;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Request(request.url, { method, headers, body: new Blob(parts) });
    size += value.byteLength;
    if (size > MAX_BODY) return TOO_LARGE;
    parts.push(value);
  }
}

/** The refusal for who asked: a sentence for a person, the API's form of an error for a script. */
export function refuse(request: Request, { status, code, message }: Refusal): Response {
  const headers: Record<string, string> = status === 405 ? { allow: "GET, HEAD, POST" } : {};
  if (request.headers.get("accept")?.includes("text/html")) return new Response(message, { status, headers });
  const request_id = request.headers.get(REQUEST_ID_HEADER);
  return Response.json({ error: { code, message, request_id } }, { status, headers });
}

/**
 * The answer with what holds for all of them. Only files say how they may be kept; pages and their data may not be. Pages bring
 * a policy of their own, in which their scripts are named; whatever else is opened as a page does nothing.
 */
export function hardened(request: Request, answer: Response): Response {
  const response = new Response(answer.body, answer);
  const { headers } = response;
  for (const [name, value] of Object.entries(UNLESS_SAID)) if (!headers.has(name)) headers.set(name, value);
  for (const [name, value] of Object.entries(ALWAYS)) headers.set(name, value);
  if (answer.ok && new URL(request.url).pathname.startsWith(BUILT)) headers.set("cache-control", FOR_GOOD);
  if (new URL(request.url).protocol === "https:")
    headers.set("strict-transport-security", "max-age=63072000; includeSubDomains");
  return response;
}

/** Files of the build, of which the name changes with what is in them. */
const BUILT = "/assets/";
const FOR_GOOD = "public, max-age=31536000, immutable";

const UNLESS_SAID = {
  "cache-control": "no-store",
  "referrer-policy": "strict-origin-when-cross-origin",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
};
const ALWAYS = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy":
    "camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), hid=(), midi=(), browsing-topics=()",
};
