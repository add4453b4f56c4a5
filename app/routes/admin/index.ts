import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/cloudflare";
import { administratorsOnly, nothingToDo } from "./administrators.server.ts";

/** To the first part. Asked first who asks: whoever may not be here is not to learn that there is something. */
export async function loader(args: LoaderFunctionArgs) {
  await administratorsOnly(args);
  return redirect("/admin/questions");
}

export const action = (args: ActionFunctionArgs) => nothingToDo(args);

/** Nothing of its own to show: with a component it is a page, and who may not be here is shown what any page that is not shows. */
export default function AdminIndex() {
  return null;
}
