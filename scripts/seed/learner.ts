import type { Difficulty, QuestionFormat } from "../../domain/question.ts";
import type { Dice } from "./dice.ts";

const HARDNESS: Record<Difficulty, number> = { EASY: -1, MEDIUM: 0, HARD: 1 };
/** The bands of choices are wider: one letter says little. */
const SPREAD: Record<QuestionFormat, number> = { OPEN_ENDED: 5, SCENARIO: 6, MCQ: 10 };

export type Outcome = { score: number; low: number; high: number; hints: number };

/** Somebody who starts with stronger and weaker topics and gets better with practice, quickly at first. */
export class Learner {
  readonly #dice: Dice;
  readonly #start = new Map<string, number>();
  readonly #answers = new Map<string, number>();
  #practised = 0;

  constructor(dice: Dice) {
    this.#dice = dice;
  }

  answer({
    topics,
    difficulty,
    format,
  }: {
    topics: string[];
    difficulty: Difficulty;
    format: QuestionFormat;
  }): Outcome {
    const skill = topics.reduce((sum, topic) => sum + this.#skillIn(topic), 0) / Math.max(1, topics.length);
    const distance = skill - HARDNESS[difficulty] + 0.45 * this.#dice.normal();
    const score = Math.round(100 / (1 + Math.exp(-1.1 * distance)));
    for (const topic of topics) this.#answers.set(topic, (this.#answers.get(topic) ?? 0) + 1);
    this.#practised++;
    const spread = SPREAD[format];
    const hints = Math.max(0, Math.min(4, Math.round(1.1 - distance + 0.5 * this.#dice.normal())));
    return { score, low: Math.max(0, score - spread), high: Math.min(100, score + spread), hints };
  }

  #skillIn(topic: string): number {
    const start = this.#start.get(topic) ?? 0.1 + 0.7 * this.#dice.normal();
    this.#start.set(topic, start);
    const answers = this.#answers.get(topic) ?? 0;
    return start + 1.1 * (1 - Math.exp(-answers / 8)) + 0.7 * (1 - Math.exp(-this.#practised / 60));
  }
}
