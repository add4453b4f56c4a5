import { isDsa, type QuestionContent } from "../../../domain/authoring/content.ts";
import { canonical } from "../../../domain/authoring/difference.ts";
import { inFileOrder } from "../../../domain/authoring/wrong-order.ts";

/** SHA-256 in hex: the same for content that means the same, in whatever order its fields and its wrong solutions come. */
export async function contentHash(content: QuestionContent): Promise<string> {
  const ordered = isDsa(content) ? { ...content, wrong: inFileOrder(content.wrong) } : content;
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(canonical(ordered)));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Stands in place of the hash where a question is older than hashes are. */
export const UNKNOWN_HASH = "0".repeat(64);
