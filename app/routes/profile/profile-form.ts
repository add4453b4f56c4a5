import * as v from "valibot";
import { ProfilePatch } from "../../../domain/profile.ts";
import { eachOnce } from "../../../domain/resume/correct.ts";
import { type ProfileErrorField, profile as words } from "../../strings/profile.ts";

/** What stands in the form, as text, whether or not it is valid. */
export type ProfileValues = {
  target_role: string;
  target_company: string;
  experience_years: string;
  preferred_language: string;
  skills: string[];
  more_skills: string;
};
export type ProfileErrors = Partial<Record<ProfileErrorField, string>>;
export type ProfileParsed = { ok: true; patch: ProfilePatch } | { ok: false; errors: ProfileErrors };

export function profileValues(profile: {
  target_role: string | null;
  target_company: string | null;
  experience_years: number | null;
  preferred_language: string;
  skills: string[];
}): ProfileValues {
  return {
    target_role: profile.target_role ?? "",
    target_company: profile.target_company ?? "",
    experience_years: profile.experience_years === null ? "" : String(profile.experience_years),
    preferred_language: profile.preferred_language,
    skills: profile.skills,
    more_skills: "",
  };
}

export function readProfileValues(form: FormData): ProfileValues {
  const text = (name: string) => String(form.get(name) ?? "");
  return {
    target_role: text("target_role"),
    target_company: text("target_company"),
    experience_years: text("experience_years"),
    preferred_language: text("preferred_language"),
    skills: form.getAll("skills").map(String),
    more_skills: text("more_skills"),
  };
}

/** Checks the named fields as the API will; each error says, beside its field, what to do. */
export function parseProfile(values: ProfileValues, fields: readonly (keyof ProfilePatch)[]): ProfileParsed {
  const years = values.experience_years.trim();
  const all = {
    target_role: values.target_role.trim() || null,
    target_company: values.target_company.trim() || null,
    experience_years: years === "" ? null : Number(years),
    preferred_language: values.preferred_language,
    skills: eachOnce([...values.skills, ...namesIn(values.more_skills)]),
  };
  const result = v.safeParse(
    ProfilePatch,
    Object.fromEntries(Object.entries(all).filter(([name]) => fields.some((field) => field === name))),
  );
  if (result.success) return { ok: true, patch: result.output };
  const errors: ProfileErrors = {};
  for (const issue of result.issues) {
    const field = String(issue.path?.[0]?.key);
    if (isErrorField(field)) errors[field] = words.error[field];
  }
  return { ok: false, errors: Object.keys(errors).length > 0 ? errors : { server: words.error.server } };
}

/** Names that were typed with commas, semicolons or lines between them. */
export const namesIn = (text: string): string[] =>
  text
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter(Boolean);

const isErrorField = (field: string): field is ProfileErrorField => Object.hasOwn(words.error, field);
