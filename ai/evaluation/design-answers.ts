import type { Exchange } from "../../domain/design-question.ts";
import type { Evidence } from "../../domain/feedback.ts";
import { type QuotableRecord, verifyQuote } from "../../domain/scoring/evidence.ts";
import type { Check } from "../../domain/scoring/rubric.ts";
import type { RoundRecord } from "../brief.ts";
import { readMessage } from "../builtin/reading.ts";
import { mentions } from "../terms.ts";
import {
  type Answer,
  bestQuote,
  quotableRecords,
  quoteWhere,
  spokenMessages,
  unanswered,
  wholeRound,
} from "./answer.ts";
import { judgedChecks } from "./checklist.ts";
import { pointIn } from "./points.ts";

/** Answers to the judged checks of a system-design round from the authored marks: what it does not recognise it calls not covered. */
export function designAnswers(record: RoundRecord): Answer[] {
  return judgedChecks(record).map((check) => answerTo(check, record));
}

function answerTo(check: Check, record: RoundRecord): Answer {
  const { id } = check;
  const { design } = record.question;
  if (!design) return unanswered(id);
  const [kind, place] = id.split("-");
  if (kind === "point") return pointAnswer(check, record, design.key_point_marks[Number(place)]?.all_of);
  if (kind === "bonus") return pointAnswer(check, record, design.bonus_point_marks[Number(place)]?.all_of);
  const where = (note: string, test: (sentence: string) => boolean, otherwise: string): Answer => {
    const quote = quoteWhere(record, note, test);
    return quote ? yes(id, quote) : { id, holds: false, evidence: [wholeRound(record, otherwise)] };
  };
  switch (id) {
    case "asked_owner":
      return where(
        "a question about the task",
        (sentence) => asksAboutTask(sentence),
        "no question about the task",
      );
    case "explained_design":
      return where(
        "says how it works or what is done",
        (sentence) => words(sentence) >= 10 && isAboutTask(record, sentence),
        "no sentence that says how it works could be recognised",
      );
    case "gave_reasons":
      return where(
        "gives a reason",
        (sentence) => words(sentence) >= 6 && REASON.test(sentence) && isAboutTask(record, sentence),
        "no reason for a choice could be recognised",
      );
    case "weighed_options":
      return where(
        "weighs one way against another",
        (sentence) => words(sentence) >= 6 && WEIGHS.test(sentence),
        "no other way was weighed",
      );
    case "answered_questions":
      return answeredFollowUps(record, [...design.follow_ups, ...design.twists]);
    default:
      return unanswered(id);
  }
}

/** Made, not made, or, for a point that nobody of the level is held to, left out. */
function pointAnswer({ id, optional }: Check, record: RoundRecord, allOf: string[][] | undefined): Answer {
  const evidence = allOf ? pointEvidence(record, allOf) : null;
  if (evidence) return yes(id, evidence);
  if (optional) return unanswered(id);
  return {
    id,
    holds: false,
    evidence: [wholeRound(record, "could not be recognised in what was said or noted")],
  };
}

/** The candidate's words that make a point, in the talk or the notes, as checked evidence. */
function pointEvidence(record: RoundRecord, allOf: string[][]): Evidence | null {
  const records = quotableRecords(record);
  const spoken = spokenMessages(record).map(({ id, text }) => ({ id, text }));
  const notes = record.finalCode.touched ? [{ id: record.roundId, text: record.finalCode.text }] : [];
  for (const { id, text } of [...spoken, ...notes]) {
    const quote = pointIn(text, allOf);
    const evidence = quote && verified(records, id, quote);
    if (evidence) return evidence;
  }
  return null;
}

const verified = (records: readonly QuotableRecord[], record_id: string, quote: string): Evidence | null =>
  verifyQuote(records, { record_id, quote, note: "makes the point" });

/** The authored questions that were put, where an answer to them could be recognised; what could not is left open. */
function answeredFollowUps(record: RoundRecord, exchanges: readonly Exchange[]): Answer {
  const id = "answered_questions";
  const put = exchanges.filter(({ ask }) =>
    record.messages.some(({ role, text }) => role === "ASSISTANT" && text.includes(ask)),
  );
  for (const { ask, terms } of put) {
    const at = record.messages.findIndex(({ role, text }) => role === "ASSISTANT" && text.includes(ask));
    const after = new Set(record.messages.slice(at + 1).map((message) => message.id));
    const quote = bestQuote(
      { ...record, messages: record.messages },
      "answers what was asked",
      (sentence) => terms.filter((term) => mentions(sentence, [term])).length,
    );
    if (quote && after.has(quote.record_id)) return yes(id, quote);
  }
  return unanswered(id);
}

const yes = (id: Check["id"], quote: Evidence): Answer => ({ id, holds: true, evidence: [quote] });

function asksAboutTask(sentence: string): boolean {
  const { questions, signs } = readMessage(sentence);
  return questions.length > 0 && words(sentence) >= 4 && !NOT_ABOUT_TASK.some((sign) => signs.has(sign));
}

const NOT_ABOUT_TASK = [
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
] as const;

/** The sentence has something to do with what is designed: a term of some mark, or of a fact that may be asked for. */
function isAboutTask({ question }: RoundRecord, sentence: string): boolean {
  const { design, clarifications } = question;
  const marks = [...(design?.key_point_marks ?? []), ...(design?.bonus_point_marks ?? [])];
  const terms = [
    ...marks.flatMap(({ all_of }) => all_of.flat()),
    ...clarifications.flatMap(({ asks }) => asks),
  ];
  return mentions(sentence, terms);
}

const words = (sentence: string): number => sentence.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
const REASON =
  /\b(?:because|since|so that|so we|so i|as (?:it|they|we|that)|therefore|which means|that means|otherwise|in order to|due to|the reason|that way|this way|to (?:avoid|keep|prevent|protect|make sure))\b/i;
const WEIGHS =
  /\b(?:instead of|rather than|alternative(?:ly)?|compared (?:to|with)|versus|vs\.?|trade[- ]?offs?|at the (?:cost|price) of|on the other hand|would (?:also|instead)|the other (?:way|option)|but (?:it|that|this|then) (?:costs?|means|needs|makes)|the price is|the cost is|cheaper|in exchange)\b/i;
