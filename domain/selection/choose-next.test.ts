import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { USUAL_WORTH } from "./answer-worth.ts";
import { type Chosen, chooseNext } from "./choose-next.ts";
import { answer, banks, candidate, DAY, histories, NOW, prior, request, TOPICS } from "./fixtures.ts";
import { rebuild } from "./record.ts";
import type { Candidate, Request } from "./request.ts";
import type { Skills } from "./skills.ts";

const next = (bank: Candidate[], given: Partial<Request> = {}, skills: Skills = prior(), seed = "seed") =>
  chooseNext(skills, bank, request(given), USUAL_WORTH, seed);

/** A whole interview, every answer scored alike. */
function interview(bank: Candidate[], given: Partial<Request>, seed: string): Chosen[] {
  const chosen: Chosen[] = [];
  for (let number = 0; number < request(given).num_questions; number++) {
    const asked = chosen.map(({ question }) => ({
      question_id: question.id,
      topics: question.topics,
      score: 60,
    }));
    const one = next(bank, { ...given, asked }, prior(), `${seed}:${number}`);
    if (one) chosen.push(one);
  }
  return chosen;
}
const idsOf = (chosen: Chosen[]) => chosen.map(({ question }) => question.id);
const codes = (chosen: Chosen | null) => chosen?.reasons.map(({ code }) => code);

describe("the next question", () => {
  test("is never a seen one while an unseen one is left, nor one twice in an interview", () => {
    fc.assert(
      fc.property(banks, fc.string(), fc.constantFrom("assessment", "practice"), (bank, seed, mode) => {
        const unseen = bank.filter(({ last_seen_at }) => last_seen_at === null).length;
        const chosen = interview(bank, { mode }, seed);
        expect(chosen).toHaveLength(Math.min(5, bank.length));
        expect(new Set(idsOf(chosen)).size).toBe(chosen.length);
        for (const { question } of chosen.slice(0, unseen)) expect(question.last_seen_at).toBeNull();
      }),
    );
  });

  test("covers every topic of an assessment, or as many as it has questions", () => {
    const bank = TOPICS.flatMap((topic) =>
      [0, 1, 2, 3, 4].map((number) => candidate(`${topic}${number}`, { topics: [topic] })),
    );
    const scopes = fc.subarray(TOPICS, { minLength: 1 });
    fc.assert(
      fc.property(scopes, fc.integer({ min: 1, max: 5 }), fc.string(), (topics, num_questions, seed) => {
        const mains = interview(bank, { topics, num_questions }, seed).map(
          ({ question }) => question.topics[0],
        );
        expect(new Set(mains).size).toBe(Math.min(topics.length, num_questions));
        expect(mains.every((topic) => topics.includes(topic ?? ""))).toBe(true);
      }),
    );
  });

  test("depends on skills, bank, request and seed alone, not on the bank's order", () => {
    fc.assert(
      fc.property(banks, histories, fc.string(), (bank, history, seed) => {
        const skills = rebuild(prior(), history);
        const one = next(bank, {}, skills, seed);
        expect(next([...bank].reverse(), {}, skills, seed)).toEqual(one);
        expect(next(bank, {}, rebuild(prior(), [...history].reverse()), seed)).toEqual(one);
      }),
    );
  });

  test("differs between people who are alike", () => {
    const bank = Array.from({ length: 12 }, (_, index) => candidate(`q${index}`));
    const chosen = Array.from({ length: 30 }, (_, index) => next(bank, {}, prior(), `person ${index}`));
    expect(new Set(chosen.map((one) => one?.question.id)).size).toBeGreaterThan(3);
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
});

describe("the reasons", () => {
  test("are all true", () => {
    const asked = fc.array(fc.record({ topic: fc.constantFrom(...TOPICS), score: fc.nat(100) }), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(
        banks,
        histories,
        asked,
        fc.option(fc.constant("acme")),
        (bank, history, rounds, company) => {
          const skills = rebuild(prior(), history);
          const earlier = rounds.map(({ topic, score }) => ({
            question_id: "earlier",
            topics: [topic],
            score,
          }));
          const chosen = next(bank, { asked: earlier, company }, skills);
          if (!chosen) return;
          expect(chosen.reasons.length).toBeGreaterThan(0);
          const { question, estimates } = chosen;
          const main = question.topics[0]!;
          const estimate = estimates.find(({ topic }) => topic === main)!;
          const lastTwo = rounds.slice(-2).map(({ score }) => score);
          for (const reason of chosen.reasons) {
            if ("topic" in reason) expect(reason.topic).toBe(main);
            switch (reason.code) {
              case "COVERAGE":
                expect(rounds.map(({ topic }) => topic)).not.toContain(main);
                break;
              case "UNMEASURED":
                expect(estimate.answers).toBe(0);
                break;
              case "UNCERTAIN":
                expect(estimate.answers).toBeGreaterThan(0);
                break;
              case "WEAK":
                expect(estimate.p_weak).toBeGreaterThan(0.5);
                expect(estimate.answers).toBeGreaterThan(0);
                break;
              case "LEVEL":
                expect(reason.expected).toBe(chosen.expected);
                break;
              case "DUE":
                expect(reason.days).toBeCloseTo((NOW - skills.last[TOPICS.indexOf(main)]!) / DAY);
                break;
              case "COMPANY":
                expect(question.companies).toContain("Acme");
                break;
              case "EASE":
                expect(Math.max(...lastTwo)).toBeLessThan(40);
                expect(chosen.expected).toBeGreaterThan(0.6);
                break;
              case "STRETCH":
                expect(Math.min(...lastTwo)).toBeGreaterThan(85);
                expect(chosen.expected).toBeLessThan(0.6);
                break;
              case "POOL_RELAXED":
                if (reason.relaxed === "seen") expect(question.last_seen_at).not.toBeNull();
                else
                  expect(bank.some((one) => one.topics[0] === main && one.last_seen_at === null)).toBe(true);
                break;
              default:
                reason satisfies never;
            }
          }
        },
      ),
    );
  });

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
