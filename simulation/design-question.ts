import type { DesignQuestionFile } from "../domain/design-question.ts";
import type { FullQuestion } from "../domain/question.ts";
import { askedOf } from "./question.ts";

/** A folder of the bank, as its reader gives it. */
export type AuthoredDesign = { file: DesignQuestionFile; description: string; sampleAnswer: string };

/** A system-design question as the server holds it. */
export const simulatedDesign = ({ file, description, sampleAnswer }: AuthoredDesign): FullQuestion =>
  askedOf({ question: file, description, sample_answer: sampleAnswer }).question;
