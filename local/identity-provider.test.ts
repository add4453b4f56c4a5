import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { createIdentityProvider } from "./identity-provider.ts";

const issuer = "http://localhost:8788/local-identity";
const redirectUri = "http://localhost:8788/api/auth/callback";
const verifier = "a-verifier-that-is-long-enough-to-be-one-0123456789";
const challenge = createHash("sha256").update(verifier).digest("base64url");
const provider = (now?: () => number) =>
  createIdentityProvider({
    issuer,
    accounts: [{ email: "ada@example.com", name: "Ada Lovelace" }],
    clientId: "client",
    clientSecret: "secret",
    ...(now && { now }),
  });
type Provider = ReturnType<typeof provider>;

const authorize = (serve: Provider, given: Record<string, string> = {}) => {
  const query = new URLSearchParams({
    response_type: "code",
    client_id: "client",
    redirect_uri: redirectUri,
    state: "the-state",
    nonce: "the-nonce",
    code_challenge: challenge,
    code_challenge_method: "S256",
    ...given,
  });
  return serve(new Request(`${issuer}/authorize?${query}`));
};

const exchange = (serve: Provider, given: Record<string, string>, secret = "secret") =>
  serve(
    new Request(`${issuer}/token`, {
      method: "POST",
      headers: { authorization: `Basic ${btoa(`client:${secret}`)}` },
      body: new URLSearchParams({
        grant_type: "authorization_code",
        redirect_uri: redirectUri,
        code_verifier: verifier,
        ...given,
      }),
    }),
  );

const codeFor = async (serve: Provider, email = "ada@example.com") => {
  const answer = await authorize(serve, { login_hint: email });
  return new URL(answer.headers.get("location") ?? "").searchParams.get("code") ?? "";
};

describe("the local identity provider", () => {
  test("asks which account, and offers those it knows and any other", async () => {
    const answer = await authorize(provider());
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(html).toContain("ada@example.com");
    expect(html).toContain('name="state" value="the-state"');
    expect(html).toContain('type="email"');
  });

  test("goes back with a code and the state once an account is chosen", async () => {
    const answer = await authorize(provider(), { account: "someone@example.org" });
    const back = new URL(answer.headers.get("location") ?? "");
    expect(answer.status).toBe(302);
    expect(back.href.startsWith(redirectUri)).toBe(true);
    expect(back.searchParams.get("state")).toBe("the-state");
    expect(back.searchParams.get("code")).toBeTruthy();
  });

  test("gives a token that says who, for whom and for which request", async () => {
    const serve = provider(() => 1_000_000_000);
    const answer = await exchange(serve, { code: await codeFor(serve, "ADA@example.com") });
    const { id_token } = (await answer.json()) as { id_token: string };
    expect(JSON.parse(atob(id_token.split(".")[1] ?? ""))).toMatchObject({
      iss: issuer,
      aud: "client",
      nonce: "the-nonce",
      email: "ada@example.com",
      email_verified: true,
      name: "Ada Lovelace",
      exp: 1_003_600,
    });
  });

  test("knows an account again by its sub", async () => {
    const serve = provider();
    const subOf = async (email: string) => {
      const answer = await exchange(serve, { code: await codeFor(serve, email) });
      const { id_token } = (await answer.json()) as { id_token: string };
      return JSON.parse(atob(id_token.split(".")[1] ?? "")).sub;
    };
    expect(await subOf("x@example.com")).toBe(await subOf("x@example.com"));
    expect(await subOf("x@example.com")).not.toBe(await subOf("y@example.com"));
  });

  test("takes a code once only", async () => {
    const serve = provider();
    const code = await codeFor(serve);
    expect((await exchange(serve, { code })).status).toBe(200);
    expect((await exchange(serve, { code })).status).toBe(400);
  });

  test("takes no code that is too old", async () => {
    let now = 0;
    const serve = provider(() => now);
    const code = await codeFor(serve);
    now = 60_000;
    expect((await exchange(serve, { code })).status).toBe(400);
  });

  test.each([
    ["another verifier", { code_verifier: "wrong" }],
    ["another address", { redirect_uri: "http://localhost:8788/elsewhere" }],
    ["another grant", { grant_type: "password" }],
  ])("refuses a code with %s", async (_what, given) => {
    const serve = provider();
    expect((await exchange(serve, { code: await codeFor(serve), ...given })).status).toBe(400);
  });

  test("refuses a client without the secret", async () => {
    const serve = provider();
    expect((await exchange(serve, { code: await codeFor(serve) }, "wrong")).status).toBe(401);
  });

  test.each([
    ["another client", { client_id: "other" }],
    ["an address of another site", { redirect_uri: "http://evil.example/api/auth/callback" }],
    ["no address", { redirect_uri: "" }],
  ])("sends nobody anywhere for %s", async (_what, given) => {
    const answer = await authorize(provider(), { login_hint: "ada@example.com", ...given });
    expect(answer.status).toBe(400);
    expect(answer.headers.get("location")).toBeNull();
  });

  test("wants PKCE", async () => {
    const answer = await authorize(provider(), {
      login_hint: "ada@example.com",
      code_challenge_method: "plain",
    });
    const back = new URL(answer.headers.get("location") ?? "");
    expect(back.searchParams.get("error")).toBe("invalid_request");
    expect(back.searchParams.get("code")).toBeNull();
  });

  test("says what is wrong with an address that is none", async () => {
    const answer = await authorize(provider(), { account: "nobody" });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain("Write an e-mail address");
  });

  test("what a request carries cannot become markup", async () => {
    const html = await (await authorize(provider(), { state: '"><script>alert(1)</script>' })).text();
    expect(html).not.toContain("<script>");
  });
});
