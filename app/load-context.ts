import type { AppLoadContext } from "@remix-run/cloudflare";
import type { PlatformProxy } from "wrangler";

/** What the Pages project is bound to. */
export type PagesEnv = { API: Fetcher };

declare module "@remix-run/cloudflare" {
  interface AppLoadContext {
    cloudflare: Omit<PlatformProxy<PagesEnv>, "dispose">;
  }
}

/**
 * What the loaders of a request are given: an object of its own for each, as `npm run dev` else has one for all. The types of
 * Pages and those of what stands in for it differ in name only.
 */
export const contextOf = ({ context }: { context: object }): AppLoadContext =>
  ({ ...context }) as AppLoadContext;
