import type { Message } from "../../../domain/room/state.ts";
import { design } from "../../strings/design.ts";
import { room } from "../../strings/room.ts";

/** What a message stands for beside its words; null for plain talk. */
export function messageBadge({ type, about }: Pick<Message, "type" | "about">): string | null {
  const { badge } = design;
  if (type === "HINT") return room.hints.hint;
  if (!about) return null;
  if ("mcq_answer" in about) return badge.answer;
  if ("mcq_correct" in about) return badge.theAnswer;
  if ("action" in about) return badge.action(about.action);
  return badge.facts;
}
