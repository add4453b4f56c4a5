import * as v from "valibot";
import type { Identity } from "../../drizzle/queries/users.ts";

export type Expected = { issuers: string[]; clientId: string; nonce: string; nowMs: number };
export type Checked = { ok: true; identity: Identity } | { ok: false; reason: "identity" | "unverified" };

/** Clocks may differ by this much. */
const LEEWAY_SEC = 60;

/**
 * Who the claims of an ID token name, if they are meant for us, now, and for this very sign-in. The token came straight
 * from the token endpoint over TLS, where OpenID Connect lets that stand for its signature.
 */
export function checkIdentity(claims: unknown, { issuers, clientId, nonce, nowMs }: Expected): Checked {
  const parsed = v.safeParse(Claims, claims);
  if (!parsed.success) return { ok: false, reason: "identity" };
  const { iss, aud, azp, exp, sub, email, email_verified, name, picture } = parsed.output;
  const audiences = typeof aud === "string" ? [aud] : aud;
  const forUs = audiences.includes(clientId) && (audiences.length === 1 || azp === clientId);
  const fresh = nowMs / 1000 < exp + LEEWAY_SEC;
  if (!issuers.includes(iss) || !forUs || !fresh || parsed.output.nonce !== nonce)
    return { ok: false, reason: "identity" };
  if (!email_verified || !email) return { ok: false, reason: "unverified" };
  return {
    ok: true,
    identity: {
      google_id: sub,
      email: email.toLowerCase(),
      name: (name?.trim() || email).slice(0, 255),
      avatar_url: picture?.startsWith("https://") && picture.length <= 500 ? picture : null,
    },
  };
}

const Claims = v.object({
  iss: v.string(),
  aud: v.union([v.string(), v.array(v.string())]),
  azp: v.optional(v.string()),
  exp: v.number(),
  nonce: v.string(),
  sub: v.pipe(v.string(), v.minLength(1), v.maxLength(255)),
  email: v.optional(v.pipe(v.string(), v.maxLength(255))),
  email_verified: v.optional(v.boolean(), false),
  name: v.optional(v.string()),
  picture: v.optional(v.string()),
});
