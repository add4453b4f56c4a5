/** A question's id and the number of its version. */
export type Versioned = { id: string; version: number };

/** `before`, `after`: of which versions the first and the last statement of the read were. */
export type Read<T> = { found: T; before: Versioned[]; after: Versioned[] };

/** As often as nobody publishes the same question within one read. */
const TRIES = 5;

/**
 * What of questions is read by several statements, all of it of one version. Postgres shows each statement, also those of one
 * batch, what is committed by then: where somebody published between two of them, all is read once more.
 */
export async function ofOneVersion<T>(read: () => Promise<Read<T>>): Promise<T> {
  for (let tries = 0; tries < TRIES; tries++) {
    const { found, before, after } = await read();
    if (isSame(before, after)) return found;
  }
  throw new Error("this question was published anew at every try to read it");
}

function isSame(before: Versioned[], after: Versioned[]): boolean {
  const versions = new Map(after.map(({ id, version }) => [id, version]));
  return before.length === after.length && before.every(({ id, version }) => versions.get(id) === version);
}
