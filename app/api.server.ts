import { type AppLoadContext, redirect } from "@remix-run/cloudflare";
import { type ClientResponse, hc } from "hono/client";
import { REQUEST_ID_HEADER } from "../domain/operate/request-id.ts";
import type { Stance } from "../domain/selection/stance.ts";
import type { Me } from "../domain/user.ts";
import type { AppType } from "../worker/app.ts";
import type { JsonText } from "./json-text.ts";

export type ApiArgs = { request: Request; context: AppLoadContext };
/** The body of a failed request, as the API sends it and as error pages show it. */
export type ApiProblem = { code: string; message: string; request_id: string | null };

/** The API's client, typed by the API itself, through the service binding and as the person who made `request`. */
export function api({ request, context }: ApiArgs) {
  const headers = headersOf(request);
  const call: typeof fetch = (input, init) =>
    context.cloudflare.env.API.fetch(input as never, init as never) as unknown as Promise<Response>;
  return hc<AppType>(headers.origin, { fetch: call, headers }).api;
}

/** What goes along with whatever a page asks of the API: whose it is, and one id for all of it. */
export const headersOf = (request: Request) => ({
  cookie: request.headers.get("cookie") ?? "",
  origin: new URL(request.url).origin,
  [REQUEST_ID_HEADER]: request.headers.get(REQUEST_ID_HEADER) ?? "",
});

/** Reads an answer. Signed out: to the front page and back afterwards. Any other failure ends in the error page. */
export async function read<R extends ClientResponse<unknown>>(args: ApiArgs, pending: Promise<R>) {
  return (await (await answered(args, pending)).json()) as Awaited<ReturnType<R["json"]>>;
}

/** The same, left as the text that it came as. */
export async function readText<R extends ClientResponse<unknown>>(args: ApiArgs, pending: Promise<R>) {
  return (await (await answered(args, pending)).text()) as JsonText<Awaited<ReturnType<R["json"]>>>;
}

async function answered<R extends ClientResponse<unknown>>(args: ApiArgs, pending: Promise<R>): Promise<R> {
  const response = await pending;
  if (response.ok) return response;
  if (response.status === 401) throw redirect(`/?${returnTo(args.request)}`);
  throw problemResponse(response.status, await readProblem(response));
}

/** The signed-in person, or null; asked once for all loaders of a page. */
export async function me(args: ApiArgs): Promise<Me | null> {
  const asked = whoAsked.get(args.context) ?? askedMe(args);
  whoAsked.set(args.context, asked);
  const told = await asked;
  // For each loader an answer of its own, as the body of one can be read only once.
  if ("problem" in told) throw problemResponse(told.status, told.problem);
  return told.me;
}

/** Of every request there is one context (`contextOf`). */
const whoAsked = new WeakMap<AppLoadContext, ReturnType<typeof askedMe>>();

async function askedMe(args: ApiArgs): Promise<{ me: Me | null } | { status: number; problem: ApiProblem }> {
  const response = await api(args).me.$get();
  if (response.ok) return { me: await response.json() };
  if (response.status === 401) return { me: null };
  return { status: response.status, problem: await readProblem(response) };
}

/** What the person said of topics; nothing where that cannot be told: no page is to fail for it. */
export async function stancesOf(args: ApiArgs): Promise<Stance[]> {
  const response = await api(args)
    .topics.$get()
    .catch(() => null);
  return response?.ok ? (await response.json()).stances : [];
}

/** What the API said was wrong, whatever the body turned out to be. */
export async function readProblem(
  response: Pick<ClientResponse<unknown>, "json" | "headers">,
): Promise<ApiProblem> {
  const body = (await response.json().catch(() => null)) as { error?: Partial<ApiProblem> } | null;
  return {
    code: body?.error?.code ?? "unknown",
    message: body?.error?.message ?? "",
    request_id: body?.error?.request_id ?? response.headers.get("x-request-id"),
  };
}

export const problemResponse = (status: number, problem: ApiProblem): Response =>
  Response.json(problem, { status });

function returnTo(request: Request): string {
  const url = new URL(request.url);
  const path = `${url.pathname.replace(/\.data$/, "")}${url.search}`;
  return new URLSearchParams({ return_to: path }).toString();
}
