import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Difficulty, QuestionFormat } from "../question.ts";
import { type PoolQuestion, selectQuestion, type Wish } from "./select.ts";

const question = (id: string, given: Partial<PoolQuestion> = {}): PoolQuestion => ({
  id,
  slug: id,
  title: id,
  format: "OPEN_ENDED",
  difficulty: "MEDIUM",
  topics: ["arrays"],
  companies: [],
  last_seen_at: null,
  ...given,
});
const wish = (given: Partial<Wish> = {}): Wish => ({
  format: "OPEN_ENDED",
  difficulty: "MEDIUM",
  adaptive: false,
  topics: ["arrays"],
  company: null,
  follows: false,
  taken: [],
  ...given,
});
const chosen = (pool: PoolQuestion[], wanted: Wish, seed = "seed") => {
  const choice = selectQuestion(pool, wanted, seed);
  return choice && [choice.question.id, choice.why];
};

test("a question of another format is never chosen", () => {
  const pool = [question("choice", { format: "MCQ" }), question("design")];
  expect(selectQuestion(pool, wish({ format: "MCQ" }), "seed")?.question.id).toBe("choice");
  expect(selectQuestion(pool, wish({ format: "SCENARIO" }), "seed")).toBeNull();
});

describe("the next question", () => {
  test("is one of the topic and level asked for that was not seen", () => {
    const pool = [
      question("seen", { last_seen_at: 1 }),
      question("easy", { difficulty: "EASY" }),
      question("graphs", { topics: ["graphs"] }),
      question("fits"),
    ];
    expect(chosen(pool, wish())).toEqual([
      "fits",
      "You asked for arrays at medium level, and you have not seen this one.",
    ]);
  });

  test("is of any topic when none was asked for", () => {
    const pool = [question("graphs", { topics: ["graphs"], difficulty: "HARD" })];
    expect(chosen(pool, wish({ topics: [], difficulty: "HARD" }))).toEqual([
      "graphs",
      "You asked for hard level on any topic, and you have not seen this one.",
    ]);
  });

  test("has another level, and says so, when the topic has no other", () => {
    const pool = [question("hard", { difficulty: "HARD" }), question("graphs", { topics: ["graphs"] })];
    expect(chosen(pool, wish())).toEqual([
      "hard",
      "No other medium question on arrays is left, so this one is hard; you have not seen this one.",
    ]);
  });

  test("has another topic, and says so, when the wished ones are used up", () => {
    const pool = [
      question("graphs", { topics: ["graphs"] }),
      question("heap", { topics: ["heap"], difficulty: "EASY" }),
    ];
    expect(chosen(pool, wish({ topics: ["arrays", "dp"] }))).toEqual([
      "graphs",
      "No other question on arrays or dynamic programming is left, so this is another topic at medium level; you have not seen this one.",
    ]);
  });

  test("is one seen longest ago, and says so, only when all were seen", () => {
    const pool = [question("lately", { last_seen_at: 20 }), question("long ago", { last_seen_at: 10 })];
    expect(chosen(pool, wish())).toEqual([
      "long ago",
      "You asked for arrays at medium level, and you have seen every question like it, so this is the one you met longest ago.",
    ]);
    expect(chosen([...pool, question("new", { topics: ["graphs"], difficulty: "HARD" })], wish())?.[0]).toBe(
      "new",
    );
  });

  test("says that the level was ours to choose when it was", () => {
    expect(chosen([question("fits")], wish({ adaptive: true }))?.[1]).toBe(
      "You asked for arrays and left the level to us: we start at medium, and you have not seen this one.",
    );
    expect(chosen([question("fits")], wish({ adaptive: true, topics: [] }))?.[1]).toBe(
      "You left the level to us: we start at medium, and you have not seen this one.",
    );
  });

  test("keeps the capitals of a topic's name inside a sentence", () => {
    expect(
      chosen([question("x", { topics: ["api-design"] })], wish({ topics: ["api-design"] }))?.[1],
    ).toContain("You asked for API design at");
  });

  test("is null when nothing is left", () => {
    expect(chosen([], wish())).toBeNull();
    expect(chosen([question("taken")], wish({ taken: ["taken"] }))).toBeNull();
  });

  test("is one that the company asks, among equals", () => {
    const pool = [question("a"), question("b", { companies: ["Acme"] }), question("c")];
    const [id, why] = chosen(pool, wish({ company: "acme" })) ?? [];
    expect(id).toBe("b");
    expect(why).toContain("acme is known to ask it");
  });

  test("follows the last answer in words too, when the level is left to us", () => {
    expect(chosen([question("a")], wish({ adaptive: true, follows: true }))?.[1]).toContain(
      "after your last answer",
    );
  });

  const pools = fc.uniqueArray(
    fc.record({
      id: fc.string({ minLength: 1 }),
      slug: fc.constant("x"),
      title: fc.constant("x"),
      format: fc.constant<QuestionFormat>("OPEN_ENDED"),
      difficulty: fc.constantFrom<Difficulty>("EASY", "MEDIUM", "HARD"),
      topics: fc.subarray(["arrays", "graphs", "dp"], { minLength: 1 }),
      companies: fc.constant<string[]>([]),
      last_seen_at: fc.option(fc.nat()),
    }),
    { selector: ({ id }) => id },
  );
  const wishes = fc.record({
    format: fc.constant<QuestionFormat>("OPEN_ENDED"),
    difficulty: fc.constantFrom<Difficulty>("EASY", "MEDIUM", "HARD"),
    adaptive: fc.boolean(),
    topics: fc.subarray(["arrays", "graphs", "dp"]),
    taken: fc.constant<string[]>([]),
    company: fc.constant(null),
    follows: fc.boolean(),
  });

  test("does not depend on the order of the pool, only on pool, wish and seed", () => {
    fc.assert(
      fc.property(pools, wishes, fc.string(), (pool, wanted, seed) => {
        expect(selectQuestion([...pool].reverse(), wanted, seed)).toEqual(selectQuestion(pool, wanted, seed));
      }),
    );
  });

  test("is never a seen one while an unseen one is left, nor a misfit while a perfect fit is left", () => {
    fc.assert(
      fc.property(pools, wishes, fc.string(), (pool, wanted, seed) => {
        const choice = selectQuestion(pool, wanted, seed);
        const unseen = pool.filter(({ last_seen_at }) => last_seen_at === null);
        const fits = (q: PoolQuestion) =>
          q.difficulty === wanted.difficulty &&
          (wanted.topics.length === 0 || q.topics.some((topic) => wanted.topics.includes(topic)));
        expect(choice === null).toBe(pool.length === 0);
        if (choice && unseen.length > 0) expect(choice.question.last_seen_at).toBeNull();
        if (choice && unseen.some(fits)) expect(fits(choice.question)).toBe(true);
      }),
    );
  });

  test("varies with the seed", () => {
    const pool = ["a", "b", "c", "d", "e"].map((id) => question(id));
    const ids = new Set(
      Array.from({ length: 40 }, (_, seed) => selectQuestion(pool, wish(), `s${seed}`)?.question.id),
    );
    expect(ids.size).toBe(5);
  });
});
