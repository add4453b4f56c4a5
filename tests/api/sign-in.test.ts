import { env } from "cloudflare:test";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Me } from "../../domain/user.ts";
import { app } from "../../worker/app.ts";
import { Browser, connectNetwork, identityProvider, newEmail, signedIn } from "./browser.ts";

const DAY_MS = 86_400_000;

beforeEach(() => {
  connectNetwork();
  vi.spyOn(console, "warn").mockImplementation(() => {});
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const me = async (browser: Browser) => {
  const response = await browser.get("/api/me");
  return response.ok ? ((await response.json()) as Me) : null;
};

const refusedWith = (response: Response, reason: string) => {
  expect(response.status).toBe(302);
  expect(response.headers.get("location")).toBe(`/?sign_in_error=${reason}`);
};

describe("signing in", () => {
  test("a person comes back signed in, to the page they had left", async () => {
    const browser = new Browser();
    const email = newEmail();
    const answer = await browser.signIn(email, "/history?type=DSA");
    expect(answer.headers.get("location")).toBe("/history?type=DSA");
    expect(await me(browser)).toMatchObject({ email, role: "candidate" });
    expect((await browser.get("/api/profile")).status).toBe(200);
  });

  test("the same person is the same user the next time", async () => {
    const email = newEmail();
    const first = await me(await signedIn(email));
    const second = await me(await signedIn(email));
    expect(first?.id).toBeTruthy();
    expect(second?.id).toBe(first?.id);
  });

  test("an address of ADMIN_EMAILS makes an administrator", async () => {
    expect(await me(await signedIn("admin@example.com"))).toMatchObject({ role: "admin" });
  });

  test("the request to the provider has state, nonce and a PKCE challenge, and passes the hint on", async () => {
    const answer = await new Browser().get("/api/auth/google?login_hint=ada@example.com");
    const url = new URL(answer.headers.get("location") ?? "");
    expect(url.origin + url.pathname).toBe("http://identity.test/authorize");
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      client_id: "test-client",
      response_type: "code",
      code_challenge_method: "S256",
      login_hint: "ada@example.com",
      redirect_uri: "http://localhost/api/auth/callback",
    });
    for (const name of ["state", "nonce", "code_challenge"])
      expect(url.searchParams.get(name)?.length).toBeGreaterThan(40);
  });

  test("the cookie is out of reach for scripts and other sites", async () => {
    const browser = new Browser();
    const cookie = (await browser.signIn(newEmail())).headers
      .getSetCookie()
      .find((line) => /^session=/.test(line));
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    expect(cookie).toMatch(/Path=\//);
  });

  test("over TLS the cookies are bound to their host", async () => {
    const tls = { ...env, GOOGLE_AUTHORIZATION_ENDPOINT: undefined, GOOGLE_TOKEN_ENDPOINT: undefined };
    const answer = await app.request("https://mock.example/api/auth/google", {}, tls);
    expect(answer.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^__Host-sign-in=.*; Path=\/; HttpOnly; Secure; SameSite=Lax$/),
    ]);
    expect(answer.headers.get("strict-transport-security")).toContain("max-age=");
    const { searchParams } = new URL(answer.headers.get("location") ?? "");
    expect(searchParams.get("redirect_uri")).toBe("https://mock.example/api/auth/callback");
  });

  test("over TLS nobody is sent to a provider without it", async () => {
    const logged = vi.spyOn(console, "error").mockImplementation(() => {});
    for (const address of ["google", "callback?state=s&code=c"]) {
      const answer = await app.request(`https://mock.example/api/auth/${address}`, {}, env);
      expect([answer.status, answer.headers.get("location")]).toEqual([500, null]);
    }
    logged.mockRestore();
  });

  test("over TLS a cookie without the binding is not read", async () => {
    const browser = await signedIn(newEmail());
    const cookie = `session=${browser.cookies.get("session")}`;
    const answer = await app.request("https://mock.example/api/me", { headers: { cookie } }, env);
    expect(answer.status).toBe(401);
  });

  test.each([
    "//evil.example",
    "https://evil.example/",
    "/\\evil.example",
    "javascript:alert(1)",
    "/\t/evil.example",
    "/\t/[",
    "/.//evil.example",
    "/api/auth/google",
  ])("nobody is sent on to %s", async (target) => {
    const answer = await new Browser().signIn(newEmail(), target);
    expect(answer.headers.get("location")).toBe("/");
  });
});

