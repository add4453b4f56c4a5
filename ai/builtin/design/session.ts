import type { InterviewerBrief } from "../../brief.ts";
import { sentencesOf } from "../../reply-rules/sentences.ts";
import { answerFromFacts } from "../facts.ts";
import { minutesLeft } from "../next-step.ts";
import { openQuestion } from "../progress.ts";
import type { Reading, Sign } from "../reading.ts";
import { repeated } from "../rescue.ts";
import { countOf, line, pick, type Reply, say, wasSaid } from "../wording.ts";
import { DESIGN_LINES } from "./lines.ts";
import { ALL_ASKS } from "./stage-asks.ts";

/** What speaks of the session rather than of the work is short; in a longer message the same words mean the design. */
const SHORT = 18;

/** What is answered the same way in every system-design round: requests about the session, facts, small talk. Null: it is about the work. */
export function sessionReply(brief: InterviewerBrief, reading: Reading): Reply | null {
  if (reading.signs.has("instructs")) return line(brief, "notHere");
  if (reading.signs.has("foreign")) return say(pick(brief, DESIGN_LINES.english));
  const isShort = reading.words <= SHORT;
  const shows = (sign: Sign) => isShort && reading.signs.has(sign);
  if (shows("asksIfAi")) return line(brief, "machine");
  if (shows("asksScore")) return line(brief, "score");
  if (shows("wantsRepeat")) return repeated(brief);
  if (shows("wantsRephrase")) return rephrased(brief);
  if (shows("asksTime") && OF_SESSION.test(reading.text)) return say(`${timeLeft(brief)}.`);
  if (shows("wantsHint") && WANTS_HELP.test(reading.text)) return offerHint(brief);
  if (WANTS_ANSWER.test(reading.text) || shows("wantsSolution"))
    return say(pick(brief, DESIGN_LINES.noSolution));
  const fact = isAsking(reading) ? factFor(brief, reading) : null;
  if (fact) return say(fact);
  if (shows("asksMoveOn")) return say(pick(brief, DESIGN_LINES.leave));
  if (shows("asksVerdict")) return say(pick(brief, DESIGN_LINES.noVerdict));
  if (shows("asksTime")) return say(`${timeLeft(brief)}.`);
  if (shows("pleasantry")) return line(brief, "pleasantry");
  if (shows("offTopic") && !isAboutIt(brief, reading)) return line(brief, "offTopic");
  if (shows("empty") || shows("thinks")) return line(brief, "think");
  if (reading.signs.has("gibberish")) return line(brief, "notFollowed");
  if (shows("asksReport")) return line(brief, "report");
  if (shows("greeting") && reading.words <= 8)
    return line(brief, "hello", openQuestion(brief) ? [] : DESIGN_LINES.more);
  return null;
}

const OF_SESSION = /\b(?:left|remain(?:s|ing)?|do (?:i|we) have|have (?:i|we)|for this (?:question|one))\b/i;
/** Who speaks of a hint that they have wants no other one by that. */
const WANTS_HELP =
  /\b(?:give|get|have|need|want|like|take|use|another|next|any)\b[^.?!]*\b(?:hint|clue|nudge)|\b(?:hint|clue|nudge)s?\b[^.]*\?|\bhelp\b/i;
const WANTS_ANSWER =
  /\b(?:give|tell|show|send|print|reveal|open|share)\b[^.?!]{0,40}\b(?:answer(?: key)?|solution|sample answer|rubric|key points?|right option|correct (?:option|answer)|remaining hints|twist)\b|\bwhat is the (?:right|correct) (?:answer|option)\b/i;

/** Asks for something that no fact speaks of: a question by its mark, and not one in passing. */
export const asksWithoutFact = (reading: Reading): boolean => isAsking(reading) && reading.words <= 40;

/** "What I would do" asks nothing; the mark does. */
const isAsking = (reading: Reading): boolean => reading.questions.length > 0 && reading.text.includes("?");

/** A row of a table or a line of a drawing is nothing that is said. */
function factFor(brief: InterviewerBrief, { questions }: Reading): string | null {
  const fact = answerFromFacts(brief, questions);
  return fact && !/[|→]|-{2,}/.test(fact) ? inThree(fact) : null;
}

/** The same facts in three sentences at most. */
function inThree(fact: string): string {
  const sentences = sentencesOf(fact).map(({ text }) => text);
  const rest = sentences.splice(2).map((one) => one.replace(/\.$/, ""));
  const joined = rest.map((one, at) => (at === 0 ? one : one.replace(/^(?:[A-Z][a-z]*|A)\b/, lowered)));
  return [...sentences, ...(joined.length > 0 ? [`${joined.join("; ")}.`] : [])].join(" ");
}

/** A word that has its capital only from the beginning of a sentence. */
const lowered = (word: string): string => (ORDINARY.test(word) ? word.toLowerCase() : word);
const ORDINARY =
  /^(?:The|A|An|All|It|They|That|This|There|These|In|On|At|About|Of|No|Not|Every|Each|Only|Most|Some|One|Two|For|With|We|You|Users|Reckon)$/;

/** A word of the statement's own: who designs an app for restaurants speaks of dinner. */
function isAboutIt({ question }: InterviewerBrief, { text }: Reading): boolean {
  const own = new Set(`${question.title} ${question.description}`.toLowerCase().match(/\p{L}{5,}/gu) ?? []);
  return (text.toLowerCase().match(/\p{L}{5,}/gu) ?? []).some((word) => own.has(word));
}

function timeLeft(brief: InterviewerBrief): string {
  const { roundMinutesLeft, minutesLeft: all } = brief.interview;
  if (roundMinutesLeft === null || all === null || roundMinutesLeft >= all) return minutesLeft(brief);
  return `${minutesLeft(brief)} in all, ${countOf(roundMinutesLeft, "minute")} of that for this question`;
}

/** Points at the hint button; after the last hint, at the sample answer; that of a choice is its answer and stays closed. */
export function offerHint(brief: InterviewerBrief): Reply {
  const left = brief.hintsTotal - brief.hintsServed.length;
  if (brief.approachShown !== null || brief.approachMissing) return say(pick(brief, DESIGN_LINES.allOpen));
  if (left <= 0 && brief.task.kind === "mcq") return say(pick(brief, DESIGN_LINES.noHints));
  const where = pick(brief, left > 0 ? DESIGN_LINES.hintButton : DESIGN_LINES.hintsOut);
  const count = `${countOf(left, "hint")} ${left === 1 ? "is" : "are"}`;
  return { text: where.replace("{left}", count), acts: [{ act: "offer_hint" }] };
}

/** The open question in other words; an authored one can only be repeated. */
function rephrased(brief: InterviewerBrief): Reply {
  const question = openQuestion(brief);
  if (!question) return line(brief, "nothingToRepeat");
  const row = ALL_ASKS.find(({ variants }) => variants.some((one) => question.endsWith(one)))?.variants;
  const other = row?.filter((one) => !question.endsWith(one) && !wasSaid(brief, [one]));
  if (other?.length) return say(`In other words: ${pick(brief, other)}`);
  return say("I only have these words for it:", question);
}
