import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Difficulty, QuestionFormat } from "../question.ts";
import { USUAL_WORTH } from "./answer-worth.ts";
import { type Chosen, chooseNext } from "./choose-next.ts";
import type { Answer, Statement } from "./evidence.ts";
import { candidate, DAY, NOW, prior, request, TOPICS } from "./fixtures.ts";
import { isPositiveDefinite } from "./gaussian.ts";
import { calibrate } from "./question-difficulty.ts";
import { current, type Entry, rebuild, record } from "./record.ts";
import type { Candidate, Request } from "./request.ts";
import type { Skills } from "./skills.ts";
import { standouts } from "./standing.ts";
import { readSkills, storedSkills } from "./stored-skills.ts";

const formats = fc.constantFrom<QuestionFormat>("OPEN_ENDED", "SCENARIO", "MCQ");
const topicLists = fc.shuffledSubarray(TOPICS, { minLength: 1, maxLength: 3 });
const unit = (min: number, max: number) => fc.double({ min, max, noNaN: true });

const answers: fc.Arbitrary<Answer> = fc.record({
  question_id: fc.uuid(),
  topics: topicLists,
  format: formats,
  score: fc.integer({ min: 0, max: 100 }),
  hints_used: fc.nat(3),
  duration_sec: fc.option(fc.nat(2000)),
  time_limit_sec: fc.option(fc.constant(900)),
  answered_at: fc.integer({ min: 0, max: NOW }),
  interview: fc.constantFrom("a", "b", "c"),
  difficulty: fc.record({ mean: unit(-4, 4), variance: unit(0.03, 0.6) }),
  worth: unit(1, 10),
});
const statements: fc.Arbitrary<Statement> = fc.record({
  id: fc.uuid(),
  topic: fc.constantFrom(...TOPICS),
  known_at: fc.integer({ min: 0, max: NOW }),
});
const histories = fc.array(
  fc.oneof({ weight: 6, arbitrary: answers }, { weight: 1, arbitrary: statements }),
  {
    maxLength: 60,
  },
);

const banks = fc.uniqueArray(
  fc.record<Candidate>({
    id: fc.uuid(),
    topics: topicLists,
    companies: fc.subarray(["Acme", "Globex"]),
    difficulty: fc.constantFrom<Difficulty>("EASY", "MEDIUM", "HARD"),
    format: formats,
    times_asked: fc.nat(80),
    avg_score: fc.option(unit(0, 100)),
    diff_mu: fc.constant(null),
    diff_var: fc.constant(null),
    last_seen_at: fc.option(fc.integer({ min: 0, max: NOW }), { freq: 3 }),
  }),
  { selector: ({ id }) => id, maxLength: 40 },
);

const timeOf = (entry: Entry) => ("topic" in entry ? entry.known_at : entry.answered_at);
const nameOf = (entry: Entry) => ("topic" in entry ? entry.id : entry.question_id);
const inTime = (history: Entry[]) =>
  [...history].sort((a, b) => timeOf(a) - timeOf(b) || (nameOf(a) < nameOf(b) ? -1 : 1));
const oneByOne = (history: Entry[]) =>
  inTime(history).reduce<Skills>((skills, entry) => record(skills, entry) ?? skills, prior());
describe("a history", () => {
  test("leaves a covariance that is positive definite, whatever was answered and however long ago", () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: 0, max: 4000 }), (history, days) => {
        const skills = rebuild(prior(), history);
        const today = current(skills, NOW + days * DAY, "now");
        expect(isPositiveDefinite(skills.belief)).toBe(true);
        expect(isPositiveDefinite(today.belief)).toBe(true);
        expect([...today.belief.mean].every(Number.isFinite)).toBe(true);
      }),
    );
  });

  test("of a thousand extreme answers leaves one too", () => {
    fc.assert(
      fc.property(fc.array(answers, { minLength: 1000, maxLength: 1000 }), (history) => {
        const extreme = history.map((one) => ({ ...one, score: one.score < 50 ? 0 : 100, worth: 10 }));
        expect(isPositiveDefinite(rebuild(prior(), extreme).belief)).toBe(true);
      }),
      { numRuns: 5 },
    );
  });

  test("gives the same skills whether recorded one by one or rebuilt in any order", () => {
    const shuffled = histories.chain((history) =>
      fc.tuple(
        fc.constant(history),
        fc.shuffledSubarray(history, { minLength: history.length, maxLength: history.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([history, mixed]) => {
        expect(rebuild(prior(), mixed)).toEqual(oneByOne(history));
      }),
    );
  });

  test("skills come back from JSON as they were", () => {
    fc.assert(
      fc.property(histories, (history) => {
        const skills = rebuild(prior(), history);
        expect(readSkills(JSON.parse(JSON.stringify(storedSkills(skills))), TOPICS)).toEqual(skills);
      }),
    );
  });
});

test("an answer never makes its question less certain, nor surer than people agree on it", () => {
  fc.assert(
    fc.property(answers, (one) => {
      const { variance, mean } = calibrate(prior(), one).difficulty;
      expect(variance).toBeLessThanOrEqual(one.difficulty.variance);
      expect(variance).toBeGreaterThanOrEqual(0.03);
      expect(Math.abs(mean)).toBeLessThanOrEqual(4);
    }),
  );
});

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

  test("is mainly on a topic that does not matter to the person only once no other is left, unless they ask for it", () => {
    const topics = fc.subarray(TOPICS, { maxLength: 3 });
    fc.assert(
      fc.property(banks, topics, fc.subarray(TOPICS), fc.string(), (bank, wished, not_relevant, seed) => {
        const isApart = ({ topics: [main = ""] }: Candidate) =>
          not_relevant.includes(main) && !wished.includes(main);
        const relevant = bank.filter((one) => !isApart(one)).length;
        const chosen = interview(bank, { topics: wished, not_relevant }, seed);
        expect(chosen).toHaveLength(Math.min(5, bank.length));
        for (const [index, { question, reasons }] of chosen.entries()) {
          expect(isApart(question)).toBe(index >= relevant);
          expect(reasons.some((one) => one.code === "POOL_RELAXED" && one.relaxed === "not-relevant")).toBe(
            index >= relevant,
          );
        }
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
});

test("the reasons are all true", () => {
  const asked = fc.array(fc.record({ topic: fc.constantFrom(...TOPICS), score: fc.nat(100) }), {
    maxLength: 4,
  });
  fc.assert(
    fc.property(banks, histories, asked, fc.option(fc.constant("acme")), (bank, history, rounds, company) => {
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
          case "CLAIMED":
            expect(estimate.answers).toBe(0);
            break;
          case "UNCERTAIN":
            expect(estimate.answers).toBeGreaterThan(0);
            break;
          case "WEAK":
            expect(standouts(current(skills, NOW, "now")).weak).toContain(main);
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
            else expect(bank.some((one) => one.topics[0] === main && one.last_seen_at === null)).toBe(true);
            break;
          default:
            reason satisfies never;
        }
      }
    }),
  );
});
