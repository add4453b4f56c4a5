import { parse } from "valibot";
import { describe, expect, test } from "vitest";
import { withoutPerson } from "../../domain/resume/person.ts";
import { readByRules } from "../../domain/resume/read-by-rules.ts";
import { type ResumeReading, ResumeReading as Schema } from "../../domain/resume/resume.ts";
import { textOf } from "../../worker/resume/resume-text.ts";
import { type Expected, expectedOf, RESUMES, TODAY } from "./resumes.ts";

type Read = {
  name: string;
  expected: Expected;
  lines: string[];
  reading: ResumeReading;
  pages: number | null;
};

async function read(name: string): Promise<Read> {
  const expected = expectedOf(name);
  const text = await textOf(await RESUMES[name]!());
  if (!text.ok) throw new Error(`${name} was refused: ${text.code}`);
  const lines = withoutPerson(text.lines, expected.name);
  return { name, expected, lines, reading: readByRules(lines, TODAY), pages: text.pages };
}

/** How well the skills are found: the harmonic mean of how many of those found are right and how many of the right are found. */
function f1(reads: readonly Read[]): number {
  let [right, found, wanted] = [0, 0, 0];
  for (const { expected, reading } of reads) {
    const names = reading.skills.map((skill) => skill.name);
    right += names.filter((one) => expected.skills.includes(one)).length;
    found += names.length;
    wanted += expected.skills.length;
  }
  return (2 * right) / (found + wanted);
}

const names = Object.keys(RESUMES);

describe("fourteen résumés, read by rule alone", () => {
  const reads = Promise.all(names.map(read));

  test("their skills are found with an F1 of at least 0.9 over all, and of 0.8 in each", async () => {
    expect(names).toHaveLength(14);
    expect(f1(await reads)).toBeGreaterThanOrEqual(0.9);
    for (const one of await reads) expect(f1([one]), one.name).toBeGreaterThanOrEqual(0.8);
  });

  test.each(names)("%s: years of work within one of what a reader counts", async (name) => {
    const { reading, expected } = (await reads).find((one) => one.name === name)!;
    expect(Math.abs((reading.experience_years ?? 99) - expected.years)).toBeLessThanOrEqual(1);
  });

  test.each(names)("%s: the jobs and degrees are those that stand there", async (name) => {
    const { reading, expected } = (await reads).find((one) => one.name === name)!;
    const found = reading.roles.map(({ title, company }) => [title?.toLowerCase(), company]);
    const right = expected.roles.filter(([title, company]) =>
      found.some((role) => role[0] === title.toLowerCase() && role[1] === company),
    );
    expect(found).toHaveLength(expected.roles.length);
    expect(right.length).toBeGreaterThanOrEqual(expected.roles.length - 1);
    expect(reading.education).toHaveLength(expected.education);
  });

  test.each(names)("%s: every item cites a line of the text, and none says who it is", async (name) => {
    const { reading, expected, lines } = (await reads).find((one) => one.name === name)!;
    expect(parse(Schema, reading)).toEqual(reading);
    const shown = lines.map((line) => line.replaceAll("\t", "  ").trim());
    for (const { source } of [...reading.roles, ...reading.skills, ...reading.education])
      for (const part of source?.split(" · ") ?? [""])
        expect(shown.some((line) => line.includes(part))).toBe(true);
    const kept = JSON.stringify(reading);
    expect(kept).not.toContain(expected.name);
    expect(kept).not.toMatch(/@|\+\d{2} ?\d|example\.(?:com|org|net|de|es)/);
  });

  test("the longest has twenty pages", async () => {
    expect((await reads).find((one) => one.name === "consultant-twenty-pages")?.pages).toBe(20);
  });
});
