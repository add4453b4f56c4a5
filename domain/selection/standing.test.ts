import { describe, expect, test } from "vitest";
import { answersOn, DAY, prior } from "./fixtures.ts";
import { current, rebuild } from "./record.ts";
import { standings, standouts } from "./standing.ts";

const known = (given: Record<string, number[]>) =>
  rebuild(
    prior(),
    Object.entries(given).flatMap(([topic, scores]) => answersOn(topic, scores)),
  );
const wordOf = (topic: string, skills = known({})) =>
  standings(skills).find((one) => one.topic === topic)?.standing;

describe("a topic", () => {
  const uneven = { graphs: [60, 65, 60], arrays: [65, 60, 62], dp: [8, 12, 10], heap: [96, 98, 97] };

  test("is weak or strong beside all others that were answered", () => {
    expect(standouts(known(uneven))).toEqual({ weak: ["dp"], strong: ["heap"] });
    expect(wordOf("dp", known(uneven))).toBe("weak");
    expect(standouts(known({ dp: [8, 12, 10] }))).toEqual({ weak: [], strong: [] });
  });

  test("is neither after a single answer, however it went", () => {
    const once = known({ ...uneven, dp: [2], heap: [99] });
    expect(wordOf("dp", once)).toBe("unsure");
    expect(standouts(once)).toEqual({ weak: [], strong: [] });
  });

  test("is no longer called weak once that is too long ago to know", () => {
    expect(wordOf("dp", current(known(uneven), 4000 * DAY, null))).toBe("unsure");
  });

  test("is no strength where it is the best of what is not there yet", () => {
    const low = known({
      graphs: [5, 4, 6, 5],
      arrays: [6, 5, 4, 4],
      trees: [4, 6, 5, 5],
      dp: [40, 38, 42, 40],
    });
    expect(wordOf("dp", low)).toBe("not_yet");
    expect(standouts(low).strong).toEqual([]);
  });

  test("is a strength only where it is called solid or strong, and always where it is called strong", () => {
    const middling = known({
      graphs: [20, 22, 24, 20],
      arrays: [20, 24, 22, 21],
      trees: [22, 20, 24, 23],
      dp: [70, 72, 68, 70],
    });
    expect(wordOf("dp", middling)).toBe("developing");
    expect(standouts(middling).strong).toEqual([]);
    const best = Array.from({ length: 8 }, () => 99);
    const alike = known({ graphs: best, arrays: best, trees: best });
    expect(wordOf("graphs", alike)).toBe("strong");
    expect(standouts(alike).strong).toEqual(expect.arrayContaining(["graphs", "arrays", "trees"]));
  });

  test("has a word only once it was answered", () => {
    expect(wordOf("dp")).toBe("unmeasured");
  });
});
