import { type LoaderFunctionArgs, redirect } from "@remix-run/cloudflare";
import { loader as administrators } from "./layout.tsx";

/** To the first part. Asked first who asks: whoever may not be here is not to learn that there is something. */
export async function loader(args: LoaderFunctionArgs) {
  await administrators(args);
  return redirect("/admin/questions");
}
