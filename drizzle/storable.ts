/**
 * The value with every text in it as PostgreSQL can hold it. A NUL or half of a surrogate pair, which a candidate's
 * code or chat may contain, would be refused as text and as JSONB on every retry.
 */
export function storable<T>(value: T): T;
export function storable(value: unknown): unknown {
  if (typeof value === "string") return storableText(value);
  if (Array.isArray(value)) return value.map((item) => storable(item));
  if (value === null || typeof value !== "object" || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [storableText(key), storable(item)]));
}

/** Whether PostgreSQL can hold every text in the value as it is. */
export const isStorable = (value: unknown): boolean =>
  JSON.stringify(storable(value)) === JSON.stringify(value);

// biome-ignore lint/suspicious/noControlCharactersInRegex: NUL is what must go
const UNSTORABLE = /\u0000|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const storableText = (text: string) => text.replace(UNSTORABLE, "\uFFFD");
