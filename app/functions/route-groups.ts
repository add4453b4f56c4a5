type Route = { parentId?: string | undefined; path?: string | undefined };

/**
 * The routes that an address can match, by its first segment: Remix puts all routes that it is given in order anew
 * each time it looks for a page, and does so five times for each. Routes whose first segment may be anything belong to
 * every group. Where an address has no group, it may be any: its segment may be one of theirs in other signs (`pl%61n`).
 */
export function groupsOf<R extends Route>(routes: Record<string, R>): ReadonlyMap<string, Record<string, R>> {
  const all = Object.entries(routes).map(([id, route]) => ({ id, route, first: firstOf(routes, route) }));
  const group = (name: string) => all.filter(({ first }) => first === name || isAny(first));
  // That of the front page is called "".
  const names = new Set(["", ...all.map(({ first }) => first).filter((first) => !isAny(first))]);
  return new Map(
    [...names].map((name) => [name, Object.fromEntries(group(name).map(({ id, route }) => [id, route]))]),
  );
}

/** The group to which a page or its data belongs, as the router sees it: without regard to case. */
export const groupOf = (pathname: string): string =>
  pathname
    .replace(/\.data$/, "")
    .split("/", 2)[1]
    ?.toLowerCase() ?? "";

function firstOf(routes: Record<string, Route>, route: Route): string {
  const parent = route.parentId === undefined ? undefined : routes[route.parentId];
  return (parent && firstOf(routes, parent)) || (route.path?.split("/", 1)[0]?.toLowerCase() ?? "");
}

/** One that may be left out, too: what follows it then comes first. */
const isAny = (first: string): boolean => first === "" || /^[:*]|\?$/.test(first);
