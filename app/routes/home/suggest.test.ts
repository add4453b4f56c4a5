import { describe, expect, test } from "vitest";
import type { InterviewSummary } from "../../../domain/interview.ts";
import { setupQuery, suggest } from "./suggest.ts";

const past = (fields: Partial<InterviewSummary> = {}): InterviewSummary => ({
  id: "0f6a1c9e-30a5-4b27-8a53-2f8a1a4c2b11",
  type: "DSA",
  difficulty: "MEDIUM",
  status: "COMPLETED",
  config: {
    topics: ["heap"],
    num_questions: 2,
    time_limit_min: 45,
    adaptive: false,
    target_company: null,
    language: "python",
    time_zone: "UTC",
  },
  created_at: "2026-11-20T10:00:00Z",
  started_at: "2026-11-20T10:01:00Z",
  ended_at: "2026-11-20T10:40:00Z",
  total_duration_sec: 2340,
  rounds: [],
  overall: { value: 74, low: 71, high: 78 },
  report: "ready",
  ...fields,
});

describe("suggest", () => {
  test("nothing is suggested before the first finished interview", () => {
    expect(suggest([])).toBeNull();
    expect(suggest([past({ status: "IN_PROGRESS" })])).toBeNull();
  });

  test("a strong interview leads one step up", () => {
    expect(suggest([past({ overall: { value: 90, low: 86, high: 93 } })])?.difficulty).toBe("HARD");
  });

  test("a difficulty left to the system stays left to it", () => {
    const config = { ...past().config, adaptive: true };
    expect(suggest([past({ config, overall: { value: 90, low: 86, high: 93 } })])?.difficulty).toBeNull();
  });

  test("a weak interview names its topic", () => {
    const suggestion = suggest([past({ overall: { value: 44, low: 38, high: 52 } })]);
    expect(suggestion?.reasons[0]).toBe("Heaps came out as “Not yet” last time");
  });

  test("a system-design interview is followed by one of its kind, without a word on a language", () => {
    const config = { ...past().config, format: "SCENARIO" as const };
    const suggestion = suggest([past({ type: "SYSTEM_DESIGN", config })]);
    expect(suggestion).toMatchObject({ type: "SYSTEM_DESIGN", format: "SCENARIO" });
    expect(suggestion?.reasons).toHaveLength(1);
  });

  test("an interview given up is followed by a short one", () => {
    expect(suggest([past({ status: "ABANDONED", overall: null })])).toMatchObject({
      questions: 1,
      minutes: 30,
    });
  });

  test("the form's query carries the whole set-up", () => {
    expect(setupQuery(suggest([past()])!)).toBe(
      "type=DSA&format=&topics=heap&num_questions=2&time_limit_min=45&difficulty=MEDIUM&language=python",
    );
  });
});
