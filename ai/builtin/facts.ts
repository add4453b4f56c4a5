import type { InterviewerBrief } from "../brief.ts";
import { mentions, plainWords } from "../terms.ts";
import { wasSaid } from "./wording.ts";

/** The authored answer to what was asked, or the line of the statement that speaks of it; null where neither does. */
export function answerFromFacts(brief: InterviewerBrief, questions: string[]): string | null {
  const asked = questions.join("\n");
  const facts = brief.clarifications.filter((fact) => mentions(asked, fact.asks));
  const answer = facts.find((fact) => !wasSaid(brief, [fact.answer])) ?? facts[0];
  if (answer) return answer.answer;
  const line = statementLine(brief.question.description, asked);
  return line && `The statement says: "${line}"`;
}

/** The limit in the statement that shares most words with the question, at least two of its own. */
function statementLine(description: string, asked: string): string | null {
  const limits = description.split("\n").filter((line) => /^\s*[-*] /.test(line));
  const wanted = contentWords(asked);
  let best: { line: string; shared: number } | null = null;
  for (const line of limits) {
    const shared = [...contentWords(line)].filter((word) => wanted.has(word)).length;
    if (shared >= 2 && shared > (best?.shared ?? 0)) best = { line, shared };
  }
  return best
    ? best.line
        .replace(/^\s*[-*] /, "")
        .replaceAll("`", "")
        .trim()
    : null;
}

function contentWords(text: string): Set<string> {
  const words = plainWords(text).match(/\p{L}{3,}/gu) ?? [];
  return new Set(words.filter((word) => !COMMON.has(word)).map((word) => word.replace(/s$/, "")));
}

const COMMON = new Set(
  "the and for are was can could should would does did has have this that these those with what which when where how why who not any all one two each every will may must there then than from into its your you about use get give".split(
    " ",
  ),
);
