import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import * as v from "valibot";
import {
  type DataPoint,
  dataPoints,
  MEASURED,
  type Measured,
  type Note,
} from "../domain/operate/measured.ts";
import type { LogLine } from "./log-lines.ts";

export type MetricsStore = {
  /** Where its SQL is answered. */
  url: string;
  /** Keeps what a log line measures. */
  keep(line: LogLine): void;
  close(): Promise<void>;
};

/** Nobody looks further back than this. */
const KEPT_MS = 24 * 60 * 60_000;
const DATASET = "mockingbird";

/**
 * Stands in for Analytics Engine: data points come out of the log, which says all that the binding would be told, and its SQL
 * over HTTP is answered by SQLite in memory. Null where this Node has none.
 */
export async function startMetricsStore({
  now = Date.now,
}: {
  now?: () => number;
} = {}): Promise<MetricsStore | null> {
  const sqlite = await import("node:sqlite").catch(() => null);
  if (!sqlite) return null;
  const db = new sqlite.DatabaseSync(":memory:");
  db.exec(
    `CREATE TABLE ${DATASET} (timestamp REAL, index1 TEXT, blob1 TEXT, blob2 TEXT, blob3 TEXT,
     double1 REAL, double2 REAL, double3 REAL, double4 REAL, _sample_interval INTEGER DEFAULT 1)`,
  );
  db.function("toDateTime", { deterministic: true }, (seconds) => seconds);
  const insert = db.prepare(
    `INSERT INTO ${DATASET} (timestamp, index1, blob1, blob2, blob3, double1, double2, double3, double4)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const forget = db.prepare(`DELETE FROM ${DATASET} WHERE timestamp < ?`);
  let forgotAt = now();
  const put = ({ indexes, blobs, doubles }: DataPoint) => {
    insert.run(now() / 1000, ...indexes, ...blobs, ...[0, 1, 2, 3].map((n) => doubles[n] ?? 0));
    if (now() - forgotAt < 60_000) return;
    forgotAt = now();
    forget.run((now() - KEPT_MS) / 1000);
  };
  const server = createServer(async (request, response) => {
    try {
      const data = db.prepare((await bodyOf(request)).replace(/\s+FORMAT\s+JSON\s*$/i, "")).all();
      response
        .writeHead(200, { "content-type": "application/json" })
        .end(JSON.stringify({ data, rows: data.length }));
    } catch (error) {
      response.writeHead(400).end(String(error));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    keep: (line) => {
      const note = noteOf(line);
      if (note) for (const point of dataPoints(note)) put(point);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          db.close();
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

const Measurement = v.looseObject({
  event: v.picklist(Object.keys(MEASURED) as Measured[]),
  what: v.string(),
  outcome: v.picklist(["ok", "refused", "failed"]),
  ms: v.number(),
  request_id: v.string(),
});

/** What a line tells of a measured event; null where it is of another kind. */
function noteOf(line: LogLine): Note | null {
  const parsed = v.safeParse(Measurement, line);
  if (!parsed.success) return null;
  const { event, what, outcome, ms, request_id } = parsed.output;
  const figures = Object.fromEntries(
    MEASURED[event].flatMap((name) => (typeof line[name] === "number" ? [[name, line[name]]] : [])),
  );
  return { event, what, outcome, ms, request_id, figures };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}
