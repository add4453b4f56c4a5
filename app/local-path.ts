/** `value` where it is a path of this site, else the front page. */
export function localPath(value: unknown): string {
  if (typeof value !== "string" || !/^\/(?![/\\])/.test(value)) return "/";
  const url = new URL(value, "http://local");
  return url.origin === "http://local" ? `${url.pathname}${url.search}` : "/";
}
