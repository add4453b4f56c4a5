import type { InterviewerBrief } from "../brief.ts";
import { pointIn } from "../evaluation/points.ts";
import { mentions } from "../terms.ts";
import type { Sentence } from "./sentences.ts";

/** A point of the rubric as groups of terms: made where one or two neighbouring sentences hold a term of every group. */
type Point = readonly (readonly string[])[];

/** The points that neither the candidate has made nor anything that may be read or told makes. The same list for the same brief. */
function untoldPoints(brief: InterviewerBrief): readonly Point[] {
  const known = untold.get(brief);
  if (known) return known;
  const { design } = brief.authored;
  const marks = [...(design?.key_point_marks ?? []), ...(design?.bonus_point_marks ?? [])];
  const texts = openTexts(brief);
  const all = texts.join("\n");
  const isTold = (point: Point) =>
    point.every((group) => mentions(all, group)) && texts.some((text) => pointIn(text, point) !== null);
  const points = marks.map(({ all_of }) => all_of).filter((point) => !isTold(point));
  untold.set(brief, points);
  return points;
}

const untold = new WeakMap<InterviewerBrief, readonly Point[]>();

/** The sentences that make a point for the candidate, alone or with their neighbour. */
export function tellingSentences(brief: InterviewerBrief, sentences: readonly Sentence[]): Sentence[] {
  const points = untoldPoints(brief);
  // The title belongs to nobody's point, whatever words are in it.
  const makes = (text: string) => {
    const own = text.replaceAll(brief.question.title, "");
    return points.some((point) => pointIn(own, point) !== null);
  };
  return sentences.filter(({ text }, at) => {
    const before = sentences[at - 1];
    return makes(text) || (before !== undefined && !makes(before.text) && makes(`${before.text} ${text}`));
  });
}

/** The terms of which one more would make a point, by the last words of a text that is still being written. */
export function missingTerms(brief: InterviewerBrief, sentences: readonly Sentence[]): string[] {
  const tail = sentences
    .slice(-2)
    .map(({ text }) => text)
    .join(" ");
  return untoldPoints(brief).flatMap((point) => {
    const missing = point.filter((group) => !mentions(tail, group));
    return missing.length === 1 ? (missing[0] ?? []) : [];
  });
}

/** What lies open to the candidate or may be told when asked, and what they said and noted themself. */
function openTexts(brief: InterviewerBrief): string[] {
  const { question, task, code } = brief;
  const opened =
    task.kind === "scenario"
      ? task.stages.map(({ text }) => text)
      : task.kind === "mcq"
        ? (task.key?.explanations ?? []).map(({ text }) => text)
        : task.kind === "design" && task.twist
          ? [task.twist.text]
          : [];
  return [
    question.title,
    question.description,
    ...question.options.map(({ text }) => text),
    ...brief.clarifications.map(({ answer }) => answer),
    ...brief.hintsServed,
    ...(brief.approachShown === null ? [] : [brief.approachShown]),
    ...opened,
    ...brief.transcript.filter(({ role }) => role === "USER").map(({ text }) => text),
    ...(code.touched ? [code.text] : []),
  ];
}
