import type { Sign } from "../builtin/reading.ts";

/** How reasons and comparisons are worded, in coding and in design alike. */
export const GIVES_REASON =
  /\b(?:because|since|so that|so (?:it|we|i|the|each|every|both|they|all|a|an|no|nothing|there)|as (?:it|they|we|the|that)|therefore|which means|that means|otherwise|in order to|due to|the reason|that way|this way|to (?:avoid|keep|prevent|protect|make sure))\b/i;

export const COMPARES =
  /\b(?:brute[- ]?force|na[iï]ve(?:ly)?|alternative(?:ly)?|(?:an)?other (?:way|approach|option)|instead of|rather than|trade[- ]?offs?|(?:faster|slower|better|worse|less memory|more memory) than|compared (?:to|with)|versus|vs\.?|at the (?:cost|price) of|on the other hand|would (?:also|instead)|but (?:it|that|this|then) (?:costs?|means|needs|makes)|the price is|the cost is|cheaper|in exchange)\b/i;

export const wordCount = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** Signs of a question that is not about the task. */
export const NOT_ABOUT_TASK: readonly Sign[] = [
  "wantsRepeat",
  "wantsSolution",
  "wantsHint",
  "asksVerdict",
  "asksTime",
  "asksReport",
  "asksScore",
  "offTopic",
  "instructs",
  "pleasantry",
  "gibberish",
];
/** In a coding round why something fails, and a look at the code, are asked of the interviewer, not of the task. */
export const ABOUT_CODE: readonly Sign[] = ["asksReview", "asksWhy", "asksTests"];
