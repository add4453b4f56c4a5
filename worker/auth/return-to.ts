/** `path` where it is a page of this site, else the front page. */
export function ownPath(path: string | undefined): string {
  if (!path || !/^\/(?![/\\])/.test(path)) return "/";
  const base = "https://this.site";
  // A browser drops tabs and line breaks inside a URL, so what remains is judged, not what was written.
  const url = URL.canParse(path, base) ? new URL(path, base) : null;
  if (url?.origin !== base || /^\/(\/|api\/)/.test(url.pathname)) return "/";
  return `${url.pathname}${url.search}${url.hash}`;
}
