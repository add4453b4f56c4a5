import { describe, expect, test } from "vitest";
import { USUAL_WORTH } from "../selection/answer-worth.ts";
import { priorOf } from "../selection/background.ts";
import { candidate } from "../selection/fixtures.ts";
import { rebuild } from "../selection/record.ts";
import { created, event, fold, MINUTE, question, START } from "./fixtures.ts";
import { nextQuestion, type SelectionMaterial } from "./next-question.ts";
import type { RoomState } from "./state.ts";

const LEVELS = ["EASY", "MEDIUM", "HARD"] as const;
const TOPICS = ["arrays", "graphs", "dp", "trees"] as const;

const asked = question({ id: "asked", topics: ["arrays"], difficulty: "MEDIUM" });
const material = (given: Partial<SelectionMaterial> = {}): SelectionMaterial => ({
  bank: [
    candidate("asked", { topics: ["arrays"] }),
    ...TOPICS.flatMap((topic) =>
      LEVELS.map((difficulty) => candidate(`${topic}-${difficulty}`, { topics: [topic], difficulty })),
    ),
  ],
  skills: priorOf({ experience_years: 3, claimed: [] }),
  worths: USUAL_WORTH,
  not_relevant: [],
  claimed: [],
  ...given,
});

/** An interview whose first round is over, with the level left to us. */
function afterOne(config: Partial<RoomState["config"]> = {}): RoomState {
  const state = fold([
    created({ num_questions: 3 }),
    event({ type: "interview.started" }),
    event({ type: "round.opened", number: 1, question: asked, why: "" }),
    event({ type: "message.sent", text: "I would sort first.", at: START + MINUTE }),
    event({ type: "round.finished", at: START + 10 * MINUTE }),
  ]);
  return { ...state, config: { ...state.config, adaptive: true, ...config } };
}

const NOW = START + 11 * MINUTE;
const expectedAfter = (score: number | null, state = afterOne()) =>
  nextQuestion(state, 2, material(), () => (score === null ? null : { score, share: 1 }), NOW);

describe("the next question of an interview", () => {
  test("is none that this interview has had, and on another topic where the purpose is to find out", () => {
    const chosen = expectedAfter(50);
    expect(chosen?.question.id).not.toBe("asked");
    expect(chosen?.question.topics).not.toEqual(["arrays"]);
  });

  test("is expected to go worse after a bad answer than the same question after a good one", () => {
    const bank = material({ bank: [candidate("asked", { topics: ["arrays"] }), candidate("only")] });
    const promised = (score: number) =>
      nextQuestion(afterOne(), 2, bank, () => ({ score, share: 1 }), NOW)?.expected ?? Number.NaN;
    expect(promised(95)).toBeGreaterThan(promised(50) + 0.03);
    expect(promised(5)).toBeLessThan(promised(50) - 0.03);
  });

  test("rests on the answers before although a topic was said to be known meanwhile", () => {
    const bank = [candidate("asked", { topics: ["arrays"] }), candidate("only")];
    const said = { id: "dp", topic: "dp", known_at: START + 10 * MINUTE + 30_000 };
    const skills = rebuild(priorOf({ experience_years: 3, claimed: [] }), [said]);
    const promised = (score: number) =>
      nextQuestion(afterOne(), 2, material({ bank, skills }), () => ({ score, share: 1 }), NOW)?.expected ??
      Number.NaN;
    expect(promised(95)).toBeGreaterThan(promised(5) + 0.03);
  });

  test("is moved less by a score that tests alone suggest", () => {
    const bank = material({ bank: [candidate("asked", { topics: ["arrays"] }), candidate("only")] });
    const promised = (share: number) =>
      nextQuestion(afterOne(), 2, bank, () => ({ score: 95, share }), NOW)?.expected ?? Number.NaN;
    expect(promised(0.3)).toBeLessThan(promised(1));
  });

  test("leaves out topics that do not matter to the person, unless they ask for them", () => {
    const without = material({ not_relevant: ["graphs", "dp", "arrays"] });
    expect(nextQuestion(afterOne(), 2, without, () => null, NOW)?.question.topics).toEqual(["trees"]);
    const wished = afterOne({ topics: ["graphs"] });
    expect(nextQuestion(wished, 2, without, () => null, NOW)?.question.topics).toEqual(["graphs"]);
    const bank = without.bank.filter(({ topics }) => topics[0] !== "trees");
    const again = candidate("again", { topics: ["trees"], last_seen_at: START });
    const usedUp = { ...without, bank: [...bank, again] };
    expect(nextQuestion(afterOne(), 2, usedUp, () => null, NOW)?.question.id).toBe("again");
  });

  test("has the level that was asked for", () => {
    for (const difficulty of LEVELS) {
      const state: RoomState = { ...afterOne({ adaptive: false }), difficulty };
      expect(expectedAfter(null, state)?.question.difficulty).toBe(difficulty);
    }
  });

  test("is the same whoever asks again", () => {
    expect(expectedAfter(70)).toEqual(expectedAfter(70));
  });
});
