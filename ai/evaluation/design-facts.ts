import type { Estimate } from "../../domain/design-question.ts";
import type { Evidence } from "../../domain/feedback.ts";
import { calculationsIn } from "../../domain/scoring/arithmetic.ts";
import { instructsGrader, verifyQuote } from "../../domain/scoring/evidence.ts";
import { isScattered, namesAlternatives } from "../../domain/scoring/guesses.ts";
import { type Quantity, quantitiesIn } from "../../domain/scoring/quantities.ts";
import type { Check } from "../../domain/scoring/rubric.ts";
import type { RoundRecord } from "../brief.ts";
import { mentions } from "../terms.ts";
import {
  type Answer,
  quotableRecords,
  sentencesOf,
  spokenMessages,
  unanswered,
  wholeRound,
} from "./answer.ts";
import { checklistOf } from "./checklist.ts";
import { isOutOfReach, withoutMissing } from "./other-language.ts";
import { ownClaim } from "./own-claim.ts";
import { reportWords } from "./report-words.ts";
import { counts } from "./reveal.ts";

/** The checks of a system-design round that code works out: the option picked, the figures, the arithmetic. No model has a say in them. */
export function designFactAnswers(record: RoundRecord): Answer[] {
  const { design } = record.question;
  if (!design) return [];
  const estimates = design.estimates.map((estimate, index) => estimateAnswer(record, estimate, index));
  const told = isOutOfReach(record) ? withoutMissing : (answers: Answer[]) => answers;
  if (record.task.kind === "mcq") return [optionAnswer(record), ...told(estimates)];
  return told(record.task.kind === "design" ? [arithmeticAnswer(record), ...estimates] : estimates);
}

function optionAnswer(record: RoundRecord): Answer {
  const id = "right_option";
  const answer = record.task.kind === "mcq" ? record.task.answer : null;
  const right = record.question.options.find((option) => option.is_correct)?.key;
  if (!answer || !right) return unanswered(id);
  const note = reportWords(record.locale).notes.picked(answer.key, right);
  const evidence = { kind: "message" as const, record_id: answer.id, quote: null, note };
  return { id, holds: answer.key === right, evidence: [evidence] };
}

/**
 * Right where a figure of the candidate's within the range stands in a sentence about it; wrong where only others do, or none
 * although it was time for it. One out of many that were tried out, and one that was given, is no estimate. Of whom no figure
 * is expected none is missed, nor is a figure held against them that may have been meant otherwise.
 */
function estimateAnswer(record: RoundRecord, estimate: Estimate, index: number): Answer {
  const id = `estimate-${index}` as const;
  const isOptional = checklistOf(record).some((check) => check.id === id && check.optional);
  const none = (note: string): Answer =>
    isOptional ? unanswered(id) : { id, holds: false, evidence: [wholeRound(record, note)] };
  const figures = statements(record, id)
    .filter(({ claim }) => estimate.all_of.every((group) => mentions(claim, group)))
    .flatMap((one) =>
      quantitiesIn(one.claim)
        .filter((quantity) => quantity.unit === estimate.unit && !one.wasGiven(quantity))
        .map(({ value }) => ({ ...one, value, fits: value >= estimate.low && value <= estimate.high })),
    );
  if (isScattered(figures.map(({ value }) => value))) return none("figures of many sizes, none worked out");
  const stated = figures.filter(({ claim }) => !namesAlternatives(claim, estimate.unit));
  for (const figure of [...stated.filter(({ fits }) => fits), ...stated.toReversed()]) {
    const evidence = figure.quoted(estimate.name);
    if (evidence && (figure.fits || !isOptional)) return { id, holds: figure.fits, evidence: [evidence] };
  }
  return none("no such figure was stated");
}

function arithmeticAnswer(record: RoundRecord): Answer {
  const id = "sound_arithmetic";
  const worked = statements(record, id).flatMap((one) =>
    calculationsIn(one.claim).map(({ holds }) => ({ ...one, holds })),
  );
  // One that does not come out is told before those that do.
  for (const { holds, quoted } of worked.toSorted((a, b) => Number(a.holds) - Number(b.holds))) {
    const { comesOut, doesNotComeOut } = reportWords(record.locale).notes;
    const note = holds ? comesOut : doesNotComeOut;
    const evidence = quoted(note);
    if (evidence) return { id, holds, evidence: [evidence] };
  }
  return unanswered(id);
}

type Statement = {
  claim: string;
  /** Whether the task or the interviewer had named this figure before. */
  wasGiven(quantity: Quantity): boolean;
  quoted(note: string): Evidence | null;
};

/** What the candidate's sentences claim, spoken and noted, without orders to whoever grades. */
function statements(record: RoundRecord, check: Check["id"]): Statement[] {
  const records = quotableRecords(record);
  const { finalCode, roundId } = record;
  const noted = finalCode.touched ? [{ id: roundId, text: finalCode.text }] : [];
  const spoken = spokenMessages(record).filter(({ id }) => counts(record, check, id));
  const told = records.map(({ by, text }) => (by === "candidate" ? [] : quantitiesIn(text)));
  return [...spoken, ...noted].flatMap(({ id, text }) => {
    const index = records.findIndex((one) => one.id === id);
    const given = told.slice(0, index).flat();
    const wasGiven = ({ figure, unit }: Quantity) =>
      given.some((one) => one.figure === figure && one.unit === unit);
    return sentencesOf(text)
      .filter((sentence) => id !== roundId || !instructsGrader(records, index, sentence))
      .map((sentence) => ({
        claim: ownClaim(sentence),
        wasGiven,
        quoted: (note) => verifyQuote(records, { record_id: id, quote: sentence.slice(0, 240), note }),
      }));
  });
}
