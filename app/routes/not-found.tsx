import type { LoaderFunctionArgs } from "@remix-run/cloudflare";
import { problemResponse } from "../api.server.ts";

export const loader = ({ request }: LoaderFunctionArgs) => {
  throw problemResponse(404, { code: "not_found", message: new URL(request.url).pathname, request_id: null });
};

export default function NotFound() {
  return null;
}
