import { neon } from "@neondatabase/serverless";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connect, type Db } from "../drizzle/client.ts";
import { sqlState } from "../drizzle/errors.ts";
import { type NeonEndpoint, pgliteBackend, postgresBackend, startNeonEndpoint } from "./neon-endpoint.ts";
import type { SqlBackend } from "./postgres/backend.ts";

const server = process.env.TEST_DATABASE_URL ?? process.env.DATABASE_URL;
const backends: [string, () => SqlBackend | Promise<SqlBackend>][] = [
  ["the embedded database", () => pgliteBackend()],
  ...(server ? [["a PostgreSQL server", () => postgresBackend(server)] as [string, () => SqlBackend]] : []),
];

describe.each(backends)("Neon's protocol over %s", (_name, open) => {
  let backend: SqlBackend;
  let endpoint: NeonEndpoint;
  let db: Db;

  beforeAll(async () => {
    backend = await open();
    endpoint = await startNeonEndpoint({ backend, port: 0 });
    db = connect({ DATABASE_URL: "postgres://u:p@db.test/x", NEON_FETCH_ENDPOINT: endpoint.url });
    await db.execute(sql`drop table if exists endpoint_test`);
    await db.execute(sql`create table endpoint_test (id int primary key, name text, tags text[], data jsonb,
      big bigint, share numeric(5,2), at timestamptz, day date, yes boolean)`);
  }, 60_000);
  afterAll(async () => {
    await db.execute(sql`drop table endpoint_test`);
    await endpoint.close();
    await backend.close();
  });

  test("values come back as they went in", async () => {
    const row = {
      id: 1,
      name: `O'Brien "q" \\ 日本 🙂`,
      tags: ["a,b", 'q"uote', "", "NULL", "日本"],
      data: { level: "sr", list: [1, null, "x"] },
      big: "9007199254740993",
      share: "4.50",
      at: "2026-03-04 05:06:07.089+00",
      day: "2026-01-02",
      yes: true,
    };
    await db.execute(sql`insert into endpoint_test values (${row.id}, ${row.name}, ${sql.param(row.tags)},
      ${JSON.stringify(row.data)}, ${row.big}, ${row.share}, ${row.at}, ${row.day}, ${row.yes})`);
    const { rows } = await db.execute(sql`select * from endpoint_test where id = 1`);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ ...row, at: expect.stringContaining("2026-03-04") });
  });

  test("null is null and not the word", async () => {
    const { rows } = await db.execute(sql`select ${null}::text as a, ${"null"}::text as b`);
    expect(rows[0]).toEqual({ a: null, b: "null" });
  });

  test("counts what a statement changed", async () => {
    const insert = await db.execute(sql`insert into endpoint_test (id) values (20), (21)`);
    const update = await db.execute(sql`update endpoint_test set name = 'x' where id > 900`);
    expect([insert.command, insert.rowCount, update.rowCount]).toEqual(["INSERT", 2, 0]);
  });

  test("an error carries its SQLSTATE and constraint", async () => {
    await db.execute(sql`insert into endpoint_test (id) values (30)`);
    const error = await db.execute(sql`insert into endpoint_test (id) values (30)`).catch((cause) => cause);
    expect(sqlState(error)).toBe("23505");
    expect((error.cause ?? error).constraint).toBe("endpoint_test_pkey");
  });

  test("a batch is done as a whole or not at all", async () => {
    const insert = (id: number) => db.execute(sql`insert into endpoint_test (id) values (${id})`);
    await expect(db.batch([insert(40), insert(41), insert(40)])).rejects.toThrow();
    const { rows } = await db.execute(sql`select id from endpoint_test where id in (40, 41)`);
    expect(rows).toEqual([]);
    await db.batch([insert(40), insert(41)]);
    const after = await db.execute(sql`select id from endpoint_test where id in (40, 41) order by id`);
    expect(after.rows).toEqual([{ id: 40 }, { id: 41 }]);
  });

  test("a batch can ask for its isolation level", async () => {
    const client = neon("postgres://u:p@db.test/x", { fetchOptions: { sqlEndpoint: endpoint.url } });
    const [rows] = await client.transaction(
      [
        client`select current_setting('transaction_isolation') as level, current_setting('transaction_read_only') as only`,
      ],
      { isolationLevel: "Serializable", readOnly: true },
    );
    expect(rows).toEqual([{ level: "serializable", only: "on" }]);
  });

  test("many queries at once do not mix", async () => {
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, n) =>
        db.execute(sql`select ${n}::int as n`).then(({ rows }) => rows[0]),
      ),
    );
    expect(answers).toEqual(Array.from({ length: 30 }, (_, n) => ({ n })));
  });

  test("what is not a query is refused", async () => {
    const post = (body: string, headers = {}) => fetch(endpoint.url, { method: "POST", body, headers });
    const connection = { "neon-connection-string": "postgres://u:p@db.test/x" };
    expect((await post("{}")).status).toBe(400);
    expect((await post("not json", connection)).status).toBe(400);
    expect((await post('{"q":1}', connection)).status).toBe(400);
    expect((await fetch(endpoint.url)).status).toBe(404);
  });
});
