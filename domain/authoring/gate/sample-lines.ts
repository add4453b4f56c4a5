import type { Findings, GateLine, UnderWay } from "../gate.ts";
import type { Problem } from "../problem.ts";
import { say } from "../said.ts";
import { type Found, gateLine, toldOf } from "./gate-line.ts";

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
  const [reads, grade, blank] = [
    say("part", "sample_fits"),
    say("part", "sample_grade"),
    say("part", "blank"),
  ];
  if (!sample) {
    const waits = say(problems.length > 0 ? "read_later" : "waits");
    const found: Found = underWay
      ? { state: "running", said: [underWay.message] }
      : { state: "waiting", said: [waits] };
    return [reads, grade, blank].map((name) => gateLine(name, found));
  }
  return [
    gateLine(reads, fitLine(sample.problems)),
    gateLine(grade, scoreLine(sample.score)),
    gateLine(
      blank,
      sample.blankScore === null
        ? { state: "holds", said: [say("blank_unscored")] }
        : { state: "fails", said: [say("blank_scored", sample.blankScore)], field: "rubric" },
    ),
  ];
}

function fitLine(problems: Problem[]): Found {
  const [first] = problems;
  if (!first) return { state: "holds", said: [say("sample_fits")] };
  return { state: "fails", said: toldOf(first, problems.length - 1), field: first.field };
}

function scoreLine(score: number | null): Found {
  if (score !== null && score >= MIN_SAMPLE_SCORE)
    return { state: "holds", said: [say("sample_score", score)] };
  return {
    state: "fails",
    said: [say("sample_score_low", score, MIN_SAMPLE_SCORE)],
    field: "expected_approach",
  };
}
