import type { QuestionContent, WrongSolution } from "../domain/authoring/content.ts";
import { draftOf } from "../domain/authoring/conversion.ts";
import { type Trial, trialOf } from "../domain/authoring/trial.ts";
import type { Language } from "../domain/judge/signature.ts";
import type { DsaQuestionFile, FullQuestion, ReferenceSolutions, TestCase } from "../domain/question.ts";
import { seededId } from "./seeded-id.ts";

/** A question as the server holds it, and ways to get it wrong. */
export type SimulatedQuestion = {
  full: FullQuestion;
  cases: (TestCase & { id: string })[];
  wrong: { name: string; language: Language; code: string }[];
};

/** A folder of the bank, as its reader gives it. */
type AuthoredQuestion = {
  file: DsaQuestionFile;
  description: string;
  cases: TestCase[];
  solutions: ReferenceSolutions;
  wrong: WrongSolution[];
};

export function simulatedQuestion({ file, ...parts }: AuthoredQuestion): SimulatedQuestion {
  const { question, cases } = askedOf({ question: file, ...parts });
  return { full: question, cases, wrong: parts.wrong };
}

/** What is asked of this content, as in a trial of it. Its id follows from its slug. */
export function askedOf(content: QuestionContent): Trial {
  const { slug } = content.question;
  const tried = trialOf(seededId(slug, 0), draftOf(content));
  if ("lacks" in tried) throw new Error(`${slug}: ${tried.lacks.map(({ message }) => message).join(" ")}`);
  return tried;
}
