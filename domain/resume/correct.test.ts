import { describe, expect, test } from "vitest";
import { corrected, eachOnce, withSkills } from "./correct.ts";
import { areYearsCounted } from "./counted-years.ts";
import type { ResumeCorrection, ResumeParsed } from "./resume.ts";

test("skills are called by one name and kept once", () => {
  expect(eachOnce(["golang", "Go", "falconry", "Falconry"])).toEqual(["Go", "falconry"]);
});

test("a profile takes as many skills as it holds, its own first", () => {
  expect(withSkills(["A", "B"], ["C", "D"], 3)).toEqual(["A", "B", "C"]);
  expect(withSkills(["A", "B", "C"], ["D"], 2)).toEqual(["A", "B", "C"]);
});

describe("the years of a résumé", () => {
  const id = "0b6f6a50-5a3e-4f0e-9a57-3f1f3c1f7d11";
  const role = { title: "Engineer", company: "Fern Ltd", start: "2005-01", end: "2023-01", current: false };
  const before: ResumeParsed = {
    id,
    file: { kind: "text", bytes: 100, pages: null, uploaded_at: "2026-11-01T00:00:00.000Z" },
    read_by: "rules",
    confirmed_at: null,
    roles: [{ ...role, source: "Engineer, Fern Ltd, 2005 – 2023" }],
    skills: [],
    education: [],
    experience_years: 18,
    years_source: null,
  };
  const correction: ResumeCorrection = {
    id,
    roles: [{ ...role, from: 0 }],
    skills: [],
    education: [],
    experience_years: 18,
    to_profile: false,
  };
  const mended = (wish: Partial<ResumeCorrection>, of = before) =>
    corrected(of, { ...correction, ...wish }, "2026-11-24T00:00:00.000Z");

  test("that were counted are counted anew when the dates of a job are mended", () => {
    const now = mended({ roles: [{ ...role, end: "2015-01", from: 0 }] });
    expect(now).toMatchObject({ experience_years: 10, years_source: null });
    expect(areYearsCounted(now)).toBe(true);
  });

  test("that the candidate says stand, and are not called counted, also when dates are mended later", () => {
    const said = mended({ experience_years: 12 });
    expect(said.experience_years).toBe(12);
    expect(areYearsCounted(said)).toBe(false);
    const later = { experience_years: 12, roles: [{ ...role, end: "2015-01", from: 0 }] };
    expect(mended(later, said).experience_years).toBe(12);
  });

  test("that the text states keep the line they came from, whatever the dates say", () => {
    const stated = { ...before, experience_years: 20, years_source: "20 years in the trade" };
    const kept = mended({ experience_years: 20, roles: [{ ...role, end: "2015-01", from: 0 }] }, stated);
    expect(kept).toMatchObject({ experience_years: 20, years_source: "20 years in the trade" });
  });

  test("stay where the last job with dates is taken out", () => {
    expect(mended({ roles: [] }).experience_years).toBe(18);
  });
});
