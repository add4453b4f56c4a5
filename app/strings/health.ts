import type { DiscriminationWord } from "../../domain/question-health/discrimination.ts";
import type { Flag, Urgency } from "../../domain/question-health/flags.ts";
import { common } from "./common.ts";
import { localized } from "./localized.ts";

const percent = (share: number): string => `${Math.round(share * 100)} %`;
const signed = (value: number): string => (value < 0 ? `−${Math.abs(value).toFixed(2)}` : value.toFixed(2));
const times = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;

/** How questions do their work. */
export const health = localized("health", {
  title: "Question health",
  lead: "What asks for a look stands first. Trials count nowhere.",
  ofQuestion: (title: string) => `Health of ${title}`,
  questionLead: "What its rounds tell of it. Trials count nowhere.",
  search: "Title",
  find: "Search",
  filters: "Filters",
  kind: "Kind",
  allKinds: "All kinds",
  shown: "What is shown",
  all: "Every question",
  onlyFlagged: (count: number) => `Only what asks for a look (${count})`,
  clear: "Show all",
  columns: {
    question: "Question",
    asked: "Asked",
    score: "Score",
    tells: "Tells strong from weak",
    hints: "Hint used",
    over: "Over time",
    left: "Passed over",
  },
  none: "–",
  few: "too few",
  alike: "all alike",
  fewText: (missing: number) =>
    `${times(missing, "more answer is", "more answers are")} needed before shares and correlations are judged.`,
  scoreText: (mean: number, median: number) => `${Math.round(mean)}, median ${Math.round(median)}`,
  percent,
  signed,
  urgency: { now: "Hurts candidates now", soon: "Worth mending", note: "Worth knowing" } satisfies Record<
    Urgency,
    string
  >,
  nothing: "Nothing stands out.",
  flags: "What stands out",
  emptyTitle: "No question is live",
  emptyText: "When questions are live and were asked, their health stands here.",
  nothingMatches: "Nothing matches",
  nothingMatchesText: "Another word or fewer filters may find it.",
  pages: "Pages of the list",
  page: (page: number, pages: number) => `Page ${page} of ${pages}`,
  before: "Before",
  after: "After",

  version: "Version",
  everyVersion: "All versions",
  versionAsked: (version: number | null, asked: number) =>
    `${version === null ? "Before versions were counted" : `Version ${version}`}, asked ${times(asked, "time", "times")}`,
  look: "Show",
  asked: "Asked",
  answered: "Assessed",
  mean: "Mean score",
  median: "Median score",
  figures: "Figures",
  figure: { name: "Figure", value: "Value", range: "Probably between", of: "Out of" },
  tells: "Tells strong from weak",
  word: {
    reversed: "the wrong way round",
    poor: "poorly",
    fair: "fairly",
    good: "well",
    very_good: "very well",
  } satisfies Record<DiscriminationWord, string>,
  hintUsed: "A hint was used",
  meanHints: (mean: number) => `${mean.toFixed(1)} hints on average`,
  overTime: "Took longer than its time",
  medianShare: (share: number) => `half needed less than ${percent(share)} of it`,
  passedOver: "Passed over or given up in",
  passedOverText: (skipped: number, left: number) =>
    `${times(skipped, "time", "times")} passed over, ${times(left, "interview", "interviews")} given up`,
  difficulty: "Difficulty as learned",
  label: (label: keyof typeof common.difficulty) => `labelled ${common.difficulty[label].toLowerCase()}`,
  scale: "easy −1, medium 0, hard 1",
  notLearned: "not learned yet",
  range: (low: string, high: string) => `${low} and ${high}`,
  candidates: (n: number) => times(n, "candidate", "candidates"),
  rounds: (n: number) => times(n, "round", "rounds"),
  sd: (sd: number) => `spread ${Math.round(sd)}`,
  languages: "Scores by language",
  languageColumns: { language: "Language", n: "Rounds", mean: "Mean score", difference: "Beside the others" },
  difference: (value: number, low: number, high: number) =>
    `${points(value)} (${points(low)} to ${points(high)})`,
  noLanguages: "Nothing was submitted in any language yet.",
  oneLanguage: "too few to compare",
  reports: "Open reports",
  toReports: "See the reports",
  how: "How these figures are made",
  howText: [
    "Tells strong from weak: the correlation between a candidate’s first score here and how far they stand above the average in their other rounds (corrected item–total correlation). From 0.3 on it is good; the range covers 99 %, since every question is looked at.",
    "Shares have Wilson’s range of 95 %. A share is flagged only where all of its range lies beyond the bound, so that chance flags nothing.",
    "Languages are held against all others together, by the language of the last submission (Welch’s range of 99 %).",
    "Difficulty is learned from who answers how well, on a scale on which a question of medium level stands at 0.",
    "Time is counted in finished rounds of interviews with a limit, each with its candidate’s extra time.",
  ],

  flag(flag: Flag): string {
    switch (flag.kind) {
      case "tests_wrong":
        return `${times(flag.open, "candidate says", "candidates say")} that its tests or its answer are wrong.`;
      case "reported":
        return `${times(flag.open, "open report", "open reports")} of something unclear or amiss.`;
      case "reversed":
        return `Weak candidates do better here than strong ones (${signed(flag.r)} of ${flag.n} candidates). The key, the tests or the rubric may be wrong.`;
      case "tells_little":
        return `It hardly tells strong candidates from weak ones (${signed(flag.r)} of ${flag.n} candidates).`;
      case "all_pass":
        return `Nearly everybody gets full marks (median ${Math.round(flag.median)} of ${flag.n}): it no longer tells candidates apart.`;
      case "all_fail":
        return `Nearly nobody gets anywhere (median ${Math.round(flag.median)} of ${flag.n}).`;
      case "harder":
        return `It proves harder than its label: answers place it ${level(flag)}.`;
      case "easier":
        return `It proves easier than its label: answers place it ${level(flag)}.`;
      case "hints_needed":
        return `${percent(flag.share)} of ${flag.n} candidates needed a hint. The statement may leave out a step.`;
      case "too_long":
        return `${percent(flag.share)} of ${flag.n} took longer than its time.`;
      case "language":
        return `In ${common.language[flag.language]} scores are ${Math.abs(Math.round(flag.points))} points ${flag.points < 0 ? "lower" : "higher"} than in other languages (${times(flag.n, "round", "rounds")}). Its starter code, tests or limits may not be alike.`;
      case "abandoned":
        return `${percent(flag.share)} of ${flag.n} passed over it or gave up in it.`;
      default:
        return flag satisfies never;
    }
  },
});

function points(value: number): string {
  const rounded = Math.round(value);
  return rounded < 0 ? `−${Math.abs(rounded)}` : `+${rounded}`;
}

function level({ label, nearest }: Flag & { kind: "harder" | "easier" }): string {
  const [is, should] = [common.difficulty[label], common.difficulty[nearest]].map((word) =>
    word.toLowerCase(),
  );
  return nearest === label ? `at the edge of ${is}` : `at ${should}, not ${is}`;
}
