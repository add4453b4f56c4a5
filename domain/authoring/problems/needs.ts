import type { QuestionFormat } from "../../question.ts";

/** How much of everything a question needs. */
export type Needs = {
  samples: number;
  hidden: number;
  /** Samples and hidden ones together. */
  cases: number;
  wrong: number;
  /** Of system-design questions. */
  key_points: Record<QuestionFormat, number>;
  hints: Record<QuestionFormat, number>;
};

/** What goes live from the editor. */
export const GATE_NEEDS: Needs = {
  samples: 2,
  hidden: 8,
  cases: 10,
  wrong: 3,
  key_points: { MCQ: 2, SCENARIO: 3, OPEN_ENDED: 8 },
  hints: { MCQ: 0, SCENARIO: 2, OPEN_ENDED: 3 },
};

/** The bank asks more of its own questions. */
export const BANK_NEEDS: Needs = {
  ...GATE_NEEDS,
  cases: 20,
  key_points: { MCQ: 2, SCENARIO: 5, OPEN_ENDED: 16 },
};
