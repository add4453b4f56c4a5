export type Owner = { userId: string; name: string | null };

/** Whose interview this is, kept beside the log because the log is what every device sees. */
export function readOwner(sql: SqlStorage): Owner | null {
  const row = sql.exec<{ value: string }>("SELECT value FROM meta WHERE key = 'owner'").toArray()[0];
  return row ? (JSON.parse(row.value) as Owner) : null;
}

export function writeOwner(sql: SqlStorage, owner: Owner): void {
  sql.exec("INSERT OR REPLACE INTO meta (key, value) VALUES ('owner', ?)", JSON.stringify(owner));
}
