import { describe, expect, test } from "vitest";
import type { TopicStanding } from "../selection/standing.ts";
import { isAskedThere, rankedTopics, type Standing, suggestion } from "./suggestion.ts";

const DAY = 86_400_000;
const NOW = 100 * DAY;

const estimate = (topic: string, given: Partial<TopicStanding> = {}): TopicStanding => ({
  topic,
  mean: 0,
  sd: 0.5,
  expected_medium: 0.5,
  answers: 0,
  p_weak: 0.2,
  p_strong: 0.2,
  value: 50,
  low: 40,
  high: 60,
  standing: given.answers ? "developing" : "unmeasured",
  last: null,
  ...given,
});
const standing = (given: Partial<Standing> = {}): Standing => ({
  estimates: ["arrays", "graphs", "dp", "caching", "messaging"].map((topic) => estimate(topic)),
  revisits: [],
  from_resume: [],
  from_profile: [],
  not_relevant: [],
  target_company: null,
  asked_there: [],
  recent: ["DSA"],
  now: NOW,
  ...given,
});
const codes = (given: Partial<Standing>) => suggestion(standing(given)).reasons.map(({ code }) => code);

describe("the suggested interview", () => {
  test("is a mix that finds out where somebody stands of whom nothing is known", () => {
    const first = suggestion(standing({ recent: [] }));
    expect(first).toMatchObject({ type: "DSA", mode: "assessment", topics: [] });
    expect(first.reasons).toEqual([{ code: "FIRST" }]);
  });

  test("looks at what the résumé points to, and says so", () => {
    const made = suggestion(standing({ from_resume: ["caching", "messaging"], recent: [] }));
    expect(made).toMatchObject({
      type: "SYSTEM_DESIGN",
      mode: "assessment",
      topics: ["caching", "messaging"],
    });
    expect(made.reasons).toContainEqual({ code: "RESUME", topics: ["caching", "messaging"] });
  });

  test("says whether it was the résumé or the profile", () => {
    const both = standing({ from_resume: ["graphs"], from_profile: ["graphs", "dp"] });
    expect(suggestion(both).reasons).toEqual([
      { code: "RESUME", topics: ["graphs"] },
      { code: "PROFILE", topics: ["dp"] },
    ]);
  });

  test("practises what is weak before it asks what is unknown", () => {
    const weak = estimate("dp", { answers: 4, p_weak: 0.8, standing: "weak" });
    const estimates = [estimate("arrays"), weak, estimate("caching")];
    const made = suggestion(standing({ estimates, from_resume: ["caching"] }));
    expect(made).toMatchObject({ type: "DSA", mode: "practice", topics: ["dp"] });
    expect(made.reasons[0]).toEqual({ code: "WEAK", topics: ["dp"] });
  });

  test("brings back a topic that is due, the longer overdue the sooner", () => {
    const estimates = [estimate("arrays", { answers: 2 }), estimate("graphs", { answers: 2 })];
    const revisits = [
      { topic: "arrays", last_at: NOW - 30 * DAY, due_at: NOW - DAY, answers: 2 },
      { topic: "graphs", last_at: NOW - 60 * DAY, due_at: NOW - 25 * DAY, answers: 2 },
    ];
    expect(suggestion(standing({ estimates, revisits })).topics).toEqual(["graphs", "arrays"]);
    const early = revisits.map((one) => ({ ...one, due_at: NOW + DAY }));
    expect(suggestion(standing({ estimates, revisits: early })).topics).toEqual([]);
  });

  test("leaves out what does not matter to the person", () => {
    const made = suggestion(standing({ from_resume: ["caching", "dp"], not_relevant: ["caching"] }));
    expect(made.topics).toEqual(["dp"]);
  });

  test("changes the type after three of one, where both have something to offer", () => {
    const given = { from_resume: ["caching"], from_profile: ["dp"] };
    expect(suggestion(standing({ ...given, recent: ["DSA", "DSA", "DSA"] })).type).toBe("SYSTEM_DESIGN");
    const tired = { ...given, from_resume: ["dp"], from_profile: ["caching"] };
    expect(suggestion(standing({ ...tired, recent: ["DSA"] })).type).toBe("DSA");
    expect(codes({ ...tired, recent: ["DSA", "DSA", "DSA"] })).toContain("CHANGE");
  });

  test("looks again at what went badly once before it calls it weak", () => {
    const estimates = [estimate("arrays"), estimate("dp", { answers: 1, p_weak: 0.6, standing: "unsure" })];
    const made = suggestion(standing({ estimates }));
    expect(made).toMatchObject({ mode: "assessment", topics: ["dp"] });
    expect(made.reasons).toEqual([{ code: "UNSURE", topics: ["dp"] }]);
  });

  test("names the company that is aimed at where something is known of what it asks", () => {
    expect(codes({ target_company: "Acme" })).not.toContain("COMPANY");
    const acme = { target_company: "Acme", asked_there: [{ topic: "graphs", questions: 3 }] };
    expect(suggestion(standing(acme))).toMatchObject({
      topics: [],
      reasons: [{ code: "MIX" }, { code: "COMPANY", company: "Acme", topics: [] }],
    });
    const both = suggestion(standing({ ...acme, from_profile: ["dp", "graphs"] }));
    expect(both.topics).toEqual(["graphs", "dp"]);
    expect(both.reasons.at(-1)).toEqual({ code: "COMPANY", company: "Acme", topics: ["graphs"] });
  });

  test("takes what a company asks about seldom as nothing special", () => {
    const asked_there = [
      { topic: "graphs", questions: 9 },
      { topic: "dp", questions: 2 },
      { topic: "caching", questions: 1 },
    ];
    const ranked = rankedTopics(standing({ target_company: "Acme", asked_there }));
    expect(ranked.filter(isAskedThere).map(({ topic }) => topic)).toEqual(["graphs", "caching"]);
  });
});

test("topics are ranked alike whatever order they come in", () => {
  const one = standing({ from_resume: ["dp"], from_profile: ["graphs"] });
  const other = { ...one, estimates: [...one.estimates].reverse() };
  expect(rankedTopics(other)).toEqual(rankedTopics(one));
});
