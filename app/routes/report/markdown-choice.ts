import { mcq } from "../../strings/mcq.ts";
import { report as words } from "../../strings/report.ts";
import { choiceWords } from "./choice-words.ts";
import { bullets, plain } from "./markdown-text.ts";
import type { TranscriptRound } from "./transcript-rounds.ts";

/** The head of a question that has no grade. */
export function passedQuestion(told: TranscriptRound | null): string[] {
  if (!told) return [];
  const standing = told.status === "SKIPPED" ? words.skipped : words.notAssessed;
  return [`## ${words.question(told.number, plain(told.title))}`, standing];
}

/** The options of a choice with their explanations, and which one was right. */
export function choiceLines(told: TranscriptRound | null): string[] {
  const choice = told?.choice;
  if (!choice) return [];
  const lines = choice.options.map(({ key, text, mine, right, explanation }) => {
    const option = `${key}. ${plain(text)}`;
    const marks = [right ? mcq.right : "", mine ? mcq.yours : ""].filter(Boolean);
    const noted = marks.length > 0 ? ` (${marks.join(", ")})` : "";
    return `${right ? `**${option}**` : option}${noted}: ${plain(explanation ?? "")}`;
  });
  return [`### ${mcq.answers}`, choiceWords(choice), bullets(lines)];
}
