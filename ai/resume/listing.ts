import * as v from "valibot";

const Text = v.nullable(v.string());
const Role = v.strictObject({
  line: v.number(),
  title: Text,
  company: Text,
  start: Text,
  end: Text,
  current: v.boolean(),
});
const Skill = v.strictObject({ line: v.number(), name: v.string() });
const Education = v.strictObject({
  line: v.number(),
  degree: Text,
  school: Text,
  year: v.nullable(v.number()),
});

/** What a model is asked to list. */
export const Listing = v.strictObject({
  roles: v.array(Role),
  skills: v.array(Skill),
  education: v.array(Education),
});
/** The same with each item as it came: one that has not the form asked for is one that cannot be verified. */
export type Listing = { roles: unknown[]; skills: unknown[]; education: unknown[] };
export const Listed = { Role, Skill, Education };

/** The lists in a model's answer, which may stand between other words; null where there are none. */
export function readListing(text: string): Listing | null {
  const from = text.indexOf("{");
  const to = text.lastIndexOf("}");
  if (from < 0 || to < from) return null;
  try {
    const loose = v.looseObject({
      roles: v.array(v.unknown()),
      skills: v.array(v.unknown()),
      education: v.array(v.unknown()),
    });
    const parsed = v.safeParse(loose, JSON.parse(text.slice(from, to + 1)));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
