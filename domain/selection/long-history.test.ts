import { describe, expect, test } from "vitest";
import { seeded } from "../judge/random.ts";
import { TOPICS } from "../topics.ts";
import { logistic } from "./answer-model.ts";
import { priorOf } from "./background.ts";
import type { Answer } from "./evidence.ts";
import { answer, DAY } from "./fixtures.ts";
import { current, record } from "./record.ts";
import { standings } from "./standing.ts";

const MARKS = [20, 70, 500];
const PEOPLE = [1, 2, 3, 4, 5, 6];

/** Two answers every so many days, on these topics in turn, each with others on the side. */
function answers(topics: readonly string[], seed: number, days = 2): Answer[] {
  const dice = seeded(seed);
  const skill = new Map<string, number>(TOPICS.map((topic) => [topic, dice.int(-120, 120) / 100]));
  return Array.from({ length: MARKS.at(-1)! }, (_, index) => {
    const main = topics[index % topics.length]!;
    const others = Array.from({ length: index % 3 }, () => TOPICS[dice.int(0, TOPICS.length - 1)]!);
    const difficulty = dice.int(-1, 1) / 2;
    const right = Array.from(
      { length: 6 },
      () => dice.int(0, 99) < 100 * logistic(skill.get(main)! - difficulty),
    );
    const interview = Math.floor(index / 2);
    return answer({
      question_id: `q${index}`,
      topics: [...new Set([main, ...others])],
      score: (100 * right.filter(Boolean).length) / 6,
      answered_at: DAY * (1 + days * interview) + index,
      interview: `${interview}`,
      difficulty: { mean: difficulty, variance: 0.2 },
    });
  });
}

/** How each topic stands after so many answers, two days after the last one. */
function along(history: readonly Answer[]) {
  let skills = priorOf({ experience_years: 3, claimed: ["arrays", "graphs"] });
  return history.flatMap((one, index) => {
    skills = record(skills, one)!;
    if (!MARKS.includes(index + 1)) return [];
    return [new Map(standings(current(skills, one.answered_at + 2 * DAY, null)).map((s) => [s.topic, s]))];
  });
}

describe("at a steady pace", () => {
  test.each([
    ["ten topics", TOPICS.filter((_, index) => index % 4 === 0).slice(0, 10)],
    ["every topic", TOPICS],
  ])("nobody gets less sure of %s that they practise", (_, topics) => {
    for (const seed of PEOPLE) {
      const [early, later, late] = along(answers(topics, seed));
      for (const topic of topics.slice(0, MARKS[0])) {
        expect(later!.get(topic)!.sd, `${topic} of ${seed}`).toBeLessThan(early!.get(topic)!.sd);
        expect(late!.get(topic)!.sd, `${topic} of ${seed}`).toBeLessThan(later!.get(topic)!.sd);
      }
    }
  });

  test("no topic is unsure after hundreds of answers, even with a week between interviews", () => {
    for (const seed of PEOPLE) {
      const late = along(answers(TOPICS, seed, 7)).at(-1)!;
      expect([...late.values()].filter(({ standing }) => standing === "unsure")).toEqual([]);
    }
  });
});
