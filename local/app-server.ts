import fs from "node:fs";
import path from "node:path";
import type { Readable } from "node:stream";
import {
  Log,
  LogLevel,
  Miniflare,
  type MiniflareOptions,
  type Request as WorkerRequest,
  Response as WorkerResponse,
} from "miniflare";
import * as v from "valibot";
import type { Bundles } from "./bundles/build-bundles.ts";
import { WorkersConfig } from "./bundles/config.ts";
import type { LogSink } from "./log-lines.ts";
import { startSweeps } from "./sweeps.ts";

export type AppServer = { stop: () => Promise<void> };

type Options = {
  bundles: Bundles;
  port: number;
  /** Where rooms and files are kept. */
  folder: string;
  /** Environment of the Worker. */
  bindings: Record<string, string>;
  /** Follows what the Worker and the pages log. */
  logs: LogSink;
  /** Answers what is under LOCAL_IDENTITY_PATH; null where Google does. */
  identity: ((request: Request) => Promise<Response>) | null;
};

export const LOCAL_IDENTITY_PATH = "/local-identity";

/** The built Worker and pages in the Workers runtime, on one port. */
export async function startAppServer(options: Options): Promise<AppServer> {
  const before = signalListeners();
  const miniflare = new Miniflare(miniflareOptions(options));
  // Miniflare ends the process on its own at a signal; ours has more to put away first.
  for (const [signal, listeners] of signalListeners())
    for (const listener of listeners)
      if (!before.get(signal)?.includes(listener)) process.removeListener(signal, listener);
  await miniflare.ready;
  const stopSweeps = startSweeps(() => sweep(miniflare, options.bundles));
  return {
    stop: () => {
      stopSweeps();
      return miniflare.dispose();
    },
  };
}

async function sweep(miniflare: Miniflare, bundles: Bundles): Promise<void> {
  const worker = await miniflare.getWorker(configOf(bundles).api.name);
  await worker.scheduled({ cron: "" });
}

const configOf = (bundles: Bundles) =>
  v.parse(WorkersConfig, JSON.parse(fs.readFileSync(bundles.config, "utf8")));

/** Sends the local identity provider's pages to it and everything else to the app; only the local app has it in front. */
const FRONT = `export default {
  fetch(request, env) {
    const local = new URL(request.url).pathname.startsWith("${LOCAL_IDENTITY_PATH}/");
    return local && env.IDENTITY ? env.IDENTITY.fetch(request) : env.PAGES.fetch(request);
  }
}`;

function miniflareOptions({ bundles, port, folder, bindings, identity, logs }: Options): MiniflareOptions {
  const { api, pages } = configOf(bundles);
  return {
    host: "127.0.0.1",
    port,
    log: new Log(LogLevel.WARN),
    // Standard output holds progress and the `ready` line only.
    handleRuntimeStdio: (stdout: Readable, stderr: Readable) => {
      for (const stream of [stdout, stderr]) logs.follow(stream);
    },
    cf: false,
    cachePersist: false,
    durableObjectsPersist: path.join(folder, "rooms"),
    r2Persist: path.join(folder, "files"),
    workers: [
      {
        name: "local-front",
        compatibilityDate: pages.compatibility_date,
        modules: true,
        script: FRONT,
        serviceBindings: {
          PAGES: pages.name,
          ...(identity ? { IDENTITY: (request: WorkerRequest) => answerFromNode(identity, request) } : {}),
        },
      },
      {
        name: pages.name,
        compatibilityDate: pages.compatibility_date,
        compatibilityFlags: pages.compatibility_flags,
        ...modulesIn(bundles.pages),
        bindings: pages.vars,
        serviceBindings: Object.fromEntries(pages.services.map(({ binding, service }) => [binding, service])),
        assets: {
          directory: bundles.assets,
          binding: "ASSETS",
          workerName: pages.name,
          // As on Pages: the functions come first, and what they say of an answer holds for files, too.
          routerConfig: { has_user_worker: true, invoke_user_worker_ahead_of_assets: true },
          assetConfig: {},
        },
      },
      {
        name: api.name,
        compatibilityDate: api.compatibility_date,
        compatibilityFlags: api.compatibility_flags,
        ...modulesIn(bundles.worker),
        bindings: { ...api.vars, ...bindings },
        durableObjects: Object.fromEntries(
          api.durable_objects.map(({ name, class_name }) => [
            name,
            { className: class_name, useSQLite: true },
          ]),
        ),
        r2Buckets: Object.fromEntries(
          api.r2_buckets.map(({ binding, bucket_name }) => [binding, bucket_name]),
        ),
        ratelimits: Object.fromEntries(api.ratelimits.map(({ name, ...limit }) => [name, limit])),
      },
    ],
  };
}

const MODULE_TYPES = { ".js": "ESModule", ".mjs": "ESModule", ".wasm": "CompiledWasm" } as const;

/** Every module of a bundle, the entry first. */
function modulesIn(folder: string) {
  const modules = fs.readdirSync(folder, { recursive: true, encoding: "utf8" }).flatMap((name) => {
    const type = Object.entries(MODULE_TYPES).find(([ending]) => name.endsWith(ending))?.[1];
    return type ? [{ type, path: path.join(folder, name) }] : [];
  });
  const entry = path.join(folder, "index.js");
  modules.sort((a, b) => Number(b.path === entry) - Number(a.path === entry));
  return { modulesRoot: folder, modules };
}

/** The runtime's own classes on one side, Node's on the other. */
async function answerFromNode(
  identity: (request: Request) => Promise<Response>,
  request: WorkerRequest,
): Promise<WorkerResponse> {
  const body = request.method === "GET" || request.method === "HEAD" ? undefined : await request.text();
  const headers = [...request.headers];
  const answer = await identity(new Request(request.url, { method: request.method, headers, body }));
  return new WorkerResponse(await answer.text(), { status: answer.status, headers: [...answer.headers] });
}

const SIGNALS = ["SIGINT", "SIGTERM"] as const;
const signalListeners = () => new Map(SIGNALS.map((signal) => [signal, process.listeners(signal)]));
