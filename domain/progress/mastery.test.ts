import { describe, expect, test } from "vitest";
import { answersOn, DAY, prior } from "../selection/fixtures.ts";
import { rebuild } from "../selection/record.ts";
import { mastery } from "./mastery.ts";

describe("mastery", () => {
  const skills = rebuild(prior(), [
    ...answersOn("graphs", [90, 95, 92, 94, 96, 91]),
    ...answersOn("arrays", [20, 25, 15, 20, 22, 18]),
  ]);
  const list = mastery(skills, ["trees", "graphs", "arrays"]);

  test("names the weakest topic first and what was never measured last", () => {
    expect(list.map(({ topic }) => topic)).toEqual(["arrays", "graphs", "trees"]);
    expect(list.map(({ standing }) => standing)).toEqual([
      "weak",
      expect.stringMatching(/solid|strong/),
      "unmeasured",
    ]);
  });

  test("claims of no topic that it is weaker than one that is known to be strong, where too little is known of it", () => {
    const known = rebuild(prior(), [
      ...answersOn("graphs", [90, 95, 92, 94, 96, 91]),
      ...answersOn("arrays", [60, 62, 58, 61, 60, 59]),
      ...answersOn("trees", [10]),
    ]);
    const listed = mastery(known, ["trees", "graphs", "arrays"]);
    expect(listed.map(({ topic }) => topic)).toEqual(["arrays", "graphs", "trees"]);
    expect(listed[2]).toMatchObject({ standing: "unsure" });
    expect(listed[2]!.value).toBeLessThan(listed[1]!.value);
  });

  test("gives each a range around its estimate, and when it was practised last", () => {
    for (const { low, value, high } of list) {
      expect(low).toBeLessThan(value);
      expect(value).toBeLessThan(high);
    }
    expect(list[0]).toMatchObject({ answers: 6, last: 6 * DAY });
    expect(list[2]).toMatchObject({ answers: 0, last: null });
  });

  test("is unsure after a single answer", () => {
    const [first] = mastery(rebuild(prior(), answersOn("trees", [60])), ["trees"]);
    expect(first).toMatchObject({ standing: "unsure", answers: 1 });
  });
});
