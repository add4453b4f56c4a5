import { type ActionFunctionArgs, redirect } from "@remix-run/cloudflare";
import * as v from "valibot";
import { TopicStance } from "../../domain/selection/stance.ts";
import { api } from "../api.server.ts";
import { localPath } from "../local-path.ts";

/** Keeps what a candidate says of a topic. Without JavaScript it leads back to the page it was said on. */
export async function action(args: ActionFunctionArgs) {
  const said = (await args.request.formData()).get("stance");
  const stance = v.safeParse(v.nullable(TopicStance), said === "" ? null : said);
  if (!stance.success) return Response.json({ ok: false, stance: null }, { status: 422 });
  const topic = args.params.topic ?? "";
  const response = await api(args).topics[":topic"].$put({
    param: { topic },
    json: { stance: stance.output },
  });
  // Only a form that the browser sends itself asks for a page.
  if (args.request.headers.get("accept")?.includes("text/html")) return redirect(cameFrom(args.request));
  return Response.json({ ok: response.ok, stance: stance.output }, { status: response.status });
}

function cameFrom(request: Request): string {
  const page = request.headers.get("referer");
  const at = page && URL.canParse(page) ? new URL(page) : null;
  return at && at.origin === new URL(request.url).origin ? localPath(at.pathname + at.search) : "/plan";
}

export const loader = () => redirect("/plan");
