import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { HEADERS, MAX_CLOCK_SKEW_SEC, signedText } from "../domain/judge/protocol.ts";

export type Authenticator = {
  /** What is wrong with the headers alone, before the body is read; undefined when they may be right. */
  refuseEarly(headers: IncomingHttpHeaders): string | undefined;
  /** What is wrong with the request, or undefined. A nonce is spent by the first request that is right. */
  refuse(headers: IncomingHttpHeaders, body: string): string | undefined;
};

const NONCE = /^[A-Za-z0-9_-]{8,100}$/;

/** Accepts requests signed with one of the keys, at most a minute old, each only once. */
export function createAuthenticator(keys: readonly string[], now: () => number = Date.now): Authenticator {
  const spent = new Map<string, number>();

  const read = (headers: IncomingHttpHeaders) => {
    const one = (name: string) => String(headers[name] ?? "");
    return {
      timestamp: one(HEADERS.timestamp),
      nonce: one(HEADERS.nonce),
      signature: one(HEADERS.signature),
    };
  };

  const refuseEarly = (headers: IncomingHttpHeaders) => {
    const { timestamp, nonce, signature } = read(headers);
    if (!/^\d{1,12}$/.test(timestamp) || !NONCE.test(nonce) || !/^[0-9a-f]{64}$/.test(signature)) {
      return "The request is not signed.";
    }
    const skew = Math.abs(now() / 1000 - Number(timestamp));
    if (skew > MAX_CLOCK_SKEW_SEC) return "The request is too old, or the clocks differ.";
    return spent.has(nonce) ? "The request was sent before." : undefined;
  };

  return {
    refuseEarly,
    refuse(headers, body) {
      const early = refuseEarly(headers);
      if (early) return early;
      const { timestamp, nonce, signature } = read(headers);
      const text = signedText(timestamp, nonce, body);
      if (!keys.some((key) => isSame(signature, hmac(key, text)))) return "The signature is wrong.";
      forget(spent, now());
      spent.set(nonce, now() + 2 * MAX_CLOCK_SKEW_SEC * 1000);
      return undefined;
    },
  };
}

function hmac(key: string, text: string): string {
  return createHmac("sha256", key).update(text).digest("hex");
}

/** Hashed first: equal lengths, and no timing tells how much of a guess was right. */
function isSame(a: string, b: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}

function forget(spent: Map<string, number>, now: number): void {
  for (const [nonce, until] of spent) {
    if (until > now) return; // insertion order is expiry order
    spent.delete(nonce);
  }
}
