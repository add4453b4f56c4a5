import type { DesignRubric } from "../../domain/design-question.ts";
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
  sentencesOf,
  spokenMessages,
  unanswered,
  wholeRound,
} from "./answer.ts";
import { answeredFollowUps } from "./answered-questions.ts";
import { judgedChecks } from "./checklist.ts";
import { isDenying } from "./denial.ts";
import { designFactAnswers } from "./design-facts.ts";
import { enumerated } from "./enumeration.ts";
import { ownClaim } from "./own-claim.ts";
import { pointMaking } from "./points.ts";
import { counts } from "./reveal.ts";
import { leftOpen, sharesWord } from "./unread.ts";
import { isWordSalad } from "./word-salad.ts";
import { COMPARES, GIVES_REASON, NOT_ABOUT_TASK, wordCount } from "./wording.ts";

/** Answers to the judged checks of a system-design round from the authored marks. A point that an argument may make in words that no mark knows is left open; what nobody spoke of is not covered. */
export function designAnswers(record: RoundRecord): Answer[] {
  const answers = judgedChecks(record).map((check) => answerTo(check, record));
  const open = pointsLeftOpen(record, answers);
  return answers.map((answer) => (open.has(answer.id) ? unanswered(answer.id) : answer));
}

function answerTo(check: Check, record: RoundRecord): Answer {
  const { id } = check;
  const { design } = record.question;
  if (!design) return unanswered(id);
  const [kind, place] = id.split("-");
  if (kind === "point" || kind === "bonus")
    return pointAnswer(check, record, pointOf(design, kind, Number(place)));
  const where = (note: string, test: (claim: string) => boolean, otherwise: string): Answer => {
    const quote = quoteWhere(
      record,
      note,
      (claim) => !enumerated(claim) && !isWordSalad(claim) && test(claim),
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

type Point = { text: string; allOf: string[][] };

const pointOf = (design: DesignRubric, kind: "point" | "bonus", place: number): Point =>
  kind === "point"
    ? { text: design.key_points[place] ?? "", allOf: design.key_point_marks[place]?.all_of ?? [] }
    : { text: design.bonus_points[place] ?? "", allOf: design.bonus_point_marks[place]?.all_of ?? [] };

/** Made, not made, or left out: a point that nobody of the level is held to, and one beside a no that cannot be read. */
function pointAnswer({ id, optional }: Check, record: RoundRecord, { text, allOf }: Point): Answer {
  const records = quotableRecords(record);
  const makings = wordsFor(record, id).map((one) => ({
    id: one.id,
    making: pointMaking(one.text, allOf, text),
  }));
  for (const { id: from, making } of makings) {
    const evidence = making.is === "made" && verified(records, from, making.quote);
    if (evidence) return yes(id, evidence);
  }
  if (optional || makings.some(({ making }) => making.is === "unclear")) return unanswered(id);
  const isDenied = makings.some(({ making }) => making.is === "denied");
  const note = isDenied
    ? "what was said of it denies or rejects it"
    : "could not be recognised in what was said or noted";
  return { id, holds: false, evidence: [wholeRound(record, note)] };
}

/** What the candidate said and noted that counts for the check. */
function wordsFor(record: RoundRecord, check: Check["id"]): { id: string; text: string }[] {
  const spoken = spokenMessages(record).filter((message) => counts(record, check, message.id));
  return record.finalCode.touched
    ? [...spoken, { id: record.roundId, text: record.finalCode.text }]
    : [...spoken];
}

/** Points that were not recognised and may well have been made: by an argument that made no other, or by a figure that holds. */
function pointsLeftOpen(record: RoundRecord, answers: Answer[]): Set<Check["id"]> {
  const { design } = record.question;
  if (!design) return new Set();
  const missing = answers.flatMap(({ id, holds }) => {
    const [kind, place] = id.split("-");
    if (kind !== "point" || holds !== false) return [];
    const { text, allOf } = pointOf(design, "point", Number(place));
    const isFigure = design.key_point_marks[Number(place)]?.dimension === "estimation";
    return [{ id, text, allOf, isFigure, words: [text, ...allOf.flat()].join(" ") }];
  });
  const used = answers.flatMap(({ id, evidence }) =>
    /^(?:point|bonus)-/.test(id) ? evidence.flatMap(({ quote }) => quote ?? []) : [],
  );
  // What denies a point argues for none.
  const isDenial = (sentence: string) =>
    isDenying(sentence) ||
    missing.some(({ text, allOf }) => pointMaking(sentence, allOf, text).is === "denied");
  const claims = wordsFor(record, "point-0")
    .flatMap(({ text }) => sentencesOf(text))
    .filter((one) => !used.some((quote) => quote.includes(one)) && !isDenial(one))
    .map(ownClaim)
    .filter(Boolean);
  const open = [...leftOpen(claims, missing)].map(({ id }) => id);
  const right = designFactAnswers(record).filter(({ id, holds }) => holds && id.startsWith("estimate-"));
  const figures = right.map(({ id }) => design.estimates[Number(id.split("-")[1])]?.name ?? "");
  const worked = missing.filter(
    ({ isFigure, text }) => isFigure && figures.some((name) => sharesWord(name, text)),
  );
  return new Set([...open, ...worked.map(({ id }) => id)]);
}

const verified = (records: readonly QuotableRecord[], record_id: string, quote: string): Evidence | null =>
  verifyQuote(records, { record_id, quote, note: "makes the point" });

const yes = (id: Check["id"], quote: Evidence): Answer => ({ id, holds: true, evidence: [quote] });

function asksAboutTask(sentence: string): boolean {
  const { questions, signs } = readMessage(sentence);
  // The mark in an address asks nothing.
  const isMarked = !sentence.includes("?") || /\?["')\]]*(?:\s|$)/.test(sentence);
  return (
    isMarked &&
    questions.length > 0 &&
    wordCount(sentence) >= 4 &&
    !NOT_ABOUT_TASK.some((sign) => signs.has(sign))
  );
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
