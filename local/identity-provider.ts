import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { accountChooser, problemPage } from "./identity/pages.ts";

export type Account = { email: string; name: string };
export type IdentityProviderOptions = {
  /** Its own address, under which its pages lie: `<issuer>/authorize` and `<issuer>/token`. */
  issuer: string;
  accounts: readonly Account[];
  clientId: string;
  clientSecret: string;
  /** Where people are sent back to; the issuer's own origin when left out. */
  appOrigin?: string;
  now?: () => number;
};

/**
 * An OpenID provider for this machine, in the place of Google: anyone may sign in as anyone, so it must never be
 * mounted anywhere else. The app talks to it exactly as it talks to Google.
 */
export function createIdentityProvider(options: IdentityProviderOptions) {
  const grants = new Map<string, Grant>();
  return async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    if (request.method === "GET" && pathname.endsWith("/authorize"))
      return authorize(options, grants, request);
    if (request.method === "POST" && pathname.endsWith("/token")) return exchange(options, grants, request);
    return problem(404, "This page does not exist.");
  };
}

/** What a code stands for until it is exchanged. */
type Grant = {
  account: Account;
  redirectUri: string;
  challenge: string;
  nonce: string | null;
  expiresAt: number;
};

const CODE_MS = 60_000;
const TOKEN_SEC = 3600;

function authorize(options: IdentityProviderOptions, grants: Map<string, Grant>, request: Request): Response {
  const { searchParams: query } = new URL(request.url);
  const redirectUri = query.get("redirect_uri") ?? "";
  // Until the client and its address are known to be right, nothing is sent there.
  if (query.get("client_id") !== options.clientId) return problem(400, "The client_id is not known here.");
  if (originOf(redirectUri) !== new URL(options.appOrigin ?? options.issuer).origin)
    return problem(400, "The redirect_uri is not an address of this app.");
  const back = new URL(redirectUri);
  back.searchParams.set("state", query.get("state") ?? "");
  const challenge = query.get("code_challenge");
  if (query.get("response_type") !== "code" || query.get("code_challenge_method") !== "S256" || !challenge) {
    back.searchParams.set("error", "invalid_request");
    return redirect(back);
  }
  const email = query.get("account") ?? query.get("login_hint");
  if (!email) return page(200, accountChooser(options.accounts, [...query]));
  if (!/^[^\s@]+@[^\s@]+$/.test(email) || email.length > 255)
    return page(
      400,
      accountChooser(options.accounts, [...query], "Write an e-mail address such as name@example.com."),
    );
  const code = randomBytes(24).toString("base64url");
  const now = options.now?.() ?? Date.now();
  for (const [old, grant] of grants) if (grant.expiresAt <= now) grants.delete(old);
  grants.set(code, {
    account: accountOf(options, email),
    redirectUri,
    challenge,
    nonce: query.get("nonce"),
    expiresAt: now + CODE_MS,
  });
  back.searchParams.set("code", code);
  return redirect(back);
}

async function exchange(
  options: IdentityProviderOptions,
  grants: Map<string, Grant>,
  request: Request,
): Promise<Response> {
  const form = new URLSearchParams(new TextDecoder().decode(await request.arrayBuffer()));
  if (!isClient(options, request, form)) return tokenError(401, "invalid_client");
  if (form.get("grant_type") !== "authorization_code") return tokenError(400, "unsupported_grant_type");
  const code = form.get("code") ?? "";
  const grant = grants.get(code);
  // Whatever comes of it, a code is good for one try.
  grants.delete(code);
  const now = options.now?.() ?? Date.now();
  if (!grant || grant.expiresAt <= now) return tokenError(400, "invalid_grant");
  if (form.get("redirect_uri") !== grant.redirectUri) return tokenError(400, "invalid_grant");
  if (sha256(form.get("code_verifier") ?? "") !== grant.challenge) return tokenError(400, "invalid_grant");
  return Response.json(
    {
      access_token: randomBytes(24).toString("base64url"),
      token_type: "Bearer",
      expires_in: TOKEN_SEC,
      id_token: idToken(options, grant, Math.floor(now / 1000)),
    },
    { headers: { "cache-control": "no-store" } },
  );
}

function isClient(options: IdentityProviderOptions, request: Request, form: URLSearchParams): boolean {
  const [scheme, encoded] = (request.headers.get("authorization") ?? "").split(" ");
  const given =
    scheme === "Basic" && encoded
      ? Buffer.from(encoded, "base64").toString("utf8")
      : `${form.get("client_id")}:${form.get("client_secret")}`;
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(`${options.clientId}:${options.clientSecret}`));
}

/** Unsigned, which a client may accept only because it comes straight from the token endpoint. */
function idToken(
  { issuer, clientId }: IdentityProviderOptions,
  { account, nonce }: Grant,
  now: number,
): string {
  const claims = {
    iss: issuer,
    aud: clientId,
    sub: `local-${sha256(account.email.toLowerCase()).slice(0, 24)}`,
    email: account.email,
    email_verified: true,
    name: account.name,
    iat: now,
    exp: now + TOKEN_SEC,
    ...(nonce && { nonce }),
  };
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${encode({ alg: "none", typ: "JWT" })}.${encode(claims)}.`;
}

function accountOf({ accounts }: IdentityProviderOptions, email: string): Account {
  const known = accounts.find((account) => account.email.toLowerCase() === email.toLowerCase());
  return known ?? { email, name: email.split("@")[0] ?? email };
}

const originOf = (url: string) => (URL.canParse(url) ? new URL(url).origin : null);
const sha256 = (text: string) => createHash("sha256").update(text).digest("base64url");
const redirect = (url: URL) => new Response(null, { status: 302, headers: { location: url.href } });
const tokenError = (status: number, error: string) => Response.json({ error }, { status });
const problem = (status: number, message: string) => page(status, problemPage(message));

const page = (status: number, html: string) =>
  new Response(html, {
    status,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
      "content-security-policy":
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
    },
  });
