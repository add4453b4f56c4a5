import { isDeepStrictEqual } from "node:util";
import { Violation } from "../violation.ts";

/** Says what should hold, and what was seen where it does not. */
export function must(invariant: string, holds: boolean, seen: unknown = null): void {
  if (!holds) throw new Violation(invariant, seen);
}

export function mustEqual(invariant: string, got: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(got, expected)) throw new Violation(invariant, differences(got, expected));
}

/** Where two values differ, by path. */
function differences(got: unknown, expected: unknown, path = "", found: object[] = []): object[] {
  if (isDeepStrictEqual(got, expected) || found.length >= 8) return found;
  if (!isObject(got) || !isObject(expected))
    return [...found, { path, got: got ?? null, expected: expected ?? null }];
  const keys = new Set([...Object.keys(got), ...Object.keys(expected)]);
  return [...keys].reduce((sum, key) => differences(got[key], expected[key], `${path}.${key}`, sum), found);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;
