import * as v from "valibot";
import { Id } from "../../../domain/ids.ts";
import {
  type Direction,
  type ListPosition,
  type QuestionSort,
  SORT_KEYS,
} from "../../../drizzle/queries/authoring/question-list.ts";
import { isStorable } from "../../../drizzle/storable.ts";
import { fromBase64Url, toBase64Url } from "../../auth/sealed.ts";
import { decodeCursor, encodeCursor } from "../page-cursor.ts";

type Order = { sort: QuestionSort; dir: Direction };

/** A place in the list of questions as text for an address; it is worth something in the same order only. */
export const encodeListCursor = ({ sort, dir }: Order, { key, id }: ListPosition): string =>
  toBase64Url(new TextEncoder().encode(JSON.stringify([sort, dir, key, id])));

/** The place a cursor stands for; null when no list in this order handed it out. */
export function decodeListCursor(cursor: string, { sort, dir }: Order): ListPosition | null {
  const bytes = fromBase64Url(cursor);
  const parsed = v.safeParse(Cursor, bytes && new TextDecoder().decode(bytes));
  if (!parsed.success) return null;
  const [ofSort, ofDir, key, id] = parsed.output;
  if (ofSort !== sort || ofDir !== dir || !SORT_KEYS[sort].pattern.test(key)) return null;
  // A day such as 30 February looks like one.
  if (sort === "updated" && !decodeCursor(encodeCursor({ created_at: key, id }))) return null;
  return { key, id };
}

const Key = v.pipe(
  v.string(),
  v.maxLength(300),
  v.check((text) => isStorable(text)),
);
const Cursor = v.pipe(v.string(), v.parseJson(), v.strictTuple([v.string(), v.string(), Key, Id]));
