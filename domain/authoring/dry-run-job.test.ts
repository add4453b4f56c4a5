import { expect, test } from "vitest";
import { type DryRunCandidate, type DryRunLine, misrankedIn } from "./dry-run-job.ts";

const line = (candidate: DryRunCandidate, overall: number | null): DryRunLine => ({
  candidate,
  state: "done",
  overall,
  hidden: null,
  hints_used: 0,
  minutes: 1,
  broken: [],
});

test("a question that tells the candidates apart ranks them all", () => {
  const lines = [line("strong", 95), line("average", 80), line("stuck", 40), line("gibberish", 10)];
  expect(misrankedIn(lines)).toEqual([]);
});

test("equals are not told apart, and who was not assessed or is not ranked is left out", () => {
  const lines = [
    line("strong", 80),
    line("average", 80),
    line("stuck", null),
    line("gibberish", 10),
    line("wrong", 99),
  ];
  expect(misrankedIn(lines)).toEqual([{ better: "strong", worse: "average", scores: [80, 80] }]);
});
