// node local/bundles/bundle-worker.ts <folder>: a process of its own, since loading a bundler takes a second.
import { build } from "vite";

/**
 * The Worker as modules: index.js, and under parts/ what it is made of. What the source imports only when it is used is a module
 * that the runtime reads only then, which wrangler's own bundling, one file for everything, cannot give.
 */
const [folder] = process.argv.slice(2);
if (!folder) throw new Error("expected the name of the folder to write");
await build({
  configFile: false,
  root: process.cwd(),
  publicDir: false,
  logLevel: "warn",
  define: { "process.env.NODE_ENV": '"production"' },
  ssr: {
    target: "webworker",
    noExternal: true,
    resolve: { conditions: ["workerd", "worker", "browser", "module", "production"] },
  },
  build: {
    ssr: true,
    outDir: folder,
    emptyOutDir: true,
    target: "es2024",
    minify: "esbuild",
    reportCompressedSize: false,
    rollupOptions: {
      input: { index: "worker/index.ts" },
      external: /^(?:cloudflare|node):/,
      // The runtime takes each export of index.js for an entry point: what parts share is no export of it.
      preserveEntrySignatures: "strict",
      onwarn: (warning, warn) => {
        if (warning.code !== "INVALID_ANNOTATION") warn(warning);
      },
      output: {
        inlineDynamicImports: false,
        entryFileNames: "[name].js",
        chunkFileNames: "parts/[name].js",
        manualChunks: (id) => (id.includes("/node_modules/unpdf/") ? "pdf-reader" : null),
      },
    },
  },
});