describe("a sign-in that is refused", () => {
  const callback = async (browser: Browser, change: (url: URL) => void) => {
    const url = await browser.toCallback();
    change(url);
    return browser.get(url.pathname + url.search);
  };

  test("without a state", async () => {
    const browser = new Browser();
    refusedWith(await callback(browser, (url) => url.searchParams.delete("state")), "state");
    expect(await me(browser)).toBeNull();
  });

  test("with a state of another sign-in", async () => {
    const browser = new Browser();
    refusedWith(await callback(browser, (url) => url.searchParams.set("state", "x".repeat(43))), "state");
    expect(await me(browser)).toBeNull();
  });

  test("in a browser that did not begin it", async () => {
    const url = await new Browser().toCallback();
    const victim = new Browser();
    refusedWith(await victim.get(url.pathname + url.search), "state");
    expect(await me(victim)).toBeNull();
  });

  test("a second time with the same answer", async () => {
    const browser = new Browser();
    const url = await browser.toCallback();
    await browser.get(url.pathname + url.search);
    refusedWith(await browser.get(url.pathname + url.search), "state");
  });

  test("a second time even with the first one's cookie put back", async () => {
    const browser = new Browser();
    const url = await browser.toCallback();
    const kept = browser.cookies.get("sign-in") ?? "";
    await browser.get(url.pathname + url.search);
    const thief = new Browser();
    thief.cookies.set("sign-in", kept);
    refusedWith(await thief.get(url.pathname + url.search), "exchange");
    expect(await me(thief)).toBeNull();
  });

  test("after ten minutes at the provider", async () => {
    const browser = new Browser();
    const url = await browser.toCallback();
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 600_000 });
    refusedWith(await browser.get(url.pathname + url.search), "state");
  });

  test("with a cookie that we did not seal", async () => {
    const browser = new Browser();
    const url = await browser.toCallback();
    const [text] = (browser.cookies.get("sign-in") ?? "").split(".");
    browser.cookies.set("sign-in", `${text}.${"A".repeat(43)}`);
    refusedWith(await browser.get(url.pathname + url.search), "state");
  });

  test("when the person says no", async () => {
    const browser = new Browser();
    const answer = await callback(browser, (url) => {
      url.searchParams.delete("code");
      url.searchParams.set("error", "access_denied");
    });
    refusedWith(answer, "denied");
  });

  test("when one address tries too often, while others still may", async () => {
    const browser = new Browser();
    let answer = await browser.get("/api/auth/google");
    for (let i = 0; i < 200 && answer.status === 302; i++) answer = await browser.get("/api/auth/google");
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([429, "60"]);
    expect((await new Browser().get("/api/auth/google")).status).toBe(302);
  });

  test("with a made-up code", async () => {
    refusedWith(await callback(new Browser(), (url) => url.searchParams.set("code", "made-up")), "exchange");
  });

  test("with a code that was given for another verifier", async () => {
    const [ada, grace] = [new Browser(), new Browser()];
    const [adas, graces] = [await ada.toCallback(), await grace.toCallback({ login_hint: newEmail() })];
    adas.searchParams.set("code", graces.searchParams.get("code") ?? "");
    refusedWith(await ada.get(adas.pathname + adas.search), "exchange");
    expect(await me(ada)).toBeNull();
  });

  const withClaims = (change: (claims: Record<string, unknown>) => void) =>
    connectNetwork({
      identity: async (request) => {
        const answer = await identityProvider(request);
        const body = (await answer.json()) as { id_token: string };
        const claims = JSON.parse(
          atob((body.id_token.split(".")[1] ?? "").replaceAll("-", "+").replaceAll("_", "/")),
        );
        change(claims);
        const encode = (value: object) =>
          btoa(JSON.stringify(value)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
        return Response.json({
          ...body,
          id_token: `${encode({ alg: "none", typ: "JWT" })}.${encode(claims)}.`,
        });
      },
    });

  test.each<[string, string, (claims: Record<string, unknown>) => void]>([
    ["the nonce of another sign-in", "identity", (claims) => Object.assign(claims, { nonce: "other" })],
    ["no nonce", "identity", (claims) => delete claims.nonce],
    ["another audience", "identity", (claims) => Object.assign(claims, { aud: "another-app" })],
    ["another issuer", "identity", (claims) => Object.assign(claims, { iss: "https://accounts.google.com" })],
    [
      "a time that has passed",
      "identity",
      (claims) => Object.assign(claims, { exp: Date.now() / 1000 - 120 }),
    ],
    ["nobody in it", "identity", (claims) => delete claims.sub],
    [
      "an address that is not verified",
      "unverified",
      (claims) => Object.assign(claims, { email_verified: false }),
    ],
    ["no address", "unverified", (claims) => delete claims.email],
  ])("with a token with %s", async (_what, reason, change) => {
    vi.unstubAllGlobals();
    withClaims(change);
    const browser = new Browser();
    refusedWith(await browser.signIn(newEmail()), reason);
    expect(await me(browser)).toBeNull();
  });

  test("with the address of another identity, whose account stays theirs", async () => {
    const email = newEmail();
    const owner = await signedIn(email);
    vi.unstubAllGlobals();
    withClaims((claims) => Object.assign(claims, { sub: "somebody-else" }));
    const browser = new Browser();
    refusedWith(await browser.signIn(email), "email_taken");
    expect(await me(browser)).toBeNull();
    expect(await me(owner)).toMatchObject({ email });
  });
});

