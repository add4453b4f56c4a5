/** Who asks. `other`: somebody who is signed in, and whom what the address names does not belong to. */
export const ASKERS = ["anonymous", "other", "owner", "admin"] as const;
export type Asker = (typeof ASKERS)[number];

/** Whom something is for: `oneself` is whoever is signed in, about themselves; `owner` whose it is, and nobody else. */
export type For = "anyone" | "oneself" | "owner" | "admin";

/** Whether this asker is among those something is for. */
export function isFor(given: For, asker: Asker): boolean {
  switch (given) {
    case "anyone":
      return true;
    case "oneself":
      return asker !== "anonymous";
    case "owner":
    case "admin":
      return asker === given;
    default:
      return given satisfies never;
  }
}

/** The API's answer to an asker: without a session 401, else 404, as if there were nothing. */
export const apiStatus = (given: For, asker: Asker, answers: number): number => {
  if (isFor(given, asker)) return answers;
  return asker === "anonymous" ? 401 : 404;
};
