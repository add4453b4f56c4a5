import { CodeChallengeMethod, decodeIdToken, generateCodeVerifier, generateState } from "arctic";
import * as v from "valibot";
import { causesOf } from "../../domain/operate/causes.ts";
import { violatedConstraint } from "../../drizzle/errors.ts";
import type { Identity } from "../../drizzle/queries/users.ts";
import { log } from "../log.ts";
import { type Checked, checkIdentity } from "./identity.ts";
import type { Provider } from "./provider.ts";
import { ownPath } from "./return-to.ts";

/** How long a person may take at the provider's page. */
export const SIGN_IN_SEC = 600;

/** What the browser keeps, sealed, between leaving for the provider and coming back. */
export const Attempt = v.object({
  state: v.string(),
  nonce: v.string(),
  verifier: v.string(),
  return_to: v.string(),
  expires_at: v.number(),
});
export type Attempt = v.InferOutput<typeof Attempt>;

/** Why a sign-in was refused, as the front page is told in `sign_in_error`. */
export type SignInFailure = "state" | "denied" | "exchange" | "identity" | "unverified" | "email_taken";

export function beginSignIn(
  { client, authorization }: Provider,
  wish: { returnTo: string | undefined; loginHint: string | undefined; nowMs: number },
): { url: URL; attempt: Attempt } {
  const attempt = {
    state: generateState(),
    nonce: generateState(),
    verifier: generateCodeVerifier(),
    return_to: ownPath(wish.returnTo),
    expires_at: wish.nowMs + SIGN_IN_SEC * 1000,
  };
  const url = client.createAuthorizationURLWithPKCE(
    authorization,
    attempt.state,
    CodeChallengeMethod.S256,
    attempt.verifier,
    ["openid", "email", "profile"],
  );
  url.searchParams.set("nonce", attempt.nonce);
  if (wish.loginHint) url.searchParams.set("login_hint", wish.loginHint);
  else url.searchParams.set("prompt", "select_account");
  return { url, attempt };
}

export type Answer = { state?: string | undefined; code?: string | undefined; error?: string | undefined };
export type Finished = { ok: true; identity: Identity } | { ok: false; reason: SignInFailure };

/** Takes the provider's answer to the attempt that this browser made, if it made one. */
export async function finishSignIn(
  provider: Provider,
  attempt: Attempt | null,
  answer: Answer,
  nowMs: number,
): Promise<Finished> {
  if (!attempt || !answer.state || attempt.state !== answer.state || nowMs >= attempt.expires_at)
    return { ok: false, reason: "state" };
  if (answer.error || !answer.code) return { ok: false, reason: "denied" };
  const claims = await exchange(provider, answer.code, attempt.verifier);
  if (!claims) return { ok: false, reason: "exchange" };
  return checked(provider, claims, attempt.nonce, nowMs);
}

/** A person of that address exists with another identity at Google: which of the two is right is not ours to guess. */
export const isTakenEmail = (error: unknown): boolean => violatedConstraint(error) === "users_email_unique";

async function exchange({ client, token }: Provider, code: string, verifier: string): Promise<object | null> {
  try {
    const tokens = await client.validateAuthorizationCode(token, code, verifier);
    return decodeIdToken(tokens.idToken());
  } catch (error) {
    log("warn", "code_exchange_failed", { cause: causesOf(error) });
    return null;
  }
}

const checked = (provider: Provider, claims: object, nonce: string, nowMs: number): Checked =>
  checkIdentity(claims, {
    issuers: provider.issuers,
    clientId: provider.client.clientId,
    nonce,
    nowMs,
  });
