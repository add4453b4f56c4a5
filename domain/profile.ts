import * as v from "valibot";
import { Language } from "./judge/signature.ts";
import type { ResumeParsed } from "./resume/resume.ts";

/** What a candidate has said of themselves, and what was learned of them. */
export type Profile = {
  experience_years: number | null;
  target_role: string | null;
  target_company: string | null;
  preferred_language: Language;
  skills: string[];
  /** Learned from graded rounds; nobody sets them. */
  weak_topics: string[];
  strong_topics: string[];
  resume_parsed: ResumeParsed | null;
  /** Whether the first visit's steps were finished or passed over. */
  welcomed: boolean;
};

export const MAX_SKILLS = 60;
export const MAX_YEARS = 50;

const Short = v.nullable(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100)));

/** Body of `PATCH /api/profile`: what the candidate may set. */
export const ProfilePatch = v.partial(
  v.strictObject({
    experience_years: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_YEARS))),
    target_role: Short,
    target_company: Short,
    preferred_language: Language,
    skills: v.pipe(
      v.array(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60))),
      v.maxLength(MAX_SKILLS),
    ),
    /** The first visit's steps are shown once: nothing takes this back. */
    welcomed: v.literal(true),
  }),
);
export type ProfilePatch = v.InferOutput<typeof ProfilePatch>;
