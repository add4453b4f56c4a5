import type { Stage } from "../../../domain/design-question.ts";
import type { Id } from "../../../domain/ids.ts";
import {
  type FullQuestion,
  OptionKey,
  type PublicQuestion,
  type QuestionType,
} from "../../../domain/question.ts";
import { id, question } from "../../../domain/room/fixtures.ts";
import type { SelectionMaterial } from "../../../domain/room/next-question.ts";
import { USUAL_WORTH } from "../../../domain/selection/answer-worth.ts";
import { priorOf } from "../../../domain/selection/background.ts";
import { secret } from "../secrets.ts";

/** Three hints each, so that a test can tell them apart and run out of them. */
const hintsOf = (questionId: string): string[] => [0, 1, 2].map((index) => `Hint ${index} of ${questionId}`);

/** The option of each MCQ that is right. */
export const RIGHT: OptionKey = "C";
export const optionText = (key: OptionKey): string => `Option ${key}`;
export const optionWhy = (questionId: Id, key: OptionKey): string => `Why: ${secret("key", questionId, key)}`;
export const stageTitle = (index: number): string => `Stage ${index}`;
export const stageText = (questionId: Id, index: number): string =>
  `It shows ${secret("stage", questionId, index)}`;

/** Words that bring a stage about, in the order of the stages; the last one opens behind another. After a choice they are reasons. */
export const DEEDS = [
  "I open the dashboard to see the errors.",
  "I read the logs of the last hour.",
  "I roll the release back to be safe.",
] as const;
/** What of those words each stage is opened by. */
export const ASKS = ["dashboard", "logs", "release back"] as const;
/** Asks for two stages at once. */
export const BOTH_DEEDS = "I open the dashboard to compare and read the logs.";
/** Said in passing: nothing is done. */
export const SMALL_TALK = "Thank you.";
const STAGES = DEEDS.length;

/** With time for itself, which is over in some schedules and in others not. */
const MINUTES: Record<PublicQuestion["format"], number> = { MCQ: 3, SCENARIO: 5, OPEN_ENDED: 8 };

const asked = (over: Partial<PublicQuestion> & { id: Id }): FullQuestion => ({
  public: question({ slug: `question-${over.id}`, ...over }),
  hints: hintsOf(over.id),
  expected_approach: null,
  rubric: null,
  clarifications: [],
  reference_solutions: null,
  design: null,
  options: [],
  stages: [],
});

const coding = (n: number): FullQuestion =>
  asked({ id: id(n), starter_code: { javascript: "let a;", python: "", java: "" } });

const designed = (n: number, format: PublicQuestion["format"], over: Partial<PublicQuestion> = {}) =>
  asked({
    id: id(n),
    type: "SYSTEM_DESIGN",
    format,
    signature: null,
    starter_code: { javascript: "", python: "", java: "" },
    samples: [],
    time_limit_min: MINUTES[format],
    ...over,
  });

function choice(n: number): FullQuestion {
  const options = OptionKey.options.map((key) => ({ key, text: optionText(key) }));
  return {
    ...designed(n, "MCQ", { options }),
    options: options.map(({ key, text }) => ({
      key,
      text,
      is_correct: key === RIGHT,
      explanation: optionWhy(id(n), key),
    })),
  };
}

const scenario = (n: number): FullQuestion => ({
  ...designed(n, "SCENARIO", { stages_total: STAGES }),
  stages: ASKS.map(
    (ask, index): Stage => ({
      title: stageTitle(index),
      trigger: { asks: [ask], after: index === STAGES - 1 ? 1 : 0 },
      reveals: stageText(id(n), index),
      key_points: [],
    }),
  ),
});

const openDesign = (n: number): FullQuestion => ({
  ...designed(n, "OPEN_ENDED"),
  design: {
    key_points: [],
    key_point_marks: [],
    bonus_points: [],
    bonus_point_marks: [],
    follow_ups: [],
    twists: [{ ask: `Now ${secret("twist", id(n), 0)}`, good_answer: "", terms: [] }],
    estimates: [],
  },
});

export const QUESTIONS: FullQuestion[] = [
  ...[101, 102].map(coding),
  ...[201, 202].map(choice),
  ...[211, 212].map(scenario),
  ...[221, 222].map(openDesign),
];

export const materialOf = (type: QuestionType): SelectionMaterial => ({
  bank: QUESTIONS.filter((one) => one.public.type === type).map(
    ({ public: { id, format, difficulty, topics } }) => ({
      id,
      format,
      difficulty,
      topics,
      companies: [],
      times_asked: 0,
      avg_score: null,
      diff_mu: null,
      diff_var: null,
      last_seen_at: null,
    }),
  ),
  skills: priorOf({ experience_years: null, claimed: [] }),
  worths: USUAL_WORTH,
  not_relevant: [],
  claimed: [],
});

export const CASES = [
  { id: "sample", input: "[2,7]\n9", expected_output: "[0,1]", is_sample: true },
  { id: "hidden", input: "[1,2]\n3", expected_output: "[0,1]", is_sample: false },
];
