import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import * as v from "valibot";
import type { SqlBackend } from "./postgres/backend.ts";

export { pgliteBackend } from "./postgres/pglite.ts";
export { postgresBackend } from "./postgres/server.ts";

export type NeonEndpoint = { port: number; url: string; close(): Promise<void> };

/** Answers Neon's SQL-over-HTTP protocol on loopback from any backend. Closing it leaves the backend open. */
export async function startNeonEndpoint(options: {
  backend: SqlBackend;
  port: number;
}): Promise<NeonEndpoint> {
  const server = createServer(async (request, response) => {
    const { status, body } = await answer(options.backend, request);
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  });
  // A client that reuses a connection just as the server ends it would see a lost query.
  server.keepAliveTimeout = 10 * 60_000;
  await listening(server, options.port);
  const { port } = server.address() as AddressInfo;
  return { port, url: `http://127.0.0.1:${port}/sql`, close: () => closed(server) };
}

const MAX_BODY_BYTES = 64 * 1024 * 1024;
const Param = v.nullable(
  v.union([v.string(), v.pipe(v.union([v.number(), v.boolean()]), v.transform(String))]),
);
const Statement = v.object({ query: v.string(), params: v.optional(v.array(Param), []) });
const Body = v.union([v.object({ queries: v.array(Statement) }), Statement]);

type Answer = { status: number; body: unknown };

async function answer(backend: SqlBackend, request: IncomingMessage): Promise<Answer> {
  if (request.method !== "POST" || request.url !== "/sql") return failure(404, "POST /sql is all there is");
  if (!request.headers["neon-connection-string"]) return failure(400, "Neon-Connection-String is missing");
  try {
    const body = v.safeParse(Body, JSON.parse(await text(request)));
    if (!body.success) return failure(400, "expected a query or queries");
    if (!("queries" in body.output)) return { status: 200, body: await backend.query(body.output) };
    const begin = beginStatement(request);
    if (!begin) return failure(400, "unknown isolation level");
    return { status: 200, body: { results: await backend.transaction(begin, body.output.queries) } };
  } catch (error) {
    return refusal(error);
  }
}

const ISOLATION: Record<string, string> = {
  ReadUncommitted: "READ UNCOMMITTED",
  ReadCommitted: "READ COMMITTED",
  RepeatableRead: "REPEATABLE READ",
  Serializable: "SERIALIZABLE",
};

function beginStatement({ headers }: IncomingMessage): string | null {
  const level = headers["neon-batch-isolation-level"];
  const isolation = level === undefined ? "" : ISOLATION[String(level)];
  if (isolation === undefined) return null;
  const readOnly = headers["neon-batch-read-only"];
  return [
    "BEGIN",
    isolation && `ISOLATION LEVEL ${isolation}`,
    readOnly === "true" && "READ ONLY",
    readOnly === "false" && "READ WRITE",
    headers["neon-batch-deferrable"] === "true" && "DEFERRABLE",
  ]
    .filter(Boolean)
    .join(" ");
}

const ERROR_FIELDS = [
  "severity",
  "code",
  "detail",
  "hint",
  "position",
  "internalPosition",
  "internalQuery",
  "where",
  "schema",
  "table",
  "column",
  "dataType",
  "constraint",
  "file",
  "line",
  "routine",
] as const;

/** Neon answers 400 with the server's own error where PostgreSQL refused; anything else is 5xx. */
function refusal(error: unknown): Answer {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof SyntaxError) return failure(400, "the body is not JSON");
  const fields = Object(error) as Record<string, unknown>;
  if (!/^[0-9A-Z]{5}$/.test(String(fields.code))) return failure(500, message);
  return {
    status: 400,
    body: { message, ...Object.fromEntries(ERROR_FIELDS.map((name) => [name, fields[name]])) },
  };
}

const failure = (status: number, message: string): Answer => ({ status, body: { message } });

async function text(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MAX_BODY_BYTES) throw new Error("the body is too large");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

const listening = (server: Server, port: number) =>
  new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, "127.0.0.1", resolve);
  });

const closed = (server: Server) =>
  new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
