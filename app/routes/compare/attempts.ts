import type { LoaderFunctionArgs } from "@remix-run/cloudflare";
import * as v from "valibot";
import { Id } from "../../../domain/ids.ts";
import { api, read } from "../../api.server.ts";

/** Which questions of an interview were answered before; for the report, which asks once it is read. */
export async function loader(args: LoaderFunctionArgs) {
  const asked = v.safeParse(Id, new URL(args.request.url).searchParams.get("interview"));
  if (!asked.success) return { attempts: [] };
  return read(args, api(args).progress.attempts.$get({ query: { interview: asked.output } }));
}
