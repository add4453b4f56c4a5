import { describe, expect, test } from "vitest";
import { addDays, daysBetween } from "../calendar.ts";
import { designShare, MAX_DAYS, samplePath } from "./path.ts";
import type { RankedTopic } from "./suggestion.ts";

const topic = (name: string, type: RankedTopic["type"], weight: number, seen = true): RankedTopic => ({
  topic: name,
  type,
  weight,
  lasting: weight,
  reasons: seen ? [] : [{ code: "UNMEASURED" }],
});
const TOPICS = [
  topic("dp", "DSA", 1.2),
  topic("graphs", "DSA", 0.6),
  topic("arrays", "DSA", 0.2),
  topic("heap", "DSA", 0.2, false),
  topic("caching", "SYSTEM_DESIGN", 0.7, false),
  topic("messaging", "SYSTEM_DESIGN", 0.2),
];
const wish = { today: "2026-11-23", by: "2026-12-21", per_week: 3, target_role: null };

describe("a sample path", () => {
  const path = samplePath(TOPICS, wish);

  test("spreads as many interviews as are wanted in a week over the days that are left", () => {
    expect(path).toHaveLength(12);
    expect(path[0]?.date).toBe("2026-11-23");
    expect(new Set(path.map(({ date }) => date)).size).toBe(12);
  });

  test("keeps the pace however far the day is, and comes to its end on the eve", () => {
    for (let days = 1; days <= MAX_DAYS; days++)
      for (const per_week of [1, 3, 7]) {
        const dates = samplePath(TOPICS, { ...wish, by: addDays(wish.today, days), per_week }).map(
          ({ date }) => date,
        );
        expect(dates).toHaveLength(Math.max(1, Math.round((days * per_week) / 7)));
        expect(new Set(dates).size).toBe(dates.length);
        expect(dates[0]).toBe(wish.today);
        if (dates.length > 1) expect(dates.at(-1)).toBe(addDays(wish.today, days - 1));
      }
  });

  test("ends with interviews like the real one", () => {
    expect(path.slice(-2).map(({ why, topics }) => [why, topics])).toEqual([
      ["REHEARSE", []],
      ["REHEARSE", []],
    ]);
  });

  test("meets a topic the oftener the more it is worth, and leaves none out", () => {
    const long = samplePath(TOPICS, { ...wish, by: "2027-02-15" });
    const times = (name: string) => long.filter(({ topics }) => topics.includes(name)).length;
    expect(times("dp")).toBeGreaterThan(times("arrays"));
    for (const { topic } of TOPICS) expect(times(topic)).toBeGreaterThan(0);
  });

  test("measures what was never answered once, and practises it afterwards", () => {
    const with_caching = path.filter(({ topics }) => topics.includes("caching"));
    expect(with_caching[0]?.why).toBe("MEASURE");
    for (const later of with_caching.slice(1)) expect(later.why).toBe("PRACTISE");
  });

  test("comes to what was never met before it meets again what was only due", () => {
    const due = ["arrays", "strings"].map(
      (name): RankedTopic => ({
        ...topic(name, "DSA", 0.9),
        lasting: 0,
        reasons: [{ code: "DUE", days: 20 }],
      }),
    );
    const fresh = ["heap", "greedy", "stack", "queue"].map((name) => topic(name, "DSA", 0.2, false));
    const [first, second, third] = samplePath([...due, ...fresh], { ...wish, target_role: "Intern" });
    expect(first?.topics).toEqual(["arrays", "strings"]);
    expect([...second!.topics, ...third!.topics].sort()).toEqual(["greedy", "heap", "queue", "stack"]);
  });

  test("is empty for a day that is over, and one interview for tomorrow", () => {
    expect(samplePath(TOPICS, { ...wish, by: wish.today })).toEqual([]);
    expect(samplePath(TOPICS, { ...wish, by: "2026-11-24" })).toHaveLength(1);
  });

  test("does not go on for ever", () => {
    const far = samplePath(TOPICS, { ...wish, by: "2036-01-01", per_week: 7 });
    expect(far).toHaveLength(MAX_DAYS);
    expect(daysBetween(wish.today, far.at(-1)?.date ?? "")).toBeLessThan(MAX_DAYS);
  });
});

describe("a sample path to a company", () => {
  const QUESTIONS: Record<string, number> = { arrays: 4, heap: 3, greedy: 2 };
  const extra = topic("greedy", "DSA", 0.2, false);
  const asked = [...TOPICS, extra].map((one): RankedTopic => {
    const questions = QUESTIONS[one.topic];
    if (!questions) return one;
    return { ...one, weight: one.weight + 0.1, reasons: [...one.reasons, { code: "COMPANY", questions }] };
  });
  const path = samplePath(asked, wish);

  test("says at each step which of its topics the company is known to ask about", () => {
    for (const { topics, asked_there } of path)
      expect(asked_there).toEqual(topics.filter((one) => QUESTIONS[one]));
    expect(path.flatMap(({ asked_there }) => asked_there)).toContain("greedy");
  });

  test("ends with what it asks most, or with a mix where too little is known of that", () => {
    const rehearsals = (topics: RankedTopic[]) =>
      samplePath(topics, { ...wish, target_role: "Intern" }).filter(({ why }) => why === "REHEARSE");
    const [coding] = rehearsals(asked).filter(({ type }) => type === "DSA");
    expect(coding?.topics).toEqual(["arrays", "heap", "greedy"]);
    const few = rehearsals(asked.filter((one) => one !== asked.at(-1)));
    expect(few.map(({ topics }) => topics)).toEqual([[], []]);
  });

  test("still measures first what was never answered", () => {
    expect(path.find(({ topics }) => topics.includes("heap"))?.why).toBe("MEASURE");
    for (const later of path.filter(({ topics }) => topics.includes("heap")).slice(1))
      if (later.topics.every((one) => one !== "caching")) expect(later.why).not.toBe("MEASURE");
  });
});

test.each([
  ["Staff Engineer", 0.5],
  ["Site Reliability (SRE)", 0.5],
  ["Junior Frontend Developer", 0.2],
  ["Software Engineer", 0.35],
  [null, 0.35],
])("for %s designs are %f of the path", (role, share) => {
  expect(designShare(role)).toBe(share);
  const long = samplePath(TOPICS, { ...wish, by: "2027-02-15", target_role: role });
  const designs = long.filter(({ type }) => type === "SYSTEM_DESIGN").length;
  expect(Math.abs(designs / long.length - share)).toBeLessThan(0.06);
});
