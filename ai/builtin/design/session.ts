import type { InterviewerBrief } from "../../brief.ts";
import { isEcho } from "../echo.ts";
import { answerFromFacts, inSentences } from "../facts.ts";
import { inEnglish } from "../in-english.ts";
import { minutesLeft } from "../next-step.ts";
import { openQuestion } from "../progress.ts";
import { isInsult, isSmallTalk, type Reading, readMessage, type Sign } from "../reading.ts";
import { repeated } from "../rescue.ts";
import { says } from "../says.ts";
import { line, pick, type Reply, say, wasSaid } from "../wording.ts";
import { allAsks } from "./stages.ts";

/** What speaks of the session rather than of the work is short; in a longer message the same words mean the design. */
const SHORT = 18;

/** What is answered the same way in every system-design round: requests about the session, facts, small talk. Null: it is about the work. */
export function sessionReply(brief: InterviewerBrief, reading: Reading): Reply | null {
  if (reading.signs.has("instructs")) return line(brief, "notHere");
  if (reading.signs.has("foreign")) return say(pick(brief, says(brief).design.lines.english), wayBack(brief));
  if (isInsult(reading)) return line(brief, "aside");
  if (isEcho(brief, reading.text)) return line(brief, "echo");
  const isShort = reading.words <= SHORT;
  const shows = (sign: Sign) => isShort && reading.signs.has(sign);
  if (shows("asksIfThere")) return line(brief, "here");
  if (shows("asksIfAi")) return line(brief, "machine");
  if (shows("asksScore")) return line(brief, "score");
  if (shows("wantsRepeat")) return repeated(brief);
  if (shows("wantsRephrase")) return rephrased(brief);
  if (shows("asksTime") && OF_SESSION.test(reading.text)) return say(`${timeLeft(brief)}.`);
  if (shows("refusesHint")) return line(brief, "withoutHint");
  if (shows("asksToWrite") && MAY_BEGIN.test(reading.text))
    return say(pick(brief, says(brief).design.lines.begin));
  if (shows("wantsHint") && WANTS_HELP.test(reading.text)) return offerHint(brief);
  if (wantsAnswer(reading)) return say(pick(brief, says(brief).design.lines.noSolution));
  const fact = isAsking(reading) ? factFor(brief, reading) : null;
  if (fact) return say(fact);
  if (shows("asksMoveOn")) return say(pick(brief, says(brief).design.lines.leave));
  if (shows("asksVerdict")) return say(pick(brief, says(brief).design.lines.noVerdict));
  if (shows("asksTime")) return say(`${timeLeft(brief)}.`);
  if (shows("pleasantry")) return line(brief, "pleasantry");
  if (shows("offTopic") && !isAboutIt(brief, reading)) return line(brief, "offTopic");
  if (shows("empty") || shows("thinks")) return line(brief, "think");
  if (reading.signs.has("gibberish")) return say(line(brief, "notFollowed").text, wayBack(brief));
  if (shows("asksReport")) return line(brief, "report");
  if (shows("greeting") && reading.words <= 8)
    return line(brief, "hello", openQuestion(brief) ? [] : says(brief).design.lines.more);
  return isSmallTalk(reading.text) ? company(brief) : null;
}

/** Asks to be told what the question is about. */
export const wantsAnswer = ({ text, words, signs }: Reading): boolean =>
  WANTS_ANSWER.test(text) || (words <= SHORT && signs.has("wantsSolution"));

/** What is enough to go on with, each wording once. */
const wayBack = (brief: InterviewerBrief): string | null =>
  says(brief).design.lines.back.find((one) => !wasSaid(brief, [one])) ?? null;

/** "Ok" and "thanks" are no answer: a word of company, once, while the work is open. */
function company(brief: InterviewerBrief): Reply | null {
  const { task, phase } = brief;
  const isIdle = wasLast(brief, says(brief).design.lines.more);
  if (isIdle || phase === "wrap-up" || !openQuestion(brief) || (task.kind === "mcq" && !task.key))
    return null;
  return say(pick(brief, says(brief).design.lines.more));
}

/** The interviewer's last words hold one of these. */
export function wasLast({ transcript }: InterviewerBrief, lines: readonly string[]): boolean {
  const last = transcript.findLast(({ role, type }) => role === "ASSISTANT" && type !== "HINT");
  return last !== undefined && lines.some((one) => last.text.includes(one));
}

const OF_SESSION = /\b(?:left|remain(?:s|ing)?|do (?:i|we) have|have (?:i|we)|for this (?:question|one))\b/i;
const MAY_BEGIN = /\bi (?:can |now |just )*(?:start|begin|go ahead)(?: now)?\s*\?/i;
/** Who speaks of a hint that they have wants no other one by that. */
const WANTS_HELP =
  /\b(?:give|get|have|need|want|like|take|use|another|next|any)\b[^.?!]*\b(?:hint|clue|nudge)|\b(?:hint|clue|nudge)s?\b[^.]*\?|\bhelp\b/i;
