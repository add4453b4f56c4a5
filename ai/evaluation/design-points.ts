import type { DesignRubric, PointMarks } from "../../domain/design-question.ts";
import type { Evidence } from "../../domain/feedback.ts";
import { sampleParts } from "../../domain/sample-answer.ts";
import { calculationsIn } from "../../domain/scoring/arithmetic.ts";
import { verifyQuote } from "../../domain/scoring/evidence.ts";
import type { Check } from "../../domain/scoring/rubric.ts";
import type { RoundRecord } from "../brief.ts";
import { quotableRecords, sentencesOf, spokenMessages } from "./answer.ts";
import { checklistOf } from "./checklist.ts";
import { designFactAnswers } from "./design-facts.ts";
import { pointIn, pointMaking } from "./points.ts";
import { counts } from "./reveal.ts";

/** A point of the question's rubric, with the words of its sample answer that make it. */
export type Point = PointMarks & { id: Check["id"]; text: string; references: readonly string[] };

/** How a round stands to a point; `denied` where its words are there and deny it or turn it round. */
export type Standing = { is: "made"; evidence: Evidence } | { is: "denied" | "unclear" | "none" };

/** The points among the round's checks. */
export function pointsOf(record: RoundRecord): Point[] {
  const { design } = record.question;
  if (!design) return [];
  return checklistOf(record).flatMap(({ id }) => pointNamed(id, record, design) ?? []);
}

export function standingTo(record: RoundRecord, point: Point): Standing {
  const records = quotableRecords(record);
  const makings = wordsFor(record, point.id).map(({ id, text }) => ({
    id,
    making: pointMaking(text, point.all_of, point.text, point.references),
  }));
  let isMiscounted = false;
  for (const { id, making } of makings) {
    if (making.is !== "made") continue;
    if (isWorkedOut(point) && !FIGURE.test(making.quote)) continue;
    if (point.dimension === "estimation" && miscounts(record, making.quote)) isMiscounted = true;
    else {
      const claim = { record_id: id, quote: making.quote, note: "makes the point" };
      const evidence = verifyQuote(records, claim);
      if (evidence) return { is: "made", evidence };
    }
  }
  const isOne = (is: Standing["is"]) => makings.some(({ making }) => making.is === is);
  return { is: isMiscounted || isOne("denied") ? "denied" : isOne("unclear") ? "unclear" : "none" };
}

/** What the candidate said and noted that counts for the check. */
export function wordsFor(record: RoundRecord, check: Check["id"]): { id: string; text: string }[] {
  const spoken = spokenMessages(record).filter((message) => counts(record, check, message.id));
  return record.finalCode.touched
    ? [...spoken, { id: record.roundId, text: record.finalCode.text }]
    : [...spoken];
}

function pointNamed(id: Check["id"], record: RoundRecord, design: DesignRubric): Point | null {
  const [kind, place] = id.split("-");
  if (kind !== "point" && kind !== "bonus") return null;
  const at = Number(place);
  const [texts, all] =
    kind === "point"
      ? [design.key_points, design.key_point_marks]
      : [design.bonus_points, design.bonus_point_marks];
  const marks = all[at];
  return marks ? { ...marks, id, text: texts[at] ?? "", references: referencesTo(record, marks) } : null;
}

const references = new WeakMap<PointMarks, readonly string[]>();

/** Told once for the marks of a question. */
function referencesTo({ question }: RoundRecord, marks: PointMarks): readonly string[] {
  const known = references.get(marks);
  if (known) return known;
  const found = sampleParts(question.expected_approach ?? "").flatMap(({ text }) => {
    const single = sentencesOf(text).filter((sentence) => pointIn(sentence, marks.all_of) !== null);
    return single.length > 0 ? single : (pointIn(text, marks.all_of) ?? []);
  });
  references.set(marks, found);
  return found;
}

/** A number is asked for: who names what it is of, and none, has worked nothing out. */
const isWorkedOut = ({ dimension, text }: Point): boolean =>
  dimension === "estimation" && /^(?:works out|derives|computes|calculates|uses the figures)\b/i.test(text);
const FIGURE =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|dozens?|hundreds?|thousands?|millions?|billions?|half|third|quarter)\b/i;

/** The words work a figure out that does not come out, or state one that is out of its range. */
function miscounts(record: RoundRecord, quote: string): boolean {
  const calculations = calculationsIn(quote);
  if (calculations.length > 0 && calculations.every(({ holds }) => !holds)) return true;
  const figures = designFactAnswers(record).filter(({ id }) => id.startsWith("estimate-"));
  const isOf = (holds: boolean) =>
    figures.some(
      (one) => one.holds === holds && one.evidence.some((of) => of.quote && quote.includes(of.quote)),
    );
  return isOf(false) && !isOf(true);
}
