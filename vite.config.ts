import { cloudflareDevProxyVitePlugin, vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "vite";

declare module "@remix-run/cloudflare" {
  interface Future {
    v3_singleFetch: true;
  }
}

/** Where the Worker and the local identity provider answer while `npm run dev` runs: local/dev.ts sets them. */
const { API_ORIGIN, IDENTITY_ORIGIN } = process.env;

export default defineConfig({
  plugins: [
    tailwindcss(),
    cloudflareDevProxyVitePlugin({ configPath: "app/wrangler.toml" }),
    remix({
      ignoredRouteFiles: ["**/*.test.ts", "**/*.test.tsx"],
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        v3_singleFetch: true,
        v3_lazyRouteDiscovery: true,
        v3_routeConfig: true,
      },
    }),
  ],
  server: {
    proxy: {
      ...(API_ORIGIN ? { "/api": { target: API_ORIGIN, ws: true } } : {}),
      ...(IDENTITY_ORIGIN ? { "/local-identity": { target: IDENTITY_ORIGIN } } : {}),
    },
  },
  ssr: {
    resolve: {
      conditions: ["workerd", "worker", "browser"],
      externalConditions: ["workerd", "worker"],
    },
  },
  // Found at the start rather than at the first visit, which would reload the page under a person's hands.
  optimizeDeps: { entries: ["app/entry.client.tsx", "app/root.tsx", "app/routes/**/route.tsx"] },
  build: { minify: true },
});