const WANTS_ANSWER =
  /\b(?:give|tell|show|send|print|reveal|open|share)\b[^.?!]{0,40}\b(?:answer(?: key)?|solution|sample answer|rubric|key points?|right option|correct (?:option|answer)|remaining hints|twist)\b|\bwhat is the (?:right|correct) (?:answer|option)\b/i;

/** Asks for something that no fact speaks of: a question by its mark, and not one in passing. */
export const asksWithoutFact = (reading: Reading): boolean => isAsking(reading) && reading.words <= 40;

/** "What I would do" asks nothing; the mark does. */
const isAsking = (reading: Reading): boolean => reading.questions.length > 0 && reading.text.includes("?");

/**
 * The authored facts that were asked for, three at most, and once that the rest is open; null where none was. A row of a
 * table or a line of a drawing is nothing that is said.
 */
export function factFor(brief: InterviewerBrief, { questions }: Reading, most = 3): string | null {
  const told = (asked: string[]) => {
    const fact = answerFromFacts(brief, asked);
    return fact && !/[|→]|-{2,}/.test(fact) ? fact : null;
  };
  const each = questions.map((question) => ({ question, fact: told([question]) }));
  const facts = [...new Set(each.flatMap(({ fact }) => fact ?? []))].slice(0, most);
  if (facts.length === 0) {
    const whole = told(questions);
    return whole && inSentences(brief, whole, most);
  }
  const isOpen = most > 1 && each.some(({ question, fact }) => fact === null && asksForFact(brief, question));
  if (!isOpen) return inSentences(brief, facts.join(" "), most);
  return `${inSentences(brief, facts.join(" "), most - 1)} ${pick(brief, says(brief).design.lines.rest)}`;
}

/** Neither about the session nor a proposal: something that could be a fact. */
function asksForFact({ locale }: InterviewerBrief, question: string): boolean {
  const { signs, words } = readMessage(question, locale);
  return words >= 3 && !NO_FACT.some((sign) => signs.has(sign));
}
const NO_FACT: readonly Sign[] = [
  "asksVerdict",
  "asksTime",
  "asksIfAi",
  "asksScore",
  "asksReport",
  "wantsHint",
  "wantsRepeat",
  "wantsSolution",
  "offTopic",
  "pleasantry",
];

/** A word of the statement's own: who designs an app for restaurants speaks of dinner. */
function isAboutIt(brief: InterviewerBrief, { text }: Reading): boolean {
  const { question } = brief;
  const own = new Set(`${question.title} ${question.description}`.toLowerCase().match(/\p{L}{5,}/gu) ?? []);
  return (
    inEnglish(brief, text)
      .toLowerCase()
      .match(/\p{L}{5,}/gu) ?? []
  ).some((word) => own.has(word));
}

function timeLeft(brief: InterviewerBrief): string {
  const { roundMinutesLeft, minutesLeft: all } = brief.interview;
  if (roundMinutesLeft === null || all === null || roundMinutesLeft >= all) return minutesLeft(brief);
  const { sentences, design } = says(brief);
  return design.sentences.timeLeft(minutesLeft(brief), sentences.count.minutes(roundMinutesLeft));
}

/** Points at the hint button; after the last hint, at the sample answer; that of a choice is its answer and stays closed. */
export function offerHint(brief: InterviewerBrief): Reply {
  const left = brief.hintsTotal - brief.hintsServed.length;
  if (brief.approachShown !== null || brief.approachMissing)
    return say(pick(brief, says(brief).design.lines.allOpen));
  if (left <= 0 && brief.task.kind === "mcq") return say(pick(brief, says(brief).design.lines.noHints));
  const where = pick(
    brief,
    left > 0 ? says(brief).design.lines.hintButton : says(brief).design.lines.hintsOut,
  );
  return {
    text: where.replace("{left}", says(brief).sentences.count.hintsLeft(left)),
    acts: [{ act: "offer_hint" }],
  };
}

/** The open question in other words; an authored one can only be repeated. */
function rephrased(brief: InterviewerBrief): Reply {
  const question = openQuestion(brief);
  if (!question) return line(brief, "nothingToRepeat");
  const { again } = says(brief).sentences;
  const row = allAsks(says(brief).design.stages).find(({ variants }) =>
    variants.some((one) => question.endsWith(one)),
  )?.variants;
  const other = row?.filter((one) => !question.endsWith(one) && !wasSaid(brief, [one]));
  if (other?.length) return say(again.otherWords(pick(brief, other)));
  return say(again.onlyWords[0] ?? null, question);
}
