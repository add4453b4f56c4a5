import type { Findings, GateLine, UnderWay } from "../gate.ts";
import type { Problem } from "../problem.ts";

/** What the built-in grader says of the sample answer, and of none. */
export type SampleOutcome = {
  /** Points that the sample answer does not make, stages that it does not open, and other misfits of words and terms. */
  problems: Problem[];
  /** 0 to 100; null: not assessed. */
  score: number | null;
  blankScore: number | null;
};

export const SAMPLE_CHECK = "sample";
export const MIN_SAMPLE_SCORE = 85;

/** Lines for what only reading can show of a system-design question. */
export function sampleLines({ problems, sample }: Findings, underWay: UnderWay | null): GateLine[] {
  const reads = "Sample answer fits the rubric";
  const grade = "Sample answer is graded well";
  const blank = "No answer is not assessed";
  if (!sample) {
    const message = problems.length > 0 ? "Read once the form is in order." : "Waits for its turn.";
    const line = underWay
      ? { state: "running" as const, message: underWay.message }
      : { state: "waiting" as const, message };
    return [reads, grade, blank].map((name) => ({ name, ...line }));
  }
  return [
    { name: reads, ...fitLine(sample.problems) },
    { name: grade, ...scoreLine(sample.score) },
    sample.blankScore === null
      ? { name: blank, state: "holds", message: "Who says nothing is given no score." }
      : {
          name: blank,
          state: "fails",
          message: `Who says nothing is given ${sample.blankScore} of 100.`,
          field: "rubric",
        },
  ];
}

function fitLine(problems: Problem[]): Omit<GateLine, "name"> {
  const [first] = problems;
  if (!first) return { state: "holds", message: "It makes every point, and opens every stage there is." };
  const message =
    problems.length > 1 ? `${first.message} ${problems.length - 1} more to mend here.` : first.message;
  return { state: "fails", message, field: first.field };
}

function scoreLine(score: number | null): Omit<GateLine, "name"> {
  if (score !== null && score >= MIN_SAMPLE_SCORE)
    return { state: "holds", message: `The built-in grader gives it ${score} of 100.` };
  const given = score === null ? "does not assess it" : `gives it ${score} of 100`;
  return {
    state: "fails",
    message: `The built-in grader ${given}; a sample answer should reach ${MIN_SAMPLE_SCORE}.`,
    field: "expected_approach",
  };
}
