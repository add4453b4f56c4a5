import { describe, expect, test } from "vitest";
import { estimate } from "./estimate.ts";
import { answer, DAY, prior, TOPICS } from "./fixtures.ts";
import { varianceAt } from "./gaussian.ts";
import { current, rebuild, record } from "./record.ts";
import type { Skills } from "./skills.ts";

const meanOf = (skills: Skills, topic: string) => estimate(skills, [topic])[0]!.mean;

describe("a history", () => {
  test("counts an answer that is delivered twice once", () => {
    const one = answer();
    expect(rebuild(prior(), [one, one])).toEqual(rebuild(prior(), [one]));
    expect(record(rebuild(prior(), [one]), one)).toBeNull();
  });

  test("has to be rebuilt for an answer that comes late", () => {
    const skills = rebuild(prior(), [answer({ answered_at: 2 * DAY })]);
    expect(record(skills, answer({ answered_at: DAY, question_id: "late" }))).toBeNull();
    expect(record(skills, answer({ answered_at: 3 * DAY, question_id: "next" }))?.answers).toEqual([
      0, 0, 0, 2, 0, 0,
    ]);
  });
});

test("recording leaves the skills before as they were", () => {
  const before = prior();
  record(before, answer({ score: 100 }));
  expect(before).toEqual(prior());
});

test("a good answer raises its topic, and others less", () => {
  const raised = (topic: string) =>
    meanOf(record(prior(), answer({ score: 95 }))!, topic) - meanOf(prior(), topic);
  expect(raised("graphs")).toBeGreaterThan(raised("trees"));
  expect(raised("trees")).toBeGreaterThan(raised("arrays"));
  expect(raised("arrays")).toBeGreaterThan(0);
});

test("answers of one interview tell less than as many from several: the day may have been a bad one", () => {
  const rounds = (interviews: string[]) =>
    interviews.map((interview, index) =>
      answer({ question_id: `q${index}`, answered_at: DAY + index, score: 30, interview }),
    );
  const sd = (interviews: string[]) => estimate(rebuild(prior(), rounds(interviews)), ["graphs"])[0]!.sd;
  expect(sd(["a", "a", "a", "a"])).toBeGreaterThan(sd(["a", "b", "c", "d"]));
});

test("an answer to a question outside the vocabulary changes no topic's count", () => {
  const skills = record(prior(), answer({ topics: ["knitting"] }))!;
  expect(skills.answers).toEqual(prior().answers);
});

test("saying that a topic is well known raises it by less than showing it", () => {
  const said = record(prior(), { id: "s", topic: "graphs", known_at: DAY })!;
  const shown = record(prior(), answer({ score: 100, difficulty: { mean: 1, variance: 0.03 } }))!;
  expect(meanOf(said, "graphs")).toBeGreaterThan(meanOf(prior(), "graphs"));
  expect(meanOf(shown, "graphs")).toBeGreaterThan(meanOf(said, "graphs"));
});

test("certainty fades with time, up to what was known at first", () => {
  const skills = rebuild(
    prior(),
    Array.from({ length: 8 }, (_, index) => answer({ question_id: `q${index}`, answered_at: DAY + index })),
  );
  const faded = (days: number) => varianceAt(current(skills, DAY + days * DAY, null).belief, 3);
  expect(faded(30)).toBeGreaterThan(faded(1));
  expect(faded(100_000)).toBeCloseTo(prior().outset[3 * 7 + 3]!);
});

test("what topics have in common fades too: years later an answer on one tells of the others again", () => {
  const practised = rebuild(
    prior(),
    TOPICS.flatMap((topic, place) =>
      Array.from({ length: 12 }, (_, index) =>
        answer({
          question_id: `${topic}${index}`,
          topics: [topic],
          answered_at: DAY * (1 + index) + place,
          interview: `${topic}${index}`,
        }),
      ),
    ),
  );
  const shared = (days: number) => {
    const before = current(practised, days * DAY, "later");
    const after = record(before, answer({ score: 100, answered_at: days * DAY, interview: "later" }))!;
    const raised = (topic: string) => meanOf(after, topic) - meanOf(before, topic);
    return raised("arrays") / raised("graphs");
  };
  expect(shared(1500)).toBeGreaterThan(3 * shared(13));
  expect(shared(1500)).toBeGreaterThan(0.3);
});
