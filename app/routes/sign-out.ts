import { type ActionFunctionArgs, redirect } from "@remix-run/cloudflare";
import { callApi } from "../api.server.ts";

export async function action(args: ActionFunctionArgs) {
  const response = await callApi(args, "/api/auth/sign-out", { method: "POST" });
  const headers = new Headers();
  for (const cookie of response.headers.getSetCookie()) headers.append("set-cookie", cookie);
  return redirect("/", { headers });
}

export const loader = () => redirect("/");
