import { describe, expect, test } from "vitest";
import { profile } from "../../strings/profile.ts";
import { parseProfile, readProfileValues } from "./profile-form.ts";
import { profileValues } from "./profile-values.ts";

const ALL = ["target_role", "target_company", "experience_years", "preferred_language", "skills"] as const;
const EMPTY = {
  target_role: null,
  target_company: null,
  experience_years: null,
  preferred_language: "python",
  skills: [],
};
const values = (given: object = {}) => ({ ...profileValues(EMPTY), ...given });

describe("the profile's form", () => {
  test("left empty takes back what stood there", () => {
    expect(parseProfile(values(), ALL)).toEqual({ ok: true, patch: EMPTY });
  });

  test("sends only the fields that it was asked for", () => {
    const parsed = parseProfile(values({ target_role: " Backend engineer ", experience_years: "x" }), [
      "target_role",
    ]);
    expect(parsed).toEqual({ ok: true, patch: { target_role: "Backend engineer" } });
  });

  test("puts ticked and typed skills together, each once and as the vocabulary calls it", () => {
    const parsed = parseProfile(values({ skills: ["Kafka"], more_skills: "golang, kafka; falconry\nGo" }), [
      "skills",
    ]);
    expect(parsed).toEqual({ ok: true, patch: { skills: ["Kafka", "Go", "falconry"] } });
  });

  test.each([
    ["experience_years", { experience_years: "51" }],
    ["experience_years", { experience_years: "3.5" }],
    ["experience_years", { experience_years: "many" }],
    ["target_role", { target_role: "x".repeat(101) }],
    ["target_company", { target_company: "x".repeat(101) }],
    ["preferred_language", { preferred_language: "cobol" }],
    ["skills", { more_skills: "x".repeat(61) }],
    ["skills", { skills: Array.from({ length: 61 }, (_, at) => `skill ${at}`) }],
  ] as const)("says beside %s what to do", (field, given) => {
    expect(parseProfile(values(given), ALL)).toEqual({
      ok: false,
      errors: { [field]: profile.error[field] },
    });
  });

  test("is read from what was sent", () => {
    const form = new FormData();
    for (const [name, value] of [
      ["target_role", "SRE"],
      ["skills", "Go"],
      ["skills", "Rust"],
      ["experience_years", "4"],
    ] as const)
      form.append(name, value);
    expect(readProfileValues(form)).toMatchObject({
      target_role: "SRE",
      skills: ["Go", "Rust"],
      experience_years: "4",
    });
  });
});
