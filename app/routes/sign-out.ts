import { type ActionFunctionArgs, redirect } from "@remix-run/cloudflare";
import { api } from "../api.server.ts";

export async function action(args: ActionFunctionArgs) {
  const everywhere = (await args.request.formData()).get("everywhere") === "yes";
  const response = await api(args).auth["sign-out"].$post({ json: { everywhere } });
  const headers = new Headers();
  for (const cookie of response.headers.getSetCookie()) headers.append("set-cookie", cookie);
  return redirect("/", { headers });
}

export const loader = () => redirect("/");
