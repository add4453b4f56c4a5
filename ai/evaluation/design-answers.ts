import type { Evidence } from "../../domain/feedback.ts";
import { type QuotableRecord, verifyQuote } from "../../domain/scoring/evidence.ts";
import type { Check } from "../../domain/scoring/rubric.ts";
import type { RoundRecord } from "../brief.ts";
import { readMessage } from "../builtin/reading.ts";
import { mentions } from "../terms.ts";
import {
  type Answer,
  questionWhere,
  quotableRecords,
  quoteWhere,
  spokenMessages,
  unanswered,
  wholeRound,
} from "./answer.ts";
import { answeredFollowUps } from "./answered-questions.ts";
import { judgedChecks } from "./checklist.ts";
import { enumerated } from "./enumeration.ts";
import { pointClaimed } from "./points.ts";
import { counts } from "./reveal.ts";
import { COMPARES, GIVES_REASON, NOT_ABOUT_TASK, wordCount } from "./wording.ts";

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
  const where = (note: string, test: (claim: string) => boolean, otherwise: string): Answer => {
    const quote = quoteWhere(
      record,
      note,
      (claim) => !enumerated(claim) && test(claim),
      spokenMessages(record).filter((message) => counts(record, id, message.id)),
    );
    return quote ? yes(id, quote) : { id, holds: false, evidence: [wholeRound(record, otherwise)] };
  };
  switch (id) {
    case "asked_owner": {
      const asked = questionWhere(record, "a question about the task", asksAboutTask);
      return asked
        ? yes(id, asked)
        : { id, holds: false, evidence: [wholeRound(record, "no question about the task")] };
    }
    case "explained_design":
      return where(
        "says how it works or what is done",
        (sentence) => wordCount(sentence) >= 10 && isAboutTask(record, sentence),
        "no sentence that says how it works could be recognised",
      );
    case "gave_reasons":
      return where(
        "gives a reason",
        (sentence) =>
          wordCount(sentence) >= 6 && GIVES_REASON.test(sentence) && isAboutTask(record, sentence),
        "no reason for a choice could be recognised",
      );
    case "weighed_options":
      return where(
        "weighs one way against another",
        (sentence) => wordCount(sentence) >= 6 && COMPARES.test(sentence),
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
  const evidence = allOf ? pointEvidence(record, id, allOf) : null;
  if (evidence) return yes(id, evidence);
  if (optional) return unanswered(id);
  return {
    id,
    holds: false,
    evidence: [wholeRound(record, "could not be recognised in what was said or noted")],
  };
}

/** The candidate's words that make a point, in the talk or the notes, as checked evidence. */
function pointEvidence(record: RoundRecord, check: Check["id"], allOf: string[][]): Evidence | null {
  const records = quotableRecords(record);
  const spoken = spokenMessages(record).filter((message) => counts(record, check, message.id));
  const notes = record.finalCode.touched ? [{ id: record.roundId, text: record.finalCode.text }] : [];
  for (const { id, text } of [...spoken, ...notes]) {
    const quote = pointClaimed(text, allOf);
    const evidence = quote && verified(records, id, quote);
    if (evidence) return evidence;
  }
  return null;
}

const verified = (records: readonly QuotableRecord[], record_id: string, quote: string): Evidence | null =>
  verifyQuote(records, { record_id, quote, note: "makes the point" });

const yes = (id: Check["id"], quote: Evidence): Answer => ({ id, holds: true, evidence: [quote] });

function asksAboutTask(sentence: string): boolean {
  const { questions, signs } = readMessage(sentence);
  return questions.length > 0 && wordCount(sentence) >= 4 && !NOT_ABOUT_TASK.some((sign) => signs.has(sign));
}

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
