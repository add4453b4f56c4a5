import type { AppLoadContext, ServerBuild } from "@remix-run/cloudflare";
import { createPagesFunctionHandler } from "@remix-run/cloudflare-pages";
// @ts-expect-error the build exists only after `remix vite:build`
import * as build from "../../build/server/index.js";

export const onRequest = createPagesFunctionHandler({
  build: build as unknown as ServerBuild,
  getLoadContext: ({ context }) => context as unknown as AppLoadContext,
});
