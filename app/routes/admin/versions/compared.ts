/** One side of a comparison: a version, or what is not live yet. */
export type Side = number | "draft";

/** The sides that the address asks for; null: none, or what is no side. */
export function sidesIn(query: URLSearchParams): { from: Side; to: Side } | null {
  const from = sideIn(query.get("from"));
  const to = sideIn(query.get("to"));
  return from === null || to === null ? null : { from, to };
}

function sideIn(text: string | null): Side | null {
  if (text === "draft") return "draft";
  return text && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;
}

/** What one most likely wants to compare: the draft with what is live, else the newest two. Newest first. */
export function likelySides(versions: readonly number[], hasDraft: boolean): { from: Side; to: Side } | null {
  const [newest, before] = versions;
  if (newest === undefined) return null;
  if (hasDraft) return { from: newest, to: "draft" };
  return before === undefined ? null : { from: before, to: newest };
}
