import type { InterviewerBrief } from "../brief.ts";
import { codeViolations } from "./code.ts";
import { hintViolations } from "./hints.ts";
import { optionViolations } from "./options.ts";
import { repeatViolations } from "./repeats.ts";
import { sentencesOf } from "./sentences.ts";
import { shapeViolations } from "./shape.ts";
import { verdictViolations } from "./verdicts.ts";
import type { Violation } from "./violation.ts";

export type { Violation, ViolationKind } from "./violation.ts";

/** The rules that a finished reply breaks, told from its words and the brief it was written from. */
export function checkReply(brief: InterviewerBrief, text: string): Violation[] {
  const sentences = sentencesOf(text);
  return [
    ...shapeViolations(sentences),
    ...repeatViolations(brief, sentences),
    ...codeViolations(brief, text),
    ...hintViolations(brief, sentences),
    ...verdictViolations(brief, sentences),
    ...optionViolations(brief, sentences),
  ];
}

/** True where the reply is a nudge that counts as a hint. */
export const isHintLike = (brief: InterviewerBrief, text: string): boolean =>
  checkReply(brief, text).some(({ kind }) => kind === "hint-like" || kind === "code");
