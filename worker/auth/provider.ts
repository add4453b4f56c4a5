import { OAuth2Client } from "arctic";
import type { Env } from "../env.ts";

const GOOGLE = {
  authorization: "https://accounts.google.com/o/oauth2/v2/auth",
  token: "https://oauth2.googleapis.com/token",
  /** Google has written itself in both ways. */
  issuers: ["https://accounts.google.com", "accounts.google.com"],
};

export type Provider = { client: OAuth2Client; authorization: string; token: string; issuers: string[] };

/** Google, or the provider that the environment names; another provider's issuer is its authorization endpoint's folder. */
export function providerOf(env: Env, requestUrl: string): Provider {
  const { GOOGLE_CLIENT_ID, GOOGLE_CLIENT_SECRET, GOOGLE_AUTHORIZATION_ENDPOINT, GOOGLE_TOKEN_ENDPOINT } =
    env;
  // A provider on one's own machine vouches for anybody as anyone: in production, which is reached over TLS, it is never asked.
  if (requestUrl.startsWith("https:") && [GOOGLE_AUTHORIZATION_ENDPOINT, GOOGLE_TOKEN_ENDPOINT].some(isOpen))
    throw new Error("an identity provider without TLS is for a machine of one's own only");
  const redirectUri = `${new URL(requestUrl).origin}/api/auth/callback`;
  return {
    client: new OAuth2Client(GOOGLE_CLIENT_ID, GOOGLE_CLIENT_SECRET, redirectUri),
    authorization: GOOGLE_AUTHORIZATION_ENDPOINT ?? GOOGLE.authorization,
    token: GOOGLE_TOKEN_ENDPOINT ?? GOOGLE.token,
    issuers: GOOGLE_AUTHORIZATION_ENDPOINT
      ? [GOOGLE_AUTHORIZATION_ENDPOINT.replace(/\/[^/]*$/, "")]
      : GOOGLE.issuers,
  };
}

const isOpen = (endpoint: string | undefined): boolean => endpoint?.startsWith("http:") ?? false;
