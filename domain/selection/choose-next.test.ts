import { describe, expect, test } from "vitest";
import { USUAL_WORTH } from "./answer-worth.ts";
import { type Chosen, chooseNext } from "./choose-next.ts";
import { answer, candidate, DAY, NOW, prior, request, TOPICS } from "./fixtures.ts";
import { rebuild } from "./record.ts";
import type { Candidate, Request } from "./request.ts";
import type { Skills } from "./skills.ts";

const next = (bank: Candidate[], given: Partial<Request> = {}, skills: Skills = prior(), seed = "seed") =>
  chooseNext(skills, bank, request(given), USUAL_WORTH, seed);

const codes = (chosen: Chosen | null) => chosen?.reasons.map(({ code }) => code);

describe("the next question", () => {
  test("differs between people who are alike", () => {
    const bank = Array.from({ length: 12 }, (_, index) => candidate(`q${index}`));
    const chosen = Array.from({ length: 30 }, (_, index) => next(bank, {}, prior(), `person ${index}`));
    expect(new Set(chosen.map((one) => one?.question.id)).size).toBeGreaterThan(3);
  });

  test("of questions that are all alike does not depend on the bank's order", () => {
    const bank = Array.from({ length: 20 }, (_, index) => candidate(`q${index}`));
    const chosen = next(bank);
    expect(next([...bank].reverse())).toEqual(chosen);
    expect(next([...bank.slice(7), ...bank.slice(0, 7)])).toEqual(chosen);
  });

  test("has the format that the plan has for this place, or there is none", () => {
    const bank = [candidate("choice", { format: "MCQ" }), candidate("design")];
    expect(next(bank, { format: "MCQ" })?.question.id).toBe("choice");
    expect(next(bank, { format: "SCENARIO" })).toBeNull();
  });

  test("has the level asked for where there is one", () => {
    const bank = [candidate("easy", { difficulty: "EASY" }), candidate("hard", { difficulty: "HARD" })];
    expect(next(bank, { difficulty: "EASY" })?.question.id).toBe("easy");
    expect(next(bank, { difficulty: "HARD" })?.question.id).toBe("hard");
  });

  test("keeps to the level asked for rather than spread topics evenly, and says when none of it is left", () => {
    const bank = [
      candidate("easy", { difficulty: "EASY", topics: ["arrays"] }),
      candidate("hard", { difficulty: "HARD", topics: ["graphs"] }),
    ];
    const asked = [{ question_id: "x", topics: ["arrays"], score: 50 }];
    const wish: Partial<Request> = { difficulty: "EASY", topics: ["arrays", "graphs"], num_questions: 2 };
    expect(next(bank, { ...wish, asked })?.question.id).toBe("easy");
    const without = next(bank.slice(1), wish);
    expect(without?.question.id).toBe("hard");
    expect(without?.why).toContain("Every question of the level you asked for is used up here");
  });

  test("is seldom one that everybody was asked", () => {
    const bank = Array.from({ length: 10 }, (_, index) =>
      candidate(`q${index}`, { times_asked: index === 0 ? 500 : 5 }),
    );
    const chosen = Array.from({ length: 40 }, (_, index) => next(bank, {}, prior(), `person ${index}`));
    expect(chosen.filter((one) => one?.question.id === "q0")).toEqual([]);
  });

  test("on any topic, when none was asked for", () => {
    expect(next([candidate("only", { topics: ["heap"] })], { topics: [] })?.question.id).toBe("only");
  });

  test("is one met longest ago when all were seen, and says so", () => {
    const bank = Array.from({ length: 10 }, (_, index) =>
      candidate(`q${index}`, { last_seen_at: index * DAY }),
    );
    const chosen = next(bank);
    expect(chosen?.question.last_seen_at).toBeLessThan(6 * DAY);
    expect(chosen?.why).toContain("You have seen every question that is left");
  });

  test("comes again rather than be mainly on a topic that does not matter to the person", () => {
    const bank = [
      candidate("seen", { topics: ["arrays"], last_seen_at: DAY }),
      candidate("irrelevant", { topics: ["dp", "arrays"] }),
    ];
    for (const topics of [[], ["arrays"], ["heap"]])
      expect(next(bank, { topics, not_relevant: ["dp"] })?.question.id).toBe("seen");
    expect(next(bank, { topics: ["dp"], not_relevant: ["dp"] })?.question.id).toBe("irrelevant");
  });

  test("is on a topic that does not matter to the person when the format has no other left, and says so", () => {
    const bank = [
      candidate("choice", { topics: ["arrays"], format: "MCQ" }),
      candidate("dp", { topics: ["dp"] }),
    ];
    const last = next(bank, { topics: [], format: "OPEN_ENDED", not_relevant: ["dp"] });
    expect(last?.question.id).toBe("dp");
    expect(last?.why).toContain("Only questions on topics that you called not relevant are left");
  });

  test("is on any topic for whom none matters, as widely spread as ever", () => {
    const bank = [1, 2].flatMap((number) =>
      TOPICS.map((topic) => candidate(`${topic} ${number}`, { topics: [topic] })),
    );
    const asked = TOPICS.slice(1).map((topic) => ({ question_id: `${topic} 1`, topics: [topic], score: 50 }));
    const chosen = next(bank, { topics: [], not_relevant: TOPICS, num_questions: 6, asked });
    expect(chosen?.question.topics).toEqual(TOPICS.slice(0, 1));
    expect(chosen?.reasons[0]).toEqual({ code: "POOL_RELAXED", relaxed: "not-relevant" });
  });
});

