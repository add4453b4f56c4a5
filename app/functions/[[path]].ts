import type { AppLoadContext, ServerBuild } from "@remix-run/cloudflare";
import { createPagesFunctionHandler } from "@remix-run/cloudflare-pages";
// @ts-expect-error the build exists only after `remix vite:build`
import * as build from "../../build/server/index.js";
import { hardened, refusalOf, refuse } from "./page-request.ts";

const page = createPagesFunctionHandler({
  build: build as unknown as ServerBuild,
  getLoadContext: ({ context }) => context as unknown as AppLoadContext,
});

/** Files and pages; what is not sent by a form of this site never reaches an action. */
export const onRequest: typeof page = async (context) => {
  const request = context.request as unknown as Request;
  const refusal = refusalOf(request);
  return hardened(request, refusal ? refuse(request, refusal) : await page(context));
};
