import { toBase64Url } from "../auth/sealed.ts";

/** 256 random bits: whoever holds them is let in, and nobody finds them by trying. */
export const newLinkToken = (): string => toBase64Url(crypto.getRandomValues(new Uint8Array(32)));

/** What is kept of a token; null where the text is none. */
export async function linkTokenHash(token: string): Promise<string | null> {
  if (!/^[\w-]{43}$/.test(token)) return null;
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(token));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
