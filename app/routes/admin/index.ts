import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/cloudflare";
import { administratorsOnly, nothingToDo } from "./administrators.server.ts";

/** To the first part. Asked first who asks: whoever may not be here is not to learn that there is something. */
export async function loader(args: LoaderFunctionArgs) {
  await administratorsOnly(args);
  return redirect("/admin/questions");
}

export const action = (args: ActionFunctionArgs) => nothingToDo(args);
