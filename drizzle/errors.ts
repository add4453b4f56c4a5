/** The SQLSTATE of a failed query, or null where the failure was not the database's answer. */
export function sqlState(error: unknown): string | null {
  const code = property(property(error, "cause") ?? error, "code");
  return typeof code === "string" && /^[0-9A-Z]{5}$/.test(code) ? code : null;
}

/** The name of the constraint that refused a row, or null. */
export function violatedConstraint(error: unknown): string | null {
  const name = property(property(error, "cause") ?? error, "constraint");
  return typeof name === "string" ? name : null;
}

/** The database looked at the data and does not take them: asking again with the same would not help. */
export const isRefused = (error: unknown): boolean => /^2[23]/.test(sqlState(error) ?? "");

/** The database could not be asked, or says that it serves nobody now: no word about the data either way. */
export const isUnreachable = (error: unknown): boolean => /^(08|53|57)|^$/.test(sqlState(error) ?? "");

const property = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null && key in value ? Reflect.get(value, key) : undefined;
