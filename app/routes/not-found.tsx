import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/cloudflare";
import { problemResponse } from "../api.server.ts";

export const loader = ({ request }: LoaderFunctionArgs) => {
  throw problemResponse(404, { code: "not_found", message: new URL(request.url).pathname, request_id: null });
};

/** What is sent to no page is answered as pages are that are not for everybody. */
export const action = (args: ActionFunctionArgs) => loader(args);

export default function NotFound() {
  return null;
}