describe("the reasons", () => {
  test("name a topic that looks weak, when practice goes for it", () => {
    const history = TOPICS.flatMap((topic, index) =>
      [0, 1].map((time) =>
        answer({
          question_id: `${topic}${time}`,
          topics: [topic],
          score: topic === "dp" ? 10 : 75,
          answered_at: NOW - DAY * (3 + index + time),
          interview: `${index}${time}`,
        }),
      ),
    );
    const bank = TOPICS.map((topic) => candidate(topic, { topics: [topic], difficulty: "EASY" }));
    const chosen = next(bank, { mode: "practice" }, rebuild(prior(), history));
    expect(chosen?.question.id).toBe("dp");
    expect(chosen?.why).toContain("Your answers so far put dynamic programming below your other topics.");
  });

  test("name what profile and résumé list as long as nothing shows it", () => {
    const bank = [candidate("a", { topics: ["arrays"] })];
    expect(next(bank, { claimed: ["arrays"] })?.why).toContain("Your profile or résumé points to arrays");
    expect(next(bank, { claimed: ["dp"] })?.why).toContain("We have no answer of yours on arrays so far.");
  });

  test("name the company that asks it", () => {
    const bank = [candidate("a"), candidate("b", { companies: ["Acme"] })];
    const chosen = Array.from({ length: 20 }, (_, index) =>
      next(bank, { company: "acme" }, prior(), `${index}`),
    );
    const asked = chosen.filter((one) => one?.question.id === "b");
    expect(asked.length).toBeGreaterThan(10);
    for (const one of asked) expect(codes(one)).toContain("COMPANY");
  });

  test("say that a wish gave way, first of all", () => {
    const chosen = next([candidate("other", { topics: ["heap"] })], { topics: ["dp"] });
    expect(chosen?.reasons[0]).toEqual({ code: "POOL_RELAXED", relaxed: "topics" });
    expect(chosen?.why).toContain("Every question on the topics you asked for is used up");
  });

  test("say that relief was due after two failures", () => {
    const asked = [10, 20].map((score) => ({ question_id: "x", topics: ["arrays"], score }));
    expect(
      next([candidate("a", { topics: ["arrays"], difficulty: "EASY" })], { asked, topics: ["arrays"] })?.why,
    ).toContain("so this one is meant to be easier");
  });
});
