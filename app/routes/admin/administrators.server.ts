import { redirect } from "@remix-run/cloudflare";
import { type ApiArgs, me, problemResponse } from "../../api.server.ts";

/** For administrators: to others there is nothing here, and strangers sign in first. Every loader and action says so before anything else. */
export async function administratorsOnly(args: ApiArgs): Promise<void> {
  const person = await me(args);
  if (!person) {
    const { pathname } = new URL(args.request.url);
    throw redirect(`/?${new URLSearchParams({ return_to: pathname.replace(/\.data$/, "") })}`);
  }
  if (person.role !== "admin")
    throw problemResponse(404, { code: "not_found", message: "", request_id: null });
}

/** The form that an administrator sent. */
export async function formOf(args: ApiArgs): Promise<FormData> {
  await administratorsOnly(args);
  return await args.request.formData();
}

/** The action of a page that has none: without it, what others get would tell that the page is there. */
export async function nothingToDo(args: ApiArgs): Promise<never> {
  await administratorsOnly(args);
  throw problemResponse(405, { code: "method_not_allowed", message: "", request_id: null });
}

export const notUnderstood = (): Response =>
  problemResponse(400, { code: "invalid", message: "", request_id: null });
