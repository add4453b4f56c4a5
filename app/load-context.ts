import type { PlatformProxy } from "wrangler";

/** What the Pages project is bound to. */
export type PagesEnv = { API: Fetcher };

declare module "@remix-run/cloudflare" {
  interface AppLoadContext {
    cloudflare: Omit<PlatformProxy<PagesEnv>, "dispose">;
  }
}
