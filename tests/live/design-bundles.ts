import type { DesignContent } from "../../domain/authoring/content.ts";
import type { DesignRubric, PointMarks } from "../../domain/design-question.ts";

/** Texts that must never reach a browser before their time. */
export const SECRETS = {
  explanation: (key: string) => `canary-explanation-${key}`,
  stage: (index: number) => `canary-stage-${index}`,
  point: "canary-point",
  goodAnswer: "canary-good-answer",
  sample: "canary-sample-answer",
  twist: "canary-twist",
  hint: "canary-hint",
};

const marks = (dimension: PointMarks["dimension"], words: string): PointMarks => ({
  dimension,
  level: "junior",
  all_of: [[words]],
});
const rubric = (given: Partial<DesignRubric> = {}): DesignRubric => ({
  key_points: [SECRETS.point, `${SECRETS.point} two`],
  key_point_marks: [marks("high_level", "read cache"), marks("operations", "latency alert")],
  bonus_points: [],
  bonus_point_marks: [],
  follow_ups: [
    { ask: "When would you do without it?", good_answer: SECRETS.goodAnswer, terms: ["few reads"] },
  ],
  twists: [],
  estimates: [],
  ...given,
});
const common = (slug: string) => ({
  slug,
  type: "SYSTEM_DESIGN" as const,
  difficulty: "EASY" as const,
  title: `Question ${slug}`,
  topics: ["caching" as const],
  companies: [],
  hints: [SECRETS.hint],
  clarifications: [{ asks: ["how many users"], answer: "A million people use it." }],
  provenance: { sources: ["none"], review: "Made for tests." },
});

/** One question of each format, as an interview of three of them plays them in order. */
export const DESIGNS: DesignContent[] = [
  {
    question: {
      ...common("choice-of-room"),
      format: "MCQ",
      time_limit_min: 3,
      evaluation_rubric: rubric(),
      options: (["A", "B", "C", "D"] as const).map((key) => ({
        key,
        text: `Option ${key}`,
        is_correct: key === "C",
        explanation: SECRETS.explanation(key),
      })),
    },
    description: "Which one?",
    sample_answer: SECRETS.sample,
  },
  {
    question: {
      ...common("scenario-of-room"),
      format: "SCENARIO",
      time_limit_min: 10,
      evaluation_rubric: rubric(),
      stages: [0, 1, 2].map((index) => ({
        title: `Stage ${index}`,
        trigger: { asks: [`look at ${index}`, "b", "c", "d"], after: 0 },
        reveals: SECRETS.stage(index),
        key_points: [0, 1],
      })),
    },
    description: "It is slow.",
    sample_answer: SECRETS.sample,
  },
  {
    question: {
      ...common("design-of-room"),
      format: "OPEN_ENDED",
      time_limit_min: 30,
      evaluation_rubric: rubric({
        twists: [{ ask: SECRETS.twist, good_answer: SECRETS.goodAnswer, terms: ["regions"] }],
      }),
      clarifications: Array.from({ length: 5 }, (_, index) => ({ asks: [`fact ${index}`], answer: "So." })),
    },
    description: "Design it.",
    sample_answer: SECRETS.sample,
  },
];
