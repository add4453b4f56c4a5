/** A slug has up to 100 characters: what stands behind one that is taken finds room. */
const MOST = 80;

/** A title as a name in the bank's files: "LRU cache (with TTL)" gives "lru-cache-with-ttl"; "" where it has no letter or digit. */
export const slugOf = (title: string): string =>
  title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, MOST)
    .replace(/-+$/, "");

/** The name, with a number behind it where it is taken; after many of those with `unique`, which nobody has. */
export function nameFor(wanted: string, taken: ReadonlySet<string>, unique: string): string {
  if (!taken.has(wanted)) return wanted;
  for (let number = 2; number < 100; number++) {
    const name = `${wanted}-${number}`;
    if (!taken.has(name)) return name;
  }
  return `${wanted}-${unique}`;
}
