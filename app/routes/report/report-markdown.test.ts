import { expect, test } from "vitest";
import type { Report } from "../../../domain/feedback.ts";
import type { InterviewSummary } from "../../../domain/interview.ts";
import { reportMarkdown } from "./report-markdown.ts";

const record_id = "0f6a1c9e-30a5-4b27-8a53-2f8a1a4c2b11";
const interview = {
  type: "DSA",
  started_at: "2026-11-22T15:00:00Z",
  created_at: "2026-11-22T14:58:00Z",
  config: {},
} as InterviewSummary;

const report = (fields: Partial<Report> = {}): Report => ({
  overall: { value: 74, low: 71, high: 78 },
  technical: { value: 76, low: 72, high: 80 },
  communication: null,
  problem_solving: { value: 66, low: 58, high: 72 },
  strengths: [
    {
      text: "You named the cost first.",
      evidence: [{ kind: "message", record_id, quote: "n log n,\nbecause of the sort", note: "before code" }],
    },
  ],
  improvements: [],
  detailed_feedback: "# Overall\n\nFine.",
  study_topics: ["two-pointers"],
  rounds: [],
  weights: { technical: 50, problem_solving: 30, communication: 20 },
  quotes: { checked: 1, found: 1 },
  versions: { model: "built-in", prompt: "1", rubric: "coding-4", schema: "1" },
  regrades: [],
  ...fields,
});

test("scores are words with their range, and what was not assessed says so", () => {
  const text = reportMarkdown(interview, report());
  expect(text).toContain("**Overall: Solid, 71 to 78**");
  expect(text).toContain("- Communication: Not assessed");
});

test("a remark carries its quote, on one line", () => {
  const text = reportMarkdown(interview, report());
  expect(text).toContain("- You named the cost first.\n  > n log n, because of the sort");
});

test("headings of the long text stand below the section's own", () => {
  const text = reportMarkdown(interview, report());
  expect(text).toContain("## In detail\n\n### Overall");
  expect(text.match(/^# /gm)).toHaveLength(1);
});

test("a report without remarks says why there are none", () => {
  expect(reportMarkdown(interview, report({ strengths: [] }))).toContain("Nothing could be named");
});
