import { type AppLoadContext, redirect } from "@remix-run/cloudflare";
import type { Me } from "../domain/user.ts";

export type ApiArgs = { request: Request; context: AppLoadContext };
/** The body of a failed request, as the API sends it and as error pages show it. */
export type ApiProblem = { code: string; message: string; request_id: string | null };

/** Calls the API through the service binding, as the person who made `request`. */
export function callApi(
  { request, context }: ApiArgs,
  path: string,
  init: RequestInit = {},
): Promise<Response> {
  const url = new URL(path, request.url);
  const headers = new Headers(init.headers);
  headers.set("cookie", request.headers.get("cookie") ?? "");
  headers.set("origin", url.origin);
  if (init.body) headers.set("content-type", "application/json");
  const forwarded = new Request(url, { ...init, headers, redirect: "manual" });
  return context.cloudflare.env.API.fetch(forwarded as never) as unknown as Promise<Response>;
}

/** Reads from the API. Signed out: to the front page and back afterwards. Any other failure ends in the error page. */
export async function read<T>(args: ApiArgs, path: string): Promise<T> {
  const response = await callApi(args, path);
  if (response.ok) return (await response.json()) as T;
  if (response.status === 401) throw redirect(`/?${returnTo(args.request)}`);
  throw problemResponse(response.status, await readProblem(response));
}

/** The signed-in person, or null. */
export async function me(args: ApiArgs): Promise<Me | null> {
  const response = await callApi(args, "/api/me");
  if (response.status === 401) return null;
  if (!response.ok) throw problemResponse(response.status, await readProblem(response));
  return (await response.json()) as Me;
}

/** What the API said was wrong, whatever the body turned out to be. */
export async function readProblem(response: Response): Promise<ApiProblem> {
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
