import type { Estimate } from "../../domain/design-question.ts";
import { calculationsIn } from "../../domain/scoring/arithmetic.ts";
import { quantitiesIn } from "../../domain/scoring/quantities.ts";
import type { RoundRecord } from "../brief.ts";
import { mentions } from "../terms.ts";
import { type Answer, sentencesOf, spokenMessages, unanswered, wholeRound } from "./answer.ts";

/** The checks of a system-design round that code works out: the option picked, the figures, the arithmetic. No model has a say in them. */
export function designFactAnswers(record: RoundRecord): Answer[] {
  const { design } = record.question;
  if (!design) return [];
  const estimates = design.estimates.map((estimate, index) => estimateAnswer(record, estimate, index));
  if (record.task.kind === "mcq") return [optionAnswer(record), ...estimates];
  return record.task.kind === "design" ? [arithmeticAnswer(record), ...estimates] : estimates;
}

function optionAnswer(record: RoundRecord): Answer {
  const id = "right_option";
  const answer = record.task.kind === "mcq" ? record.task.answer : null;
  const right = record.question.options.find((option) => option.is_correct)?.key;
  if (!answer || !right) return unanswered(id);
  const note = `${answer.key} was picked, ${right} is right`;
  const evidence = { kind: "message" as const, record_id: answer.id, quote: null, note };
  return { id, holds: answer.key === right, evidence: [evidence] };
}

/** Right where a figure within the range stands in a sentence about it; wrong where only others do, or none although it was time for it. */
function estimateAnswer(record: RoundRecord, estimate: Estimate, index: number): Answer {
  const id = `estimate-${index}` as const;
  const stated = statements(record).filter(({ text }) =>
    estimate.all_of.every((group) => mentions(text, group)),
  );
  const figures = stated.flatMap((one) =>
    quantitiesIn(one.text)
      .filter(({ unit }) => unit === estimate.unit)
      .map(({ value }) => ({ ...one, fits: value >= estimate.low && value <= estimate.high })),
  );
  const best = figures.find((figure) => figure.fits) ?? figures.at(-1);
  if (best) return { id, holds: best.fits, evidence: [quoted(best, estimate.name)] };
  return { id, holds: false, evidence: [wholeRound(record, "no such figure was stated")] };
}

function arithmeticAnswer(record: RoundRecord): Answer {
  const id = "sound_arithmetic";
  const worked = statements(record).flatMap((one) =>
    calculationsIn(one.text).map((calculation) => ({ ...one, ...calculation })),
  );
  const wrong = worked.find((one) => !one.holds);
  const shown = wrong ?? worked[0];
  if (!shown) return unanswered(id);
  const note = wrong ? "worked out anew, this does not come out" : "worked out anew, this comes out";
  return { id, holds: !wrong, evidence: [quoted(shown, note)] };
}

type Statement = { kind: "message" | "code"; record_id: string; text: string };

/** The candidate's sentences, spoken and noted. */
function statements(record: RoundRecord): Statement[] {
  const spoken = spokenMessages(record).flatMap(({ id, text }) =>
    sentencesOf(text).map((sentence): Statement => ({ kind: "message", record_id: id, text: sentence })),
  );
  const { finalCode, roundId } = record;
  const noted = finalCode.touched
    ? sentencesOf(finalCode.text).map((text): Statement => ({ kind: "code", record_id: roundId, text }))
    : [];
  return [...spoken, ...noted];
}

const quoted = ({ kind, record_id, text }: Statement, note: string) => ({
  kind,
  record_id,
  quote: text.slice(0, 240),
  note,
});
