import type { InterviewerBrief } from "../brief.ts";
import { answerFromFacts, inSentences, isAboutQuestion } from "./facts.ts";
import { inEnglish } from "./in-english.ts";
import { minutesLeft } from "./next-step.ts";
import { type Reading, readMessage } from "./reading.ts";
import { offerHint } from "./rescue.ts";
import { line, moving, type Reply, say, sentences } from "./wording.ts";

const MOST_ANSWERS = 3;

/** Each of several questions answered in the order asked, briefly, and once that there is no more; null where fewer than two were asked. */
export function severalAnswers(brief: InterviewerBrief, reading: Reading): Reply | null {
  if (reading.questions.length < 2 || reading.signs.has("instructs")) return null;
  const replies = reading.questions.map((question) => oneAnswer(brief, question));
  const answered = replies.filter((reply) => reply !== null);
  if (answered.length < 2) return null;
  const known = [...new Set(answered.filter(({ open }) => !open).map(({ text }) => text))].slice(
    0,
    MOST_ANSWERS,
  );
  if (known.length === 0) return null;
  const open = answered.find((reply) => reply.open)?.text ?? null;
  const whole = known.reduce((sum, text) => sum + sentences(text), open ? 1 : 0) <= 3;
  const told = known.map((text) => (whole ? text : (text.match(/^.*?[.?](?=\s|$)/)?.[0] ?? text))).join(" ");
  return {
    text: [told && inSentences(brief, told, open ? 2 : 3), open].filter(Boolean).join(" "),
    acts: answered.flatMap((reply) => reply.acts),
  };
}

/** `open`: nothing is known that would answer it. */
type Answered = Reply & { open?: true };

/** The answer to one question that needs nothing but itself; null where the whole message has to be read. */
function oneAnswer(brief: InterviewerBrief, question: string): Answered | null {
  const { signs, words } = readMessage(question, brief.locale);
  if (signs.has("wantsSolution") || signs.has("wantsHint")) return offerHint(brief, null);
  if (signs.has("asksIfAi")) return line(brief, "machine");
  if (signs.has("asksScore")) return line(brief, "score");
  if (signs.has("asksMoveOn")) return moving("wrap-up", line(brief, "moveOn"));
  if (signs.has("asksTime")) return say(`${minutesLeft(brief)}.`);
  if (signs.has("asksTests")) return line(brief, "hidden");
  if (signs.has("asksLanguage")) return line(brief, "languages");
  const fact = answerFromFacts(brief, [question]);
  if (fact) return say(fact);
  if (signs.has("asksVerdict")) return line(brief, "noVerdict");
  if (signs.has("asksToWrite")) return moving("code", line(brief, "write"));
  if (signs.has("offTopic") || signs.has("greeting") || words < 3) return null;
  return { ...line(brief, isAboutTask(brief, question) ? "unspecified" : "notMine"), open: true };
}

export const isAboutTask = (brief: InterviewerBrief, question: string): boolean =>
  isAboutQuestion(brief, question) || TASK_WORDS.test(inEnglish(brief, question));
const TASK_WORDS =
  /\b(?:inputs?|outputs?|arrays?|numbers?|values?|elements?|lists?|strings?|returns?|cases?|code|machine|assume|allowed|limits?|memory|function)\b/i;