describe("a session", () => {
  test("ends at sign-out, also for a copy of its cookie", async () => {
    const browser = await signedIn(newEmail());
    const copy = new Browser();
    copy.cookies.set("session", browser.cookies.get("session") ?? "");
    expect(await me(copy)).not.toBeNull();
    expect((await browser.change("POST", "/api/auth/sign-out")).status).toBe(200);
    expect(browser.cookies.has("session")).toBe(false);
    expect(await me(copy)).toBeNull();
  });

  test("leaves the other devices signed in, unless everywhere is asked for", async () => {
    const email = newEmail();
    const [phone, laptop, desk] = [await signedIn(email), await signedIn(email), await signedIn(email)];
    const somebodyElse = await signedIn(newEmail());
    await phone.change("POST", "/api/auth/sign-out");
    expect(await me(laptop)).not.toBeNull();
    await laptop.change("POST", "/api/auth/sign-out", { everywhere: true });
    expect(await me(desk)).toBeNull();
    expect(await me(somebodyElse)).not.toBeNull();
  });

  test("has a new token after each sign-in, and the old one is worth nothing", async () => {
    const browser = await signedIn(newEmail());
    const old = browser.cookies.get("session") ?? "";
    await browser.signIn(newEmail());
    expect(browser.cookies.get("session")).not.toBe(old);
    const thief = new Browser();
    thief.cookies.set("session", old);
    expect(await me(thief)).toBeNull();
  });

  test("ends after a week without use, and not while it is used", async () => {
    const browser = await signedIn(newEmail());
    const start = Date.now();
    vi.useFakeTimers({ toFake: ["Date"] });
    for (const day of [6, 12]) {
      vi.setSystemTime(start + day * DAY_MS);
      expect(await me(browser)).not.toBeNull();
    }
    vi.setSystemTime(start + 20 * DAY_MS);
    expect(await me(browser)).toBeNull();
    vi.setSystemTime(start + 13 * DAY_MS);
    expect(await me(browser)).toBeNull();
  });

  test("ends after thirty days however much it is used", async () => {
    const browser = await signedIn(newEmail());
    const start = Date.now();
    vi.useFakeTimers({ toFake: ["Date"] });
    for (const day of [5, 10, 15, 20, 25, 29]) {
      vi.setSystemTime(start + day * DAY_MS);
      expect(await me(browser)).not.toBeNull();
    }
    vi.setSystemTime(start + 30 * DAY_MS + 1000);
    expect(await me(browser)).toBeNull();
  });

  test("cannot be made up", async () => {
    const browser = new Browser();
    browser.cookies.set("session", "A".repeat(43));
    expect(await me(browser)).toBeNull();
  });
});
