import type { QuestionType } from "../../domain/question.ts";
import { localized } from "./localized.ts";

/** The statement of a question and what it is filed under. */
export const statement = localized("statement", {
  title: "Statement",
  name: "Title",
  body: "Statement, Markdown",
  bodyHint: {
    DSA: "In your own words, with examples and limits. Samples show only once they are run.",
    SYSTEM_DESIGN: "In your own words: the situation, its limits and what is asked.",
  } satisfies Record<QuestionType, string>,
  about: "About the question",
  slug: "Slug",
  slugHint: "Its name in files and addresses: small letters, digits and hyphens.",
  slugFixed: "It stays as it is once a version was published.",
  slugFromTitle: "Make it from the title",
  level: "Level",
  minutes: "Time limit in minutes",
  topics: "Topics",
  topicsHint: "What it is chosen and scored by.",
  companies: "Companies",
  companiesHint: "Where it is said to be asked, with commas between them. May stay empty.",
});
