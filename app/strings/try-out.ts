import type { DryRunCandidate } from "../../domain/authoring/dry-run-job.ts";
import { localized } from "./localized.ts";

/** Trying a question out before or after it goes live. */
export const tryOut = localized("tryOut", {
  title: (title: string) => `Try out: ${title}`,
  tab: "Try out",
  lead: "Let simulated candidates play the question, and see what a change of it does to answers already given.",
  on: {
    draft: "On the draft, as it is saved now.",
    live: (version: number) => `On version ${version}, which is live. There is no draft.`,
  },
  cancel: "Cancel",
  failed: (why: string) => `It ended early. ${why}`,
  cancelled: "It was cancelled.",
  progress: (done: number, total: number) => `${done} of ${total}`,
  none: "–",
  dry: {
    title: "Dry run",
    lead: "Simulated candidates take an interview of this one question with the built-in interviewer. Nothing of it is kept but the table below.",
    start: "Start a dry run",
    again: "Run again",
    running: "Playing",
    columns: {
      candidate: "Candidate",
      overall: "Score",
      hidden: "Hidden tests",
      hints: "Hints",
      minutes: "Minutes",
      broken: "Interviewer",
    },
    who: {
      strong: "Strong: knows it and says why",
      average: "Average: gets there with gaps",
      stuck: "Stuck: needs the hints",
      gibberish: "Gibberish: types at random",
      wrong: "Wrong: sure of a wrong solution",
      silent: "Silent: types a few words and says nothing",
    } satisfies Record<DryRunCandidate, string>,
    waiting: "waiting",
    unplayed: "the runner cannot run their code",
    notAssessed: "not assessed",
    kept: "kept to the rules",
    broke: (count: number) => (count === 1 ? "1 rule broken" : `${count} rules broken`),
    ordered: "Strong stands above average, average above stuck, and stuck above gibberish.",
    disordered: "A better candidate does not stand above a worse one:",
    pair: (better: string, worse: string) => `${better}, against ${worse}`,
  },
  regrade: {
    title: "Answers already given",
    lead: "Runs past submissions on these tests and grades past answers by this rubric. Scores that were given never change by it.",
    limit: "How many of the last answers",
    start: "See what would change",
    running: "Grading",
    noAnswers: "Nobody's answer to this question is on record yet.",
    unchanged: (count: number) => `None of ${count} would stand otherwise.`,
    changed: (changed: number, count: number) => `${changed} of ${count} would stand otherwise.`,
    columns: { when: "Answered", version: "Version", score: "Score", hidden: "Hidden tests", note: "Note" },
    from: (before: string, after: string) => `${before} → ${after}`,
    nothingToTell:
      "Nothing to tell the candidates: no hidden test comes out otherwise, and no score by the same grader leaves the band of the first.",
    otherGrader: "A newer grader did the second: not all of the difference is the question's.",
    apply: {
      title: "Tell the candidates",
      lead: "Puts the second grade into the reports of those whose hidden tests come out otherwise, or whose score by the same grader leaves the band of the first, beside the first, which stands. Possible once this content is live.",
      note: "What was corrected, for the candidates",
      send: "Tell them",
      sending: "Telling",
      done: (rounds: number, version: number) =>
        `Told in ${rounds === 1 ? "1 report" : `${rounds} reports`}, as of version ${version}.`,
      empty: "Say in a sentence what was corrected.",
    },
  },
});
