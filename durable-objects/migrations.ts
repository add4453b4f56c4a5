/**
 * The room's SQLite schema, append-only: a room that sleeps through deploys runs what it has missed on its next wake.
 * Never edit an entry that has shipped. Where the shape of the state changes, the snapshot goes: the log is folded anew.
 */
const MIGRATIONS = [
  `CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
   CREATE TABLE events (seq INTEGER PRIMARY KEY, command_id TEXT, body TEXT NOT NULL);
   CREATE UNIQUE INDEX events_command ON events (command_id) WHERE command_id IS NOT NULL;
   CREATE TABLE snapshot (part INTEGER PRIMARY KEY, seq INTEGER NOT NULL, body TEXT NOT NULL);
   CREATE TABLE outbox (
     id INTEGER PRIMARY KEY,
     lane TEXT NOT NULL,
     key TEXT UNIQUE,
     effect TEXT NOT NULL,
     attempts INTEGER NOT NULL DEFAULT 0,
     created_at INTEGER NOT NULL,
     next_try_at INTEGER NOT NULL
   );
   CREATE TABLE evaluations (round_id TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID;`,
  `CREATE TABLE documents (
     name TEXT NOT NULL,
     part INTEGER NOT NULL,
     body TEXT NOT NULL,
     PRIMARY KEY (name, part)
   ) WITHOUT ROWID;
   INSERT INTO documents SELECT key, 0, value FROM meta;
   DROP TABLE meta;
   DROP TABLE snapshot;`,
  // Only the keys that are there take a row of the index: each row written costs money.
  `ALTER TABLE outbox RENAME TO former_outbox;
   CREATE TABLE outbox (
     id INTEGER PRIMARY KEY,
     lane TEXT NOT NULL,
     key TEXT,
     effect TEXT NOT NULL,
     attempts INTEGER NOT NULL DEFAULT 0,
     created_at INTEGER NOT NULL,
     next_try_at INTEGER NOT NULL
   );
   INSERT INTO outbox SELECT * FROM former_outbox;
   DROP TABLE former_outbox;
   CREATE UNIQUE INDEX outbox_key ON outbox (key) WHERE key IS NOT NULL;`,
  // An index doubles what an event and an effect cost. Only this room writes here, and it looks before it does.
  `DROP INDEX events_command;
   DROP INDEX outbox_key;`,
  // The state has more in it: stages, silences, and how long the room waits.
  "DELETE FROM documents WHERE name = 'snapshot';",
  // A round has its task, and questions kept in the room have what system design needs.
  "DELETE FROM documents WHERE name = 'snapshot' OR name LIKE 'question:%';",
  // Which request an effect goes back to, for the logs.
  "ALTER TABLE outbox ADD COLUMN request_id TEXT;",
];

export function migrate(sql: SqlStorage): void {
  sql.exec("CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL)");
  const applied = sql.exec<{ version: number }>("SELECT version FROM schema_version").toArray()[0]?.version;
  if (applied === MIGRATIONS.length) return;
  for (const statements of MIGRATIONS.slice(applied ?? 0)) sql.exec(statements);
  sql.exec("DELETE FROM schema_version");
  sql.exec("INSERT INTO schema_version VALUES (?)", MIGRATIONS.length);
}
