import { env } from "cloudflare:test";
import { vi } from "vitest";
import { createIdentityProvider } from "../../local/identity-provider.ts";
import { app } from "../../worker/app.ts";
import type { Env } from "../../worker/env.ts";

export const ORIGIN = "http://localhost";
const ISSUER = "http://identity.test";

/** The local identity provider, reached under the address that the tests' environment names. */
export const identityProvider = createIdentityProvider({
  issuer: ISSUER,
  accounts: [],
  clientId: env.GOOGLE_CLIENT_ID,
  clientSecret: env.GOOGLE_CLIENT_SECRET,
  appOrigin: ORIGIN,
});

type Serve = (request: Request) => Promise<Response>;

/** Beyond the Worker lie the identity provider and a runner; by default nobody is at the runner's address. */
export function connectNetwork({ identity = identityProvider, runner = unreachable }: Network = {}): void {
  const outside = globalThis.fetch.bind(globalThis);
  vi.stubGlobal("fetch", async (input: RequestInfo, init?: RequestInit) => {
    const request = new Request(input, init);
    const { origin } = new URL(request.url);
    if (origin === ISSUER) return identity(request);
    return origin === env.RUNNER_URL ? runner(request) : outside(request);
  });
}

type Network = { identity?: Serve; runner?: Serve };

const unreachable: Serve = async () => {
  throw new TypeError("no route to host");
};

/** A browser as far as the API can tell: it keeps cookies, and it names its origin when it changes something. */
export class Browser {
  readonly cookies = new Map<string, string>();
  /** One of its own, since sign-ins are counted by address. */
  readonly address = crypto.randomUUID();
  /** Of whoever signed in last. */
  email = "";
  readonly #env: Env;

  /** `given`: what the Worker that it talks to finds in its environment. */
  constructor(given: Env = env) {
    this.#env = given;
  }

  async send(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set("cf-connecting-ip", this.address);
    if (this.cookies.size > 0)
      headers.set("cookie", [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; "));
    const response = await app.request(
      `${ORIGIN}${path}`,
      { redirect: "manual", ...init, headers },
      this.#env,
    );
    for (const line of response.headers.getSetCookie()) this.#keep(line);
    return response;
  }

  get(path: string): Promise<Response> {
    return this.send(path);
  }

  change(method: "POST" | "PATCH" | "PUT" | "DELETE", path: string, body?: unknown): Promise<Response> {
    const headers: Record<string, string> = { origin: ORIGIN };
    if (body !== undefined) headers["content-type"] = "application/json";
    return this.send(path, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
  }

  /** From the first click to the address at which the provider sends the browser back. */
  async toCallback(query: Record<string, string> = {}): Promise<URL> {
    const start = await this.get(
      `/api/auth/google?${new URLSearchParams({ login_hint: "ada@example.com", ...query })}`,
    );
    const answer = await identityProvider(new Request(start.headers.get("location") ?? ""));
    return new URL(answer.headers.get("location") ?? "");
  }

  /** The whole sign-in; the answer of the callback. */
  async signIn(email: string, returnTo = "/"): Promise<Response> {
    this.email = email;
    const callback = await this.toCallback({ login_hint: email, return_to: returnTo });
    return this.get(callback.pathname + callback.search);
  }

  #keep(line: string): void {
    const [pair = "", ...attributes] = line.split(/;\s*/);
    const [name = "", value = ""] = pair.split("=");
    if (attributes.some((attribute) => attribute.toLowerCase() === "max-age=0")) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}

/** A browser in which this person is signed in. */
export async function signedIn(email: string, given?: Env): Promise<Browser> {
  const browser = new Browser(given);
  await browser.signIn(email);
  return browser;
}

export const newEmail = (): string => `${crypto.randomUUID()}@example.com`;

export type Problem = { error: { code: string; message: string; request_id: string; field?: string } };
export const problemOf = async (response: Response): Promise<Problem["error"]> =>
  ((await response.json()) as Problem).error;
