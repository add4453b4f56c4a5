import { fileURLToPath } from "node:url";
import { cloudflareDevProxyVitePlugin, vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig, type Plugin } from "vite";
import { contextOf } from "./app/load-context.ts";
import { licences } from "./local/bundles/licences.ts";
import { onEveryPage } from "./local/bundles/on-every-page.ts";

declare module "@remix-run/cloudflare" {
  interface Future {
    v3_singleFetch: true;
  }
}

/** Where the Worker and the local identity provider answer while `npm run dev` runs: local/dev.ts sets them. */
const { API_ORIGIN, IDENTITY_ORIGIN } = process.env;

const NO_WRITER = fileURLToPath(new URL("app/no-markdown-writer.ts", import.meta.url));
const NATIVE_CLONE = fileURLToPath(new URL("app/native-clone.ts", import.meta.url));

/**
 * react-aria's own words in the languages of the pages: it brings thirty-four, and leaves out those that are undefined. To a
 * browser only English goes with the code; Spanish comes with the pages' own (app/entry.client.tsx).
 */
function ownLanguages(): Plugin {
  const words = /react-(?:aria|stately|aria-components)\/dist\/private\/intl\/(?:\w+\/)?([\w-]+)\.mjs$/;
  const load = (id: string, { ssr = false } = {}) => {
    const language = words.exec(id)?.[1] ?? "en-US";
    return language === "en-US" || (ssr && language === "es-ES") ? null : "export default undefined;";
  };
  return { name: "own-languages", load };
}

export default defineConfig({
  plugins: [
    tailwindcss(),
    ownLanguages(),
    onEveryPage(),
    licences(),
    cloudflareDevProxyVitePlugin({ configPath: "app/wrangler.toml", getLoadContext: contextOf }),
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
  resolve: {
    alias: {
      "mdast-util-to-markdown": NO_WRITER,
      "markdown-table": NO_WRITER,
      "@ungap/structured-clone": NATIVE_CLONE,
    },
  },
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
  // Of the server's code nobody gets a copy; what goes to browsers has its licences beside it (licences.txt).
  esbuild: { legalComments: "none" },
  build: {
    minify: true,
    // What light-dark() in the styles asks of a browser is newer than all of this.
    target: "es2022",
    cssTarget: ["es2020", "edge88", "firefox78", "chrome87", "safari14"],
  },
});
