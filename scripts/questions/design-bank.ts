import type { DesignContent } from "../../domain/authoring/content.ts";
import type { DesignQuestionFile } from "../../domain/design-question.ts";

/** A folder of a system-design question, read and validated. */
export type BankDesignQuestion = {
  slug: string;
  file: DesignQuestionFile;
  description: string;
  /** Markdown with one section (`## …`) per thing the candidate says or does. */
  sampleAnswer: string;
};

export const bankDesign = ({ question, description, sample_answer }: DesignContent): BankDesignQuestion => ({
  slug: question.slug,
  file: question,
  description,
  sampleAnswer: sample_answer,
});
