import { describe, expect, test } from "vitest";
import { resume } from "../../strings/resume.ts";
import { readCorrection } from "./correction-form.ts";

const ID = "0f6a1c9e-30a5-4b27-8a53-2f8a1a4c2b11";

function form(fields: Record<string, string | string[]>): FormData {
  const data = new FormData();
  const all = { id: ID, role_known: "2", study_known: "1", ...fields };
  for (const [name, value] of Object.entries(all)) for (const one of [value].flat()) data.append(name, one);
  return data;
}

describe("what a candidate says is right", () => {
  test("keeps what was understood with its number, leaves out what is to go, and takes what was added", () => {
    const read = readCorrection(
      form({
        role_0_title: "Engineer",
        role_0_start: "03/2020",
        role_0_current: "on",
        role_1_title: "Intern",
        role_1_out: "on",
        role_2_company: "Acme",
        role_2_start: "2014",
        role_2_end: "Dec 2015",
        study_0_degree: "BSc",
        study_0_year: "2014",
        skills: ["Go", "Kafka"],
        more_skills: "Redis, falconry",
        experience_years: "7",
        to_profile: "on",
      }),
    );
    expect(read).toEqual({
      ok: true,
      correction: {
        id: ID,
        roles: [
          { title: "Engineer", company: null, start: "2020-03", end: null, current: true, from: 0 },
          { title: null, company: "Acme", start: "2014", end: "2015-12", current: false, from: null },
        ],
        skills: ["Go", "Kafka", "Redis", "falconry"],
        education: [{ degree: "BSc", school: null, year: 2014, from: 0 }],
        experience_years: 7,
        to_profile: true,
      },
    });
  });

  test("left empty everywhere is a résumé that says nothing", () => {
    expect(readCorrection(form({}))).toMatchObject({
      ok: true,
      correction: { roles: [], skills: [], education: [], experience_years: null, to_profile: false },
    });
  });

  test.each([
    ["role_1_start", resume.error.month, { role_1_title: "A", role_1_start: "soon" }],
    ["role_2_end", resume.error.month, { role_2_end: "13/2020" }],
    ["role_0_end", resume.error.order, { role_0_start: "2020", role_0_end: "2018" }],
    ["role_0_title", resume.error.length, { role_0_title: "x".repeat(121) }],
    ["study_0_year", resume.error.year, { study_0_year: "long ago" }],
    ["experience_years", resume.error.experience_years, { experience_years: "-1" }],
    ["skills", resume.error.skills, { more_skills: "x".repeat(61) }],
    ["server", resume.error.server, { id: "another" }],
  ])("says at %s what to do", (field, message, fields) => {
    expect(readCorrection(form(fields as Record<string, string>))).toEqual({
      ok: false,
      errors: { [field]: message },
    });
  });
});
