import { type ActionFunctionArgs, redirect } from "@remix-run/cloudflare";
import { localPath } from "../local-path.ts";
import { readerOf } from "../locale.ts";

/** Remembers the chosen theme; without a value (no JavaScript) it turns the present choice round. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const theme = form.get("theme") ?? (readerOf(request).theme === "dark" ? "light" : "dark");
  const cookie =
    theme === "light" || theme === "dark"
      ? `theme=${theme}; Path=/; Max-Age=31536000; SameSite=Lax`
      : "theme=; Path=/; Max-Age=0; SameSite=Lax";
  return redirect(localPath(form.get("return_to")), { headers: { "set-cookie": cookie } });
}

export const loader = () => redirect("/");
