import { pointIn } from "../../ai/evaluation/points.ts";
import { stageFor } from "../../ai/stages.ts";
import { mentions } from "../../ai/terms.ts";
import { sampleParts } from "../../domain/sample-answer.ts";
import type { BankDesignQuestion } from "./design-bank.ts";

const MIN_KEY_POINTS = { MCQ: 2, SCENARIO: 5, OPEN_ENDED: 16 } as const;
const MIN_HINTS = { MCQ: 0, SCENARIO: 2, OPEN_ENDED: 3 } as const;

/** What is wrong with a system-design question, each with the place: its sample answer must make every point and open every stage. */
export function designProblems({ slug, file, description, sampleAnswer }: BankDesignQuestion): string[] {
  const problems: string[] = [];
  const { key_points, key_point_marks, bonus_points, bonus_point_marks } = file.evaluation_rubric;
  const parts = sampleParts(sampleAnswer);
  const makes = (allOf: string[][]) => parts.some(({ text }) => pointIn(text, allOf) !== null);
  if (key_points.length < MIN_KEY_POINTS[file.format])
    problems.push(
      `${slug}: ${key_points.length} key points, at least ${MIN_KEY_POINTS[file.format]} are needed`,
    );
  if (file.hints.length < MIN_HINTS[file.format])
    problems.push(`${slug}: ${file.hints.length} hints, at least ${MIN_HINTS[file.format]} are needed`);
  for (const [kind, points, marks] of [
    ["key point", key_points, key_point_marks],
    ["bonus point", bonus_points, bonus_point_marks],
  ] as const)
    for (const [at, { all_of }] of marks.entries()) {
      if (!makes(all_of))
        problems.push(`${slug}: the sample answer does not make ${kind} ${at}: ${points[at]}`);
      if (pointIn(description, all_of) !== null)
        problems.push(`${slug}: the statement itself makes ${kind} ${at}: ${points[at]}`);
    }
  for (const { ask, good_answer, terms } of [
    ...file.evaluation_rubric.follow_ups,
    ...file.evaluation_rubric.twists,
  ]) {
    if (!mentions(good_answer, terms))
      problems.push(`${slug}: no term of "${ask}" stands in its good answer`);
    if (mentions(ask, terms)) problems.push(`${slug}: "${ask}" holds a term of its own answer`);
  }
  if (file.format === "SCENARIO") {
    const opened: number[] = [];
    for (const { text } of parts) {
      const at = stageFor(file.stages, opened, text);
      if (at !== null) opened.push(at);
    }
    for (const [at, { title }] of file.stages.entries())
      if (!opened.includes(at)) problems.push(`${slug}: the sample answer never opens stage ${at}: ${title}`);
    const covered = new Set(file.stages.flatMap((stage) => stage.key_points));
    for (const at of key_points.keys())
      if (!covered.has(at)) problems.push(`${slug}: no stage gives occasion for key point ${at}`);
  }
  if (file.format === "OPEN_ENDED") {
    if (file.evaluation_rubric.twists.length === 0) problems.push(`${slug}: has no twist`);
    if (file.evaluation_rubric.estimates.length < 2)
      problems.push(`${slug}: at least 2 estimates are needed`);
    const levels = new Set(key_point_marks.map((one) => one.level));
    for (const level of ["junior", "mid", "senior", "staff"] as const)
      if (!levels.has(level)) problems.push(`${slug}: no key point is expected of level ${level}`);
  }
  return problems;
}
