import type { InterviewerBrief } from "../brief.ts";
import { checkReply } from "./check.ts";
import { sentencesOf } from "./sentences.ts";
import { trimmed } from "./shape.ts";

/** What is left of a reply without the sentences that break a rule; null: nothing that could stand by itself. */
export function mended(brief: InterviewerBrief, text: string): string | null {
  const kept = sentencesOf(withoutFences(text)).filter(
    (sentence) => checkReply(brief, sentence.text).length === 0,
  );
  const rest = trimmed(kept.map((sentence) => sentence.text).join(" "));
  return /\p{L}{2}/u.test(rest) && checkReply(brief, rest).length === 0 ? rest : null;
}

const withoutFences = (text: string): string => text.replace(/(```|~~~)[\s\S]*?(?:\1|$)/g, "\n");
