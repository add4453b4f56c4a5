/** `value` where it is a path of this site, else the front page. */
export function localPath(value: unknown): string {
  if (typeof value !== "string" || !/^\/(?![/\\])/.test(value)) return "/";
  const base = "http://local";
  const url = URL.canParse(value, base) ? new URL(value, base) : null;
  // "/.//evil.example" parses to the path "//evil.example", which names another site once it stands alone.
  if (url?.origin !== base || url.pathname.startsWith("//")) return "/";
  return `${url.pathname}${url.search}`;
}
