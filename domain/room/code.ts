import * as v from "valibot";
import { MAX_CODE_BYTES } from "../submission.ts";

/**
 * A CodeMirror ChangeSet as JSON: a number keeps that many UTF-16 units; an array deletes its first item's
 * number of units and inserts the lines that follow, joined by "\n".
 */
export const CodeChanges = v.pipe(
  v.array(
    v.union([
      v.pipe(v.number(), v.integer(), v.minValue(0)),
      v.pipe(
        // No bound on a line: the frame has one, and code that is too long is refused as such when it is applied.
        v.array(v.union([v.pipe(v.number(), v.integer(), v.minValue(0)), v.string()])),
        v.check(
          (part) => typeof part[0] === "number" && part.slice(1).every((line) => typeof line === "string"),
        ),
      ),
    ]),
  ),
  v.maxLength(2000),
);
export type CodeChanges = v.InferOutput<typeof CodeChanges>;

type Applied = { ok: true; text: string } | { ok: false; reason: "length_mismatch" | "too_large" };

/** Applies a change set to `text`. Refuses one made for a document of another length, or one whose result passes MAX_CODE_BYTES. */
export function applyChanges(text: string, changes: CodeChanges): Applied {
  let position = 0;
  const parts: string[] = [];
  for (const change of changes) {
    if (typeof change === "number") {
      parts.push(text.slice(position, position + change));
      position += change;
    } else {
      const [deleted, ...lines] = change as [number, ...string[]];
      position += deleted;
      parts.push(lines.join("\n"));
    }
  }
  if (position !== text.length) return { ok: false, reason: "length_mismatch" };
  const result = parts.join("");
  if (utf8Bytes(result) > MAX_CODE_BYTES) return { ok: false, reason: "too_large" };
  return { ok: true, text: result };
}

/** A document larger than the limit in UTF-16 units is larger in bytes too; only near the limit is a count needed. */
function utf8Bytes(text: string): number {
  if (text.length * 3 <= MAX_CODE_BYTES) return text.length;
  return new TextEncoder().encode(text).length;
}
