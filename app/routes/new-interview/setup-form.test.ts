import { describe, expect, test } from "vitest";
import { NO_ACCOMMODATIONS } from "../../../domain/interview.ts";
import { setup } from "../../strings/setup.ts";
import { DEFAULTS, parseValues, readValues } from "./setup-form.ts";

const READER = { timeZone: "UTC", language: "en" } as const;

const form = (entries: [string, string][]) => {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
};

describe("the form of a new interview", () => {
  test("untouched, it is valid and leaves the difficulty to the system", () => {
    const parsed = parseValues(DEFAULTS, { timeZone: "Europe/Berlin", language: "es" });
    expect(parsed.ok && parsed.body).toEqual({
      type: "DSA",
      difficulty: undefined,
      mode: "assessment",
      topics: [],
      format: null,
      num_questions: 2,
      time_limit_min: 60,
      target_company: null,
      language: "javascript",
      locale: "es",
      time_zone: "Europe/Berlin",
      accommodations: NO_ACCOMMODATIONS,
    });
  });

  test("what was typed is kept, field by field, over the defaults", () => {
    const values = readValues(
      form([
        ["topics", "heap"],
        ["topics", "intervals"],
        ["target_company", "Adyen"],
      ]),
    );
    expect(values).toEqual({ ...DEFAULTS, topics: ["heap", "intervals"], target_company: "Adyen" });
  });

  test("an address fills the form too", () => {
    const values = readValues(new URLSearchParams("time_limit_min=none&num_questions=1"));
    const parsed = parseValues(values, READER);
    expect(parsed.ok && parsed.body).toMatchObject({ time_limit_min: null, num_questions: 1 });
  });

  test("each wrong field gets its own sentence", () => {
    const values = {
      ...DEFAULTS,
      num_questions: "9",
      topics: ["astrology"],
      target_company: "x".repeat(101),
    };
    expect(parseValues(values, READER)).toEqual({
      ok: false,
      errors: {
        num_questions: setup.error.num_questions,
        topics: setup.error.topics,
        target_company: setup.error.target_company,
      },
    });
  });

  test("what was agreed before holds for a form without that section, and a box that is not ticked is a no", () => {
    const agreed = { ...DEFAULTS, extra_time: "1.5", no_countdown: true, text_only: true };
    const short = parseValues(readValues(form([["num_questions", "1"]]), agreed), READER);
    expect(short.ok && short.body.accommodations).toEqual({
      extra_time: 1.5,
      countdown: false,
      text_only: true,
    });
    const section = form([
      ["accommodations", "given"],
      ["extra_time", "2"],
      ["text_only", "yes"],
    ]);
    const full = parseValues(readValues(section, agreed), READER);
    expect(full.ok && full.body.accommodations).toEqual({ extra_time: 2, countdown: true, text_only: true });
  });

  test("a format is asked for in system design alone", () => {
    const chosen = { ...DEFAULTS, format: "SCENARIO" };
    const coding = parseValues(chosen, READER);
    expect(coding.ok && coding.body.format).toBeNull();
    const designing = parseValues({ ...chosen, type: "SYSTEM_DESIGN" }, READER);
    expect(designing.ok && designing.body).toMatchObject({ type: "SYSTEM_DESIGN", format: "SCENARIO" });
  });

  test("a kind or a format that there is none of is refused beside its field", () => {
    expect(parseValues({ ...DEFAULTS, type: "CHESS" }, READER)).toEqual({
      ok: false,
      errors: { type: setup.error.type },
    });
    expect(parseValues({ ...DEFAULTS, type: "SYSTEM_DESIGN", format: "ESSAY" }, READER)).toEqual({
      ok: false,
      errors: { format: setup.error.format },
    });
  });
});
