import { localized } from "./localized.ts";

/** What the API or the room says was wrong: a code, and a sentence in English. */
export type Problem = { code: string; message: string };

/** What the server says in sentences of its own, for those who read another language. */
export const problems = localized("problems", {
  /** Why something was refused; `otherwise` where nothing can be said of it. */
  refused: ({ message }: Problem, otherwise: string): string => message || otherwise,
  /** Something was refused for which there is no other word. */
  unknown: "That could not be done.",
  /** What this page sent was not understood. */
  misread:
    "Something this page sent could not be read. What you wrote is still here; reload the page to go on.",
  /** Why code could not be run. */
  run: ({ message }: Problem): string => message,
  /** Why a report is not whole. */
  report: (message: string | null): string => message ?? "",
  /** What is wrong with an input of the candidate's own, as the judge says it. */
  input: (message: string): string => message,
});
