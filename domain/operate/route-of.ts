/**
 * An address with everything left out that is no name of a page: ids, tokens, what somebody made up. So addresses of one kind
 * are counted together, and nothing that opens a door stands in a log. `names`: of all pages.
 */
export const routeOf = (pathname: string, names: ReadonlySet<string>): string =>
  pathname
    .replace(/\.data$/, "")
    .split("/")
    .slice(0, MAX_PARTS)
    .map((part) => (part === "" || names.has(part) ? part : ":id"))
    .join("/") || "/";

const MAX_PARTS = 6;
