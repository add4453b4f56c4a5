import { type ActionFunctionArgs, redirect, redirectDocument } from "@remix-run/cloudflare";
import * as v from "valibot";
import { Locale } from "../../domain/locale.ts";
import { api } from "../api.server.ts";
import { localPath } from "../local-path.ts";
import { languageCookie } from "../locale.ts";

/** Keeps the chosen language, in this browser and with the account of who is signed in. The page is loaded anew: all of its words change. */
export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const language = v.safeParse(Locale, form.get("language"));
  if (!language.success) return redirect("/");
  // Signed out it is the browser's alone, and a choice that could not be kept with the account holds here.
  await api(args)
    .me.$patch({ json: { language: language.output } })
    .catch(() => null);
  const headers = { "set-cookie": languageCookie(language.output) };
  return redirectDocument(localPath(form.get("return_to")), { headers });
}

export const loader = () => redirect("/");
