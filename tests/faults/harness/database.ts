import { connect, type DatabaseAddress, type Db } from "../../../drizzle/client.ts";
import { migratePglite, migratePostgres } from "../../../drizzle/migrate.ts";
import { type NeonEndpoint, startNeonEndpoint } from "../../../local/neon-endpoint.ts";
import type { SqlBackend, Statement } from "../../../local/postgres/backend.ts";
import { pgliteBackend } from "../../../local/postgres/pglite.ts";
import { postgresBackend } from "../../../local/postgres/server.ts";

/** What goes wrong with a request to Postgres; `after`: when it was done already and only its answer is missing. */
export type DatabaseFault = {
  before?(statements: Statement[]): Promise<void> | void;
  after?(statements: Statement[]): Promise<void> | void;
};

const lost = () => new Error("the connection broke off");
const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

export const slow = (ms: number): DatabaseFault => ({ before: () => sleep(ms) });
export const hanging = (): DatabaseFault => ({ before: () => new Promise(() => {}) });
export const erroring = (): DatabaseFault => ({
  before() {
    throw lost();
  },
});
/** Does what it is told, and never says so. */
export const forgetful = (): DatabaseFault => ({
  after() {
    throw lost();
  },
});
/** One write in so many fails, before or after it is done. */
export const flaky = (oneIn: number, random: () => number): DatabaseFault => {
  const fail = (statements: Statement[]) => {
    if (statements.some(({ query }) => !/^select/i.test(query)) && random() < 1 / oneIn / 2) throw lost();
  };
  return { before: fail, after: fail };
};
/** Refuses each request with a row that holds this text, as a broken constraint would. */
export const refusing = (text: string): DatabaseFault => ({
  before(statements) {
    if (statements.some(({ params }) => params.some((param) => param?.includes(text))))
      throw Object.assign(new Error("the row violates a constraint"), { code: "23514", severity: "ERROR" });
  },
});

export type FaultyDatabase = {
  /** What the Worker is told. */
  address: DatabaseAddress;
  /** The test's own way in, past every fault. */
  db: Db;
  fault: DatabaseFault | null;
  /** Requests of the Worker so far, whatever became of them. */
  requests: number;
  /** Refuses connections until `up`; neither is more when done twice. */
  down(): Promise<void>;
  up(): Promise<void>;
};

/** A real Postgres, embedded or on a server, whose answers to the Worker may be disturbed. */
export async function startDatabase(server: string | null = null): Promise<FaultyDatabase> {
  const backend = await openBackend(server);
  const url = "postgres://test:test@db.test/test";
  const straight = await startNeonEndpoint({ backend, port: 0 });
  const first = await startNeonEndpoint({ backend: disturbedBackend(), port: 0 });
  const { port } = first;
  let disturbed: NeonEndpoint | null = first;
  const database: FaultyDatabase = {
    address: { DATABASE_URL: url, NEON_FETCH_ENDPOINT: first.url },
    db: connect({ DATABASE_URL: url, NEON_FETCH_ENDPOINT: straight.url }),
    fault: null,
    requests: 0,
    down: async () => {
      await disturbed?.close();
      disturbed = null;
    },
    up: async () => {
      disturbed ??= await startNeonEndpoint({ backend: disturbedBackend(), port });
    },
  };
  return database;

  function disturbedBackend(): SqlBackend {
    const disturb = async <T>(statements: Statement[], run: () => Promise<T>): Promise<T> => {
      database.requests += 1;
      const fault = database.fault;
      await fault?.before?.(statements);
      const result = await run();
      await fault?.after?.(statements);
      return result;
    };
    return {
      query: (statement) => disturb([statement], () => backend.query(statement)),
      transaction: (begin, statements) => disturb(statements, () => backend.transaction(begin, statements)),
      close: () => backend.close(),
    };
  }
}

async function openBackend(url: string | null): Promise<SqlBackend> {
  if (url) {
    await migratePostgres(url);
    return postgresBackend(url);
  }
  const backend = await pgliteBackend();
  await migratePglite(backend.database);
  return backend;
}
