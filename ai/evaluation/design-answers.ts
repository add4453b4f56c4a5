import type { Evidence } from "../../domain/feedback.ts";
import type { Check } from "../../domain/scoring/rubric.ts";
import type { RoundRecord } from "../brief.ts";
import { readMessage } from "../builtin/reading.ts";
import { mentions } from "../terms.ts";
import {
  type Answer,
  questionWhere,
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
import { pointsOf, type Standing, standingTo, wordsFor } from "./design-points.ts";
import { enumerated } from "./enumeration.ts";
import { ownClaim } from "./own-claim.ts";
import { pointMaking } from "./points.ts";
import { counts } from "./reveal.ts";
import { leftOpen, sharesWord } from "./unread.ts";
import { isWordSalad } from "./word-salad.ts";
import { COMPARES, GIVES_REASON, NOT_ABOUT_TASK, wordCount } from "./wording.ts";

/**
 * Answers to the judged checks of a system-design round from the authored marks. A point that an argument may make in words
 * that no mark knows is left open; what nobody spoke of is not covered. Who says the contrary of what belongs there again and
 * again is not taken at the mere words of the rest, which is left open, and has argued for nothing.
 */
export function designAnswers(record: RoundRecord): Answer[] {
  const points = new Map(pointsOf(record).map((point) => [point.id, standingTo(record, point)]));
  const answers = judgedChecks(record).map((check) => {
    const standing = points.get(check.id);
    return standing ? pointAnswer(check, record, standing) : answerTo(check, record);
  });
  if (contradictsItself([...points.values()]))
    return answers.map((answer) => {
      if (points.has(answer.id) && answer.holds) return unanswered(answer.id);
      const isArgument = answer.id === "gave_reasons" || answer.id === "weighed_options";
      return isArgument ? { ...answer, holds: false, evidence: [wholeRound(record, TURNED_ROUND)] } : answer;
    });
  if (arguesForAnotherOption(record, answers))
    return answers.map((answer) =>
      answer.id === "gave_reasons" && answer.holds
        ? { ...answer, holds: false, evidence: [wholeRound(record, OF_ANOTHER_OPTION)] }
        : answer,
    );
  const open = pointsLeftOpen(record, answers);
  return answers.map((answer) => (open.has(answer.id) ? unanswered(answer.id) : answer));
}

/** One slip is nobody's measure; of somebody who turns a third of all round the words alone prove nothing. */
function contradictsItself(standings: readonly Standing[]): boolean {
  const count = (is: Standing["is"]) => standings.filter((one) => one.is === is).length;
  return count("denied") >= LEAST_DENIED && count("denied") * 2 >= count("made");
}
/**
 * Another option than the right one was picked, and the reasons hold less than half of what speaks for the right one: nothing of
 * them is left open for having been unreadable, and they are no reasons for the choice that was asked for.
 */
function arguesForAnotherOption(record: RoundRecord, answers: readonly Answer[]): boolean {
  if (record.task.kind !== "mcq") return false;
  const isWrong = designFactAnswers(record).some(({ id, holds }) => id === "right_option" && holds === false);
  const points = answers.filter(({ id }) => id.startsWith("point-"));
  return isWrong && points.filter(({ holds }) => holds).length * 2 < points.length;
}
const OF_ANOTHER_OPTION = "the reasons speak for another option than the right one";

const LEAST_DENIED = 2;
const TURNED_ROUND = "the reasons say the contrary of what they would have to carry";

function answerTo(check: Check, record: RoundRecord): Answer {
  const { id } = check;
  const { design } = record.question;
  if (!design) return unanswered(id);
  const where = (note: string, test: (claim: string) => boolean, otherwise: string): Answer => {
    const quote = quoteWhere(
      record,
      note,
      (claim) => !enumerated(claim) && !isWordSalad(claim) && test(claim) && !deniesPoint(record, claim),
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

/** Made, not made, or left out: a point that nobody of the level is held to, and one beside a no that cannot be read. */
function pointAnswer({ id, optional }: Check, record: RoundRecord, standing: Standing): Answer {
  if (standing.is === "made") return yes(id, standing.evidence);
  if (optional || standing.is === "unclear") return unanswered(id);
  const note =
    standing.is === "denied"
      ? "what was said of it denies, rejects or turns it round"
      : "could not be recognised in what was said or noted";
  return { id, holds: false, evidence: [wholeRound(record, note)] };
}

/** A claim that denies a point or turns it round argues for none, and is no explanation of what is to be built. */
const deniesPoint = (record: RoundRecord, claim: string): boolean =>
  isDenying(claim) ||
  pointsOf(record).some(
    ({ all_of, text, references }) => pointMaking(claim, all_of, text, references).is === "denied",
  );

/** Points that were not recognised and may well have been made: by an argument that made no other, or by a figure that holds. */
function pointsLeftOpen(record: RoundRecord, answers: Answer[]): Set<Check["id"]> {
  const { design } = record.question;
  if (!design) return new Set();
  const missing = pointsOf(record).flatMap((point) => {
    const isMissing = answers.some(({ id, holds }) => id === point.id && holds === false);
    return isMissing ? [{ ...point, words: [point.text, ...point.all_of.flat()].join(" ") }] : [];
  });
  const used = answers.flatMap(({ id, evidence }) =>
    /^(?:point|bonus)-/.test(id) ? evidence.flatMap(({ quote }) => quote ?? []) : [],
  );
  const claims = wordsFor(record, "point-0")
    .flatMap(({ text }) => sentencesOf(text))
    .filter((one) => !used.some((quote) => quote.includes(one)) && !deniesPoint(record, one))
    .map(ownClaim)
    .filter(Boolean);
  const open = [...leftOpen(claims, missing)].map(({ id }) => id);
  const right = designFactAnswers(record).filter(({ id, holds }) => holds && id.startsWith("estimate-"));
  const figures = right.map(({ id }) => design.estimates[Number(id.split("-")[1])]?.name ?? "");
  const worked = missing.filter(
    ({ dimension, text }) => dimension === "estimation" && figures.some((name) => sharesWord(name, text)),
  );
  return new Set([...open, ...worked.map(({ id }) => id)]);
}

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
