import fc from "fast-check";

/** What nobody sends who means well: of any type, with names and texts that have broken programs before. */
export const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    "",
    -1,
    1.5,
    1e308,
    Number.MAX_SAFE_INTEGER + 1,
    "\0",
    "half \ud83d",
    "x".repeat(20_000),
    "<script>alert(1)</script>",
    "'; drop table users; --",
    "../../etc/passwd",
    "%00",
    "__proto__",
    "constructor",
    "00000000-0000-0000-0000-000000000000",
    [],
    {},
    Array.from({ length: 2000 }, () => 0),
  ),
  fc.anything({
    maxDepth: 3,
    key: fc.oneof(fc.string(), fc.constantFrom("__proto__", "constructor", "toString", "id", "type", "role")),
    values: [fc.string({ unit: "binary" }), fc.double(), fc.integer(), fc.boolean(), fc.constant(null)],
  }),
);

/** One of these with something in it replaced by junk, left out, or added. */
export function spoiled(valid: readonly object[]): fc.Arbitrary<object> {
  return fc
    .tuple(fc.constantFrom(...valid), fc.nat(), junk, fc.constantFrom("replace", "remove", "add"))
    .map(([one, at, value, how]) => spoil(one, at, value, how));
}

function spoil(one: object, at: number, value: unknown, how: "replace" | "remove" | "add"): object {
  const keys = Object.keys(one);
  const key = keys[at % Math.max(1, keys.length)];
  if (how === "add" || key === undefined) return { ...one, [ADDED[at % ADDED.length] ?? "more"]: value };
  if (how === "replace") return { ...one, [key]: value };
  const { [key as keyof typeof one]: _, ...rest } = one;
  return rest;
}

/** Names under which a candidate might try to set what is not theirs to set. */
const ADDED = [
  "role",
  "user_id",
  "userId",
  "status",
  "score",
  "deviceId",
  "at",
  "seq",
  "is_sample",
  "trial",
  "more",
];
