import { expect, test } from "vitest";
import type { Report } from "../../../domain/feedback.ts";
import { formatter } from "../../format.ts";
import { evaluation, facts, ids, interview, report, result, transcript } from "./fixtures.ts";
import { reportMarkdown } from "./report-markdown.ts";

const written = (fields: Partial<Report> = {}) =>
  reportMarkdown({
    interview,
    report: report(fields),
    transcript: transcript(),
    format: formatter("en-GB", "UTC"),
  });

test("scores are words with their range, and what was not assessed says so", () => {
  const text = written();
  expect(text).toContain("**Overall: Solid, 71 to 78**");
  expect(text).toContain("**Verification: Not assessed.**");
});

test("a remark carries its quote and its place, on one line, and nothing in the quote is a mark", () => {
  expect(written()).toContain(
    "- You named the cost first.\n  - “n log n, because of the \\*sort\\*” (Question 1, 15:05, message · before code)",
  );
});

test("quoted code stands as code, with its lines", () => {
  const text = written();
  expect(text).toContain("Question 1, lines 2–3 of the code · the code at the end");
  expect(text).toContain("    ```\n    seen = set()\n    return seen\n    ```");
});

test("what caps a score and what gradings disagree on stand under it", () => {
  const text = written();
  expect(text).toContain(
    "- Technical: Not yet, 0 to 40\n  - No hidden test was passed, so the technical score is 40 at most.",
  );
  expect(text).toContain("- Communication: Gradings disagree\n  - Gradings of the same record disagree");
  expect(text).toContain("**Communication: Gradings disagree.** Three gradings disagree: 4, 2 and 1.");
});

test("every question is in the table, one that was skipped too", () => {
  expect(written()).toContain("| 2. Course order | Not submitted | 2 | 01:01 | Skipped |");
});

test("what the hidden tests caught, nudges, the shown approach and the number of gradings are told", () => {
  const text = written();
  for (const told of [
    "### What the hidden tests caught\n\n- Every one of the 14",
    "- Nudges: 1",
    "- Approach: shown after the last hint",
    "- Graded: 3 times, the median stands",
  ])
    expect(text).toContain(told);
});

test("both grades of a disputed question stand beside each other, with the reason", () => {
  const second = evaluation({ score: { value: 60, low: 52, high: 69 }, dimensions: [result({ level: 2 })] });
  const text = written({ regrades: [{ at: 0, reason: "I *did* test.", evaluation: second }] });
  expect(text).toContain("| The question as a whole | Not yet, 31 to 45 | Developing, 52 to 69 |");
  expect(text).toContain("| Verification | Not assessed | Not assessed |");
  expect(text).toContain("Your reason: I \\*did\\* test.");
});

test("headings of the long text stand below the section's own", () => {
  const text = written();
  expect(text).toContain("## In detail\n\n### Overall");
  expect(text.match(/^# /gm)).toHaveLength(1);
});

test("headings that start lower are not pushed down further", () => {
  const text = written({ detailed_feedback: "### Overall\n\nFine.\n\n#### More\n\nToo." });
  expect(text).toContain("### Overall\n\nFine.\n\n#### More");
});

test("code with fences in it stays inside its own", () => {
  const sample_answer = { language: "python" as const, code: 'x = "```"', approach: "" };
  expect(written({ rounds: [evaluation({ sample_answer })] })).toContain('````python\nx = "```"\n````');
});

test("a report without remarks says why there are none", () => {
  expect(written({ strengths: [] })).toContain("Nothing could be named");
});

test("without a saved transcript the evidence is still told, by kind", () => {
  const text = reportMarkdown({
    interview,
    report: report(),
    transcript: null,
    format: formatter("en-GB", "UTC"),
  });
  expect(text).toContain("“n log n, because of the \\*sort\\*” (message · before code)");
  expect(text).not.toContain(ids.message);
});

test("a report of an interview in which every question was skipped says that nothing was graded", () => {
  const text = written({ rounds: [], overall: null, technical: null, problem_solving: null });
  expect(text).toContain("**Overall: Not assessed**");
  expect(text).toContain("No question was graded");
});

test("a report of design rounds says nothing of hidden tests, runs and submissions", () => {
  const sample_answer = { language: "markdown" as const, code: "", approach: "A cache in front." };
  const design = evaluation({
    facts: facts({ language: "markdown", submitted: false, best_run_id: null, hidden_total: 0 }),
    dimensions: [result({ dimension: "high_level", caps: [], evidence: [] })],
    hidden_caught: [],
    sample_answer,
  });
  const text = reportMarkdown({
    interview: { ...interview, type: "SYSTEM_DESIGN", rounds: [] },
    report: report({ rounds: [design] }),
    transcript: null,
    format: formatter("en-GB", "UTC"),
  });
  expect(text).not.toMatch(/Hidden tests decide|- (?:Hidden tests|Runs|Submissions):|Not submitted|```/);
  expect(text).toContain("| Question | Hints | Time | Result |");
  expect(text).toContain("| 1. Meeting rooms | 1 |");
  expect(text).toContain("A cache in front.");
});

test("what a mended question gives stands beside the grade that was given, with what was mended", () => {
  const later = evaluation({ score: { value: 60, low: 52, high: 69 } });
  const text = written({
    corrections: [{ at: 0, version: 3, note: "A test expected the *wrong* answer.", evaluation: later }],
  });
  expect(text).toContain("### The question was mended");
  expect(text).toContain("What was corrected: A test expected the \\*wrong\\* answer.");
  expect(text).toContain("| The question as a whole | Not yet, 31 to 45 | Developing, 52 to 69 |");
});
