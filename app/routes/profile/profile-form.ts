import * as v from "valibot";
import { ProfilePatch } from "../../../domain/profile.ts";
import { eachOnce } from "../../../domain/resume/correct.ts";
import { type ProfileErrorField, profile as words } from "../../strings/profile.ts";
import type { ProfileValues } from "./profile-values.ts";

export type ProfileErrors = Partial<Record<ProfileErrorField, string>>;
export type ProfileParsed = { ok: true; patch: ProfilePatch } | { ok: false; errors: ProfileErrors };

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
